import { useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { localToday } from '../local-today.ts';
import type { ShownNetwork } from '../networks.ts';
import { JsonSource } from '../policies/json-source.tsx';
import { readAt, writeAt } from '../policies/place-in.ts';
import type { Content } from '../policies/policy.ts';
import { ProblemList } from '../policies/problem-list.tsx';
import { type Problems, problemsAt, readProblems } from '../policies/read-problems.ts';
import { RowsTable } from '../policies/rows-table.tsx';
import { formatPlace, moveOnTo } from '../route.ts';
import { useFirstFault } from '../use-first-fault.ts';
import { draftAgreement, type Grounds, TERMS_NAMES, type TermsName } from './agreement.ts';
import { AGREEMENT_ROWS, FIELD_GROUPS, OPTIONAL_PARTS } from './agreement-fields.ts';
import { chooseGround, listGrounds } from './begin-draft.ts';
import { makePatch } from './make-patch.ts';
import { PartFields } from './part-fields.tsx';
import { toPlace } from './place-faults.ts';
import { currencyOf, Faults, type FieldProps, ValueField } from './value-field.tsx';

interface AgreementFormProps {
  network: ShownNetwork;
  grounds: Grounds;
  of: string;
}

/** Saved it is a draft; against a template only what this member has otherwise is sent. */
export function AgreementForm({ network, grounds, of }: AgreementFormProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const goToFault = useFirstFault(form);
  const [all] = useState(() => listGrounds(grounds, localToday()));
  const [chosen, setChosen] = useState(() => chooseGround(all, of));
  const ground = all.find(({ id }) => id === chosen);
  const [content, setContent] = useState<Content>(() => ground?.content ?? {});
  const [isSource, setSource] = useState(false);
  const [problems, setProblems] = useState<Problems>([]);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { member, versions } = grounds;
  const template = ground?.template ?? null;
  const overrides = template === null ? null : makePatch({ ...template.content }, content);
  const change = (next: Content, pointer: string) => {
    setContent(next);
    setError(null);
    // What was said of a place is old when it changes.
    setProblems((before) => before.filter(([said]) => said !== pointer && !said.startsWith(`${pointer}/`)));
  };
  const save = async () => {
    setBusy(true);
    setError(null);
    setProblems([]);
    try {
      const written = template === null || overrides === null ? { content } : { template: template.id, overrides };
      const made = await draftAgreement(network.slug, member.id, written);
      moveOnTo(formatPlace('agreements', { id: made.id }));
    } catch (caught) {
      setError(caught);
      setProblems(readProblems(caught).map(([pointer, text]) => [toPlace(pointer), text] as const));
      goToFault();
    }
    setBusy(false);
  };
  return (
    <div class="screen policy">
      <header class="screen-head">
        <a class="icon-button" href={formatPlace('partners', { id: member.id })}>
          <Icon name="back" />
          <span class="unseen">{say('agreement.back')}</span>
        </a>
        <h1>{say('agreement.writing', { member: member.legalName })}</h1>
      </header>
      <form
        class="policy-parts"
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          return save();
        }}
      >
        <ProblemList problems={problems} />
        <section class="tile">
          <div class="typed-fields thirds">
            <div class="typed-field">
              <label for="agreement-ground">{say('agreement.ground')}</label>
              <select
                id="agreement-ground"
                value={chosen}
                onChange={({ currentTarget }) => {
                  const next = all.find(({ id }) => id === currentTarget.value);
                  setChosen(currentTarget.value);
                  setContent(next?.content ?? {});
                  setProblems([]);
                  setError(null);
                }}
              >
                {all.map(({ id, template: one }) => (
                  <option key={id} value={id}>
                    {one !== null
                      ? say('agreement.ground.template', { name: one.name })
                      : id === ''
                        ? say('agreement.ground.nothing')
                        : say('agreement.number', {
                            number: versions.find((version) => version.id === id)?.number ?? 0,
                          })}
                  </option>
                ))}
              </select>
            </div>
            <DayField name="validFrom" content={content} problems={problems} change={change} />
            <DayField name="validUntil" content={content} problems={problems} change={change} />
          </div>
          {overrides !== null && (
            <p class="quiet overrides" role="status">
              {say('agreement.overrides', { names: Object.keys(overrides).join(', ') || '—' })}
            </p>
          )}
        </section>
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
          <JsonSource key={chosen} content={content} change={(next) => change(next, '/content')} />
        ) : (
          <>
            {FIELD_GROUPS.map(({ title, fields }) => (
              <section class="tile" key={title}>
                <h2 class="tile-head">{say(title)}</h2>
                <div class="typed-fields thirds">
                  {fields.map((spec) => (
                    <ValueField key={spec.name} spec={spec} content={content} problems={problems} change={change} />
                  ))}
                </div>
              </section>
            ))}
            <section class="tile">
              <h2 class="tile-head">{say('agreement.group.terms')}</h2>
              <div class="typed-fields">
                {TERMS_NAMES.map((name) => (
                  <TermsField
                    key={name}
                    name={name}
                    choices={grounds.terms[name]}
                    content={content}
                    problems={problems}
                    change={change}
                  />
                ))}
              </div>
            </section>
            {OPTIONAL_PARTS.map((part) => (
              <PartFields key={part.name} part={part} content={content} problems={problems} change={change} />
            ))}
            {AGREEMENT_ROWS.map((spec) => (
              <RowsTable
                key={spec.name}
                spec={spec}
                content={content}
                currency={currencyOf(content)}
                problems={problems}
                change={change}
              />
            ))}
            <p class="quiet">{say('agreement.source_holds')}</p>
          </>
        )}
        <footer class="policy-foot">
          {error !== null && readProblems(error).length === 0 && <ProblemNotice error={error} />}
          <div class="verbs">
            <button type="submit" class="button primary" disabled={isBusy}>
              {isBusy ? say('verb.busy') : say('policies.save')}
            </button>
          </div>
        </footer>
      </form>
    </div>
  );
}

