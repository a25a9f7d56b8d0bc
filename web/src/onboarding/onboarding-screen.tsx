import { BlankState } from '../components/blank-state.tsx';
import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { useMay } from '../use-may.ts';
import { InvitationsOfNetwork } from './invitations-of-network.tsx';
import { OnboardingOfNetwork } from './onboarding-of-network.tsx';

/** The way into a manufacturer's network: for its own people alone. */
export function OnboardingScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  const may = useMay();
  return (
    <InNetwork session={session} title={say('onboarding.title')} wanted={shown.network}>
      {(network) => {
        if (!network.isOwn || !may('network:read')) {
          return (
            <>
              <h1 class="unseen">{say('onboarding.title')}</h1>
              <BlankState title={say('onboarding.forbidden')} detail={say('onboarding.forbidden.detail')} />
            </>
          );
        }
        return shown.show === 'invitations' && may('network:invite') ? (
          <InvitationsOfNetwork network={network} shown={shown} />
        ) : (
          <OnboardingOfNetwork network={network} shown={shown} />
        );
      }}
    </InNetwork>
  );
}
