import { useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { useMay } from '../use-may.ts';

/** What a manufacturer does with claims that are decided. */
export function AfterwardsLinks({ network }: { network: string | null }) {
  const say = useSay();
  const may = useMay();
  return (
    <>
      <a class="button" href={formatPlace('follow-ups', { network })}>
        {say('follow_ups.title')}
      </a>
      <a class="button" href={formatPlace('remedies', { network })}>
        {say('remedies.title')}
      </a>
      {may('recovery:read') && (
        <a class="button" href={formatPlace('recoveries', { network })}>
          {say('recoveries.title')}
        </a>
      )}
      {may('goodwill:read') && (
        <a class="button" href={formatPlace('goodwill', { network })}>
          {say('goodwill.title')}
        </a>
      )}
    </>
  );
}
