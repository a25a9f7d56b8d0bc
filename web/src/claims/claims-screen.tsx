import { BlankState } from '../components/blank-state.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import type { Session } from '../kept-session.ts';
import { useLanguage, useSay } from '../language.ts';
import { loadNetworks } from '../networks.ts';
import type { Route } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { ClaimsOfNetwork } from './claims-of-network.tsx';

type ClaimsRoute = Extract<Route, { screen: 'claims' }>;

/** A manufacturer has its own network; everyone else has those it belongs to. */
export function ClaimsScreen({ session, shown }: { session: Session; shown: ClaimsRoute }) {
  const say = useSay();
  const language = useLanguage();
  const networks = useLoaded(`${session.tenant.slug} ${language}`, () => loadNetworks(session));
  if (networks.status === 'failed') {
    return (
      <div class="alone">
        <ProblemNotice error={networks.error} retry={networks.retry} />
      </div>
    );
  }
  const known = networks.status === 'ready' ? networks.value : [];
  const network = known.find(({ slug }) => slug === shown.filters.network) ?? known[0];
  if (networks.status === 'ready' && network === undefined) {
    return (
      <>
        <h1 class="unseen">{say('claims.title')}</h1>
        <BlankState title={say('claims.no_network.title')} detail={say('claims.no_network.detail')} />
      </>
    );
  }
  return <ClaimsOfNetwork networks={known} network={network ?? null} shown={shown} />;
}
