import { useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { type Content, loadVersions } from '../policies/policy.ts';
import { KINDS, type ValueSpec } from '../policies/policy-kinds.ts';
import { type Problems, problemsAt, readProblems } from '../policies/read-problems.ts';
import { ValueInput } from '../policies/value-input.tsx';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useFirstFault } from '../use-first-fault.ts';
import { useLoaded } from '../use-loaded.ts';
import { EarlierTries } from './earlier-tries.tsx';
import { FIGURES, type Figures, MONTHS, MONTHS_AT_FIRST, startSimulation } from './simulation.ts';

const SPECS = FIGURES.flatMap((name) => KINDS['rate-cards'].values.filter((spec) => spec.name === name));

/** One threshold or more of the rate card, tried without a draft; what stays empty stays as it is. */
export function TryFigures({ network, shown }: { network: ShownNetwork; shown: PlaceRoute }) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const goToFault = useFirstFault(form);
  const [months, setMonths] = useState<number>(MONTHS_AT_FIRST);
  const [figures, setFigures] = useState<Figures>({});
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const card = useLoaded(`card of ${network.slug} ${useLanguage()}`, () => loadCard(network.slug));
  const content = card.status === 'ready' ? card.value : null;
  const currency = typeof content?.currency === 'string' ? content.currency : 'CNY';
  const problems: Problems = readProblems(error);
  const start = async () => {
    setBusy(true);
    setError(null);
    try {
      const { id } = await startSimulation(network.slug, months, { figures });
      goTo(formatPlace('simulations', { id, network: shown.network }));
    } catch (caught) {
      setError(caught);
      goToFault();
    }
    setBusy(false);
  };
  const change = (name: string, value: unknown) => {
    setError(null);
    const { [name]: _, ...rest }: Readonly<Record<string, unknown>> = figures;
    setFigures(value === undefined ? rest : { ...rest, [name]: value });
  };
  return (
    <div class="screen policy">
      <header class="screen-head">
        <a class="icon-button" href={formatPlace('policies', { network: shown.network, show: 'rate-cards' })}>
          <Icon name="back" />
          <span class="unseen">{say('policies.back')}</span>
        </a>
        <h1>{say('simulation.figures')}</h1>
        <p class="screen-summary">{say('simulation.figures.lead')}</p>
      </header>
      <form
        class="policy-parts"
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          return start();
        }}
      >
        <section class="tile">
          <div class="typed-fields thirds">
            <div class="typed-field">
              <label for="simulation-months">{say('simulation.back')}</label>
              <select
                id="simulation-months"
                value={String(months)}
                onChange={({ currentTarget }) => setMonths(Number(currentTarget.value))}
              >
                {MONTHS.map((count) => (
                  <option key={count} value={String(count)}>
                    {say('simulation.months', { months: count })}
                  </option>
                ))}
              </select>
            </div>
            {SPECS.map((spec) => (
              <OneFigure
                key={spec.name}
                spec={spec}
                value={Reflect.get(figures, spec.name)}
                standing={content?.[spec.name]}
                currency={currency}
                said={problemsAt(problems, `/figures/${spec.name}`, true)}
                change={(value) => change(spec.name, value)}
              />
            ))}
          </div>
        </section>
        <footer class="policy-foot">
          {error !== null && problems.length === 0 && <ProblemNotice error={error} />}
          <div class="verbs">
            <button type="submit" class="button primary" disabled={isBusy}>
              {isBusy ? say('verb.busy') : say('simulation.try')}
            </button>
          </div>
        </footer>
        <EarlierTries network={network.slug} shown={shown} />
      </form>
    </div>
  );
}

interface OneFigureProps {
  spec: ValueSpec;
  value: unknown;
  /** As it stands in the rate card that is in force. */
  standing: unknown;
  currency: string;
  said: readonly string[];
  change: (value: unknown) => void;
}

function OneFigure({ spec, value, standing, currency, said, change }: OneFigureProps) {
  const say = useSay();
  const id = `figure-${spec.name}`;
  return (
    <div class="typed-field" data-place={`/figures/${spec.name}`}>
      <label for={id}>{say(spec.label)}</label>
      <ValueInput
        spec={{ ...spec, empty: 'left_out' }}
        id={id}
        value={value}
        currency={currency}
        isInvalid={said.length > 0}
        change={change}
      />
      {said.map((text) => (
        <p class="field-problem" key={text}>
          {text}
        </p>
      ))}
      {standing !== undefined && standing !== null && (
        <p class="field-hint">
          {say('simulation.now')}{' '}
          <ValueInput
            spec={spec}
            id={`${id}-now`}
            value={standing}
            currency={currency}
            isInvalid={false}
            change={null}
          />
        </p>
      )}
    </div>
  );
}

/** The newest published one that has begun, to know from what one departs. */
export async function loadCard(network: string): Promise<Content | null> {
  const { items } = await loadVersions(network, 'rate-cards', null);
  const today = new Date().toISOString().slice(0, 10);
  const begun = items
    .filter(({ state, effectiveFrom }) => state === 'published' && effectiveFrom <= today)
    .toSorted((left, right) => right.effectiveFrom.localeCompare(left.effectiveFrom));
  return begun[0]?.content ?? null;
}
