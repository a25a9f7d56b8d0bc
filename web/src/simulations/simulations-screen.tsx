import { BlankState } from '../components/blank-state.tsx';
import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { useMay } from '../use-may.ts';
import { SimulationSheet } from './simulation-sheet.tsx';
import { TryFigures } from './try-figures.tsx';

/** What past claims would have come to under other rules: the question, or one answer. */
export function SimulationsScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  const may = useMay();
  return (
    <InNetwork session={session} title={say('simulation.title')} wanted={shown.network}>
      {(network) => {
        const isOpen = shown.id !== null && shown.id !== 'new';
        if (!network.isOwn || !may(isOpen ? 'claims:read' : 'policies:write')) {
          return (
            <>
              <h1 class="unseen">{say('simulation.title')}</h1>
              <BlankState title={say('simulation.forbidden')} detail={say('simulation.forbidden.detail')}>
                <a class="button" href={formatPlace('policies', { network: shown.network })}>
                  {say('policies.back')}
                </a>
              </BlankState>
            </>
          );
        }
        return shown.id !== null && isOpen ? (
          <SimulationSheet key={`${network.slug} ${shown.id}`} network={network} id={shown.id} shown={shown} />
        ) : (
          <TryFigures network={network} shown={shown} />
        );
      }}
    </InNetwork>
  );
}
