import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { DeskOfNetwork } from './desk-of-network.tsx';

export function DeskScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('desk.title')} wanted={shown.network}>
      {(network, networks) => <DeskOfNetwork network={network} networks={networks} shown={shown} />}
    </InNetwork>
  );
}
