import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { StatementOfNetwork } from './statement-of-network.tsx';
import { StatementsOfNetwork } from './statements-of-network.tsx';

export function StatementsScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('statements.title')} wanted={shown.network}>
      {(network, networks) =>
        shown.id === null ? (
          <StatementsOfNetwork network={network} networks={networks} shown={shown} />
        ) : (
          <StatementOfNetwork session={session} network={network} id={shown.id} shown={shown} />
        )
      }
    </InNetwork>
  );
}
