import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { RemediesOfNetwork } from './remedies-of-network.tsx';
import { RemedySheet } from './remedy-sheet.tsx';

/** What buyers were granted: the list, or one of them until it is done. */
export function RemediesScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('remedies.title')} wanted={shown.network}>
      {(network) =>
        shown.id === null ? (
          <RemediesOfNetwork network={network.slug} shown={shown} />
        ) : (
          <RemedySheet key={`${network.slug} ${shown.id}`} network={network.slug} id={shown.id} shown={shown} />
        )
      }
    </InNetwork>
  );
}
