import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { MemberFile } from './member-file.tsx';
import { PartnersOfNetwork } from './partners-of-network.tsx';

/** The manufacturer sees everybody; a member sees its own file. */
export function PartnersScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('nav.network')} wanted={shown.network}>
      {(network) =>
        network.membership === null ? (
          <PartnersOfNetwork network={network} shown={shown} />
        ) : (
          <MemberFile network={network} id={network.membership} changed={() => {}} close={null} />
        )
      }
    </InNetwork>
  );
}
