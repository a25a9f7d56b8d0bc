import { Day } from '../components/day.tsx';
import { useSay } from '../language.ts';
import type { Decision } from '../trace/decision.ts';
import { nameChoice, namePolicy } from './name-version.ts';

/** Which version of each policy judged, and which day chose it: with these the decision can be made again. */
export function DecidedUnder({ versions }: { versions: Decision['versions'] }) {
  const say = useSay();
  return (
    <ul class="versions">
      {versions.map((version) => (
        <li key={version.id}>
          <span>
            {namePolicy(version, say)} <b>{say('version.number', { number: version.number })}</b>
          </span>
          <span class="quiet">
            {nameChoice(version, say)} · <Day of={version.on} />
          </span>
        </li>
      ))}
    </ul>
  );
}
