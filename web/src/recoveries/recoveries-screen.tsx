import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { RecoveriesOfNetwork } from './recoveries-of-network.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';

/** What makers of parts are asked for: the list, or one file from the demand to the last of its money. */
export function RecoveriesScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('recoveries.title')} wanted={shown.network}>
      {(network) =>
        shown.id === null ? (
          <RecoveriesOfNetwork network={network.slug} shown={shown} />
        ) : (
          <RecoverySheet key={`${network.slug} ${shown.id}`} network={network.slug} id={shown.id} shown={shown} />
        )
      }
    </InNetwork>
  );
}
