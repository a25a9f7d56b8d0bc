import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { TodayOfMember } from './today-of-member.tsx';
import { TodayOfOwner } from './today-of-owner.tsx';

export function TodayScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('nav.today')} wanted={shown.network}>
      {(network, networks) =>
        network.isOwn ? (
          <TodayOfOwner network={network} />
        ) : (
          <TodayOfMember network={network} networks={networks} isShop={session.tenant.kind === 'shop'} />
        )
      }
    </InNetwork>
  );
}
