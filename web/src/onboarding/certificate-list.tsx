import { Day } from '../components/day.tsx';
import { useSay } from '../language.ts';
import { useNow } from '../use-now.ts';
import type { Application } from './application.ts';
import { describeExpiry } from './expiry.ts';

/** What the technicians hold, and how long it is still good. */
export function CertificateList({ certificates }: { certificates: Application['certificates'] }) {
  const say = useSay();
  const now = useNow();
  return (
    <ul class="brief papers">
      {certificates.map(({ technician, category, number, validUntil, state, source }) => {
        const expiry =
          state === 'lapsed'
            ? ({ tone: 'refused', text: say('certificate.lapsed') } as const)
            : describeExpiry(validUntil, now, say);
        return (
          <li key={`${technician} ${category} ${number}`}>
            <span>
              {technician} · {category}
              <span class="quiet order-line">
                {number} · {say(`certificate.source.${source}`)}
              </span>
            </span>
            <Day of={validUntil} withYear />
            <span class={`tag ${expiry.tone}`}>{expiry.text}</span>
          </li>
        );
      })}
    </ul>
  );
}
