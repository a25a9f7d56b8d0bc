import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { ApprovalSheet } from './approval-sheet.tsx';
import { ApprovalsOfNetwork } from './approvals-of-network.tsx';

/** Work that is asked for before it is done: the list, or one of them with its word. */
export function ApprovalsScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('approvals.title')} wanted={shown.network}>
      {(network, networks) =>
        shown.id === null ? (
          <ApprovalsOfNetwork network={network} networks={networks} shown={shown} />
        ) : (
          <ApprovalSheet key={`${network.slug} ${shown.id}`} network={network} id={shown.id} shown={shown} />
        )
      }
    </InNetwork>
  );
}
