import { formatMoney } from '../components/format-money.ts';
import { useLanguage, useSay } from '../language.ts';
import { KINDS } from '../policies/policy-kinds.ts';
import { findSegment, type Job, readFigures } from './simulation.ts';

/** What was tried, in the words of the form: the name of the version, or each figure. */
export function TriedName({ job, currency = 'CNY' }: { job: Job; currency?: string }) {
  const say = useSay();
  const language = useLanguage();
  const figures = readFigures(job);
  if (figures === null) {
    const segment = findSegment(job.facts.kind);
    const name = String(job.facts.name ?? '');
    return <>{segment === null ? name : `${say(KINDS[segment].title)} · ${name}`}</>;
  }
  const told = Object.entries(figures).map(([name, value]) => {
    const spec = KINDS['rate-cards'].values.find((known) => known.name === name);
    const text =
      value === null
        ? '—'
        : spec?.type === 'money' && typeof value === 'number'
          ? formatMoney({ amount: value, currency }, language)
          : String(value);
    return `${spec === undefined ? name : say(spec.label)}: ${text}`;
  });
  return <>{told.join(' · ')}</>;
}

const TONES = {
  queued: 'waiting',
  running: 'waiting',
  done: 'passed',
  failed: 'refused',
  cancelled: 'neutral',
} as const;

export function JobChip({ job: { state } }: { job: Job }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`job.${state}`)}</span>;
}
