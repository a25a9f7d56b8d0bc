import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { Route } from '../route.ts';
import { ClaimForm } from './claim-form.tsx';
import { OrderClaim } from './order-claim.tsx';

interface ClaimFormScreenProps {
  session: Session;
  shown: Extract<Route, { screen: 'new-claim' }>;
}

export function ClaimFormScreen({ session, shown }: ClaimFormScreenProps) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('new_claim.title')} wanted={shown.network}>
      {(network) =>
        shown.order === null ? (
          <ClaimForm key={network.slug} tenant={session.tenant.slug} network={network.slug} />
        ) : (
          <OrderClaim network={network.slug} id={shown.order} />
        )
      }
    </InNetwork>
  );
}
