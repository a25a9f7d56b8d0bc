import { useState } from 'preact/hooks';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { ChargeGrid } from './charge-grid.tsx';
import { JsonSource } from './json-source.tsx';
import { usePacks } from './pack.ts';
import { PackRules } from './pack-rules.tsx';
import { readAt, toPlace, writeAt } from './place-in.ts';
import type { Content } from './policy.ts';
import { KINDS, type Segment } from './policy-kinds.ts';
import { type Problems, problemsAt } from './read-problems.ts';
import { RowsTable } from './rows-table.tsx';
import { ValueInput } from './value-input.tsx';

interface PolicyFormProps {
  network: ShownNetwork;
  segment: Segment;
  content: Content;
  problems: Problems;
  /** Null where it is only looked at. The pointer says which place is another now. */
  change: ((content: Content, pointer: string) => void) | null;
}

/** Has a table of its own. */
const OF_PACK = ['packCorrections'];

/** A policy as a form; what the form does not know is kept, and stands in the source. */
export function PolicyForm({ network, segment, content, problems, change }: PolicyFormProps) {
  const say = useSay();
  const [isSource, setSource] = useState(false);
  const kind = KINDS[segment];
  const loaded = usePacks(network, segment);
  const packs = loaded.status === 'ready' ? loaded.value : [];
  const known = new Set([...[...kind.values, ...kind.rows].map(({ name }) => toPlace(name)[0]), ...OF_PACK]);
  const others = Object.keys(content).filter((name) => !known.has(name));
  const currency = typeof content.currency === 'string' ? content.currency : 'CNY';
  return (
    <>
      <fieldset class="choice policy-view">
        <legend class="unseen">{say('policies.view')}</legend>
        <button type="button" aria-pressed={!isSource} onClick={() => setSource(false)}>
          {say('policies.view.form')}
        </button>
        <button type="button" aria-pressed={isSource} onClick={() => setSource(true)}>
          {say('policies.view.source')}
        </button>
      </fieldset>
      {isSource ? (
        <JsonSource content={content} change={change === null ? null : (next) => change(next, '/content')} />
      ) : (
        <>
          {kind.values.length > 0 && (
            <section class="tile">
              <div class="typed-fields thirds">
                {kind.values.map((spec) => {
                  const place = toPlace(spec.name);
                  const pointer = `/content/${place.join('/')}`;
                  return (
                    <div class="typed-field" key={spec.name} data-place={pointer}>
                      {change === null ? (
                        <span class="read-label">{say(spec.label)}</span>
                      ) : (
                        <label for={`policy-${spec.name}`}>{say(spec.label)}</label>
                      )}
                      <ValueInput
                        spec={spec.name === 'pack' ? { ...spec, choices: packs.map(({ id }) => id) } : spec}
                        id={`policy-${spec.name}`}
                        value={readAt(content, place)}
                        currency={currency}
                        isInvalid={problemsAt(problems, pointer, true).length > 0}
                        change={change && ((value) => change(writeAt(content, place, value), pointer))}
                      />
                      {problemsAt(problems, pointer, true).map((text) => (
                        <p class="field-problem" key={text}>
                          {text}
                        </p>
                      ))}
                    </div>
                  );
                })}
              </div>
              {others.length > 0 && <p class="quiet">{say('policy.also', { names: others.join(', ') })}</p>}
            </section>
          )}
          {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
          {segment === 'charge-matrices' && <ChargeGrid content={content} change={change} />}
          {kind.rows.map((spec) => (
            <RowsTable
              key={spec.name}
              spec={spec}
              content={content}
              currency={currency}
              problems={problems}
              change={change}
            />
          ))}
          {segment === 'warranty-terms' && loaded.status !== 'loading' && (
            <PackRules
              pack={packs.find(({ id }) => id === content.pack) ?? null}
              content={content}
              problems={problems}
              change={change}
            />
          )}
        </>
      )}
    </>
  );
}