function DayField({ name, content, problems, change }: FieldProps & { name: 'validFrom' | 'validUntil' }) {
  const say = useSay();
  const pointer = `/content/${name}`;
  const faults = problemsAt(problems, pointer, true);
  const value = content[name];
  return (
    <div class="typed-field" data-place={pointer}>
      <label for={`agreement-${name}`}>{say(`agreement.field.${name}`)}</label>
      <input
        id={`agreement-${name}`}
        type="date"
        value={typeof value === 'string' ? value : ''}
        aria-invalid={faults.length > 0 ? 'true' : undefined}
        onInput={({ currentTarget }) =>
          change(writeAt(content, [name], currentTarget.value === '' ? null : currentTarget.value), pointer)
        }
      />
      <Faults texts={faults} />
    </div>
  );
}

interface TermsFieldProps extends FieldProps {
  name: TermsName;
  choices: readonly { readonly id: string; readonly name: string }[];
}

function TermsField({ name, choices, content, problems, change }: TermsFieldProps) {
  const say = useSay();
  const pointer = `/content/policies/${name}`;
  const faults = problemsAt(problems, pointer, true);
  const value = readAt(content, ['policies', name]);
  const text = typeof value === 'string' ? value : '';
  return (
    <div class="typed-field" data-place={pointer}>
      <label for={`agreement-${name}`}>{say(`agreement.terms.${name}`)}</label>
      <select
        id={`agreement-${name}`}
        value={text}
        aria-invalid={faults.length > 0 ? 'true' : undefined}
        onChange={({ currentTarget }) =>
          change(writeAt(content, ['policies', name], currentTarget.value || null), pointer)
        }
      >
        <option value="">{say('agreement.terms.none')}</option>
        {text !== '' && !choices.some(({ id }) => id === text) && <option value={text}>{text}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <Faults texts={faults} />
    </div>
  );
}
