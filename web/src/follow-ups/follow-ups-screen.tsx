import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { SampleOfMonth } from './sample-of-month.tsx';

/** Which claims of a month are looked at again, by a seed that was promised before it began. */
export function FollowUpsScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('follow_ups.title')} wanted={shown.network}>
      {(network, networks) => <SampleOfMonth network={network} networks={networks} shown={shown} />}
    </InNetwork>
  );
}
