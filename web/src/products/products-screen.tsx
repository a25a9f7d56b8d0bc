import { BlankState } from '../components/blank-state.tsx';
import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import type { PlaceRoute } from '../route.ts';
import { useMay } from '../use-may.ts';
import { AlarmsOfNetwork } from './alarms-of-network.tsx';
import { CampaignsOfNetwork } from './campaigns-of-network.tsx';
import { ImportsOfNetwork } from './imports-of-network.tsx';
import { LabelsOfNetwork } from './labels-of-network.tsx';
import { ModelsOfNetwork } from './models-of-network.tsx';
import type { View } from './product.ts';
import { listViews } from './product-tabs.tsx';
import { UnitsOfNetwork } from './units-of-network.tsx';

/** Models, units and how they come in, labels, campaigns and alarms; a member finds models and single units. */
export function ProductsScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  const may = useMay();
  if (!may('products:read')) {
    return (
      <>
        <h1 class="unseen">{say('products.title')}</h1>
        <BlankState title={say('products.forbidden')} detail={say('products.forbidden.detail')} />
      </>
    );
  }
  return (
    <InNetwork session={session} title={say('products.title')} wanted={shown.network}>
      {(network) => {
        const views = listViews(network);
        const view = views.find((known) => known === shown.show) ?? 'models';
        return <OneView key={`${network.slug} ${view}`} view={view} network={network} shown={shown} />;
      }}
    </InNetwork>
  );
}

export interface ViewProps {
  readonly network: ShownNetwork;
  readonly shown: PlaceRoute;
}

function OneView({ view, ...of }: ViewProps & { view: View }) {
  switch (view) {
    case 'models':
      return <ModelsOfNetwork {...of} />;
    case 'units':
      return <UnitsOfNetwork {...of} />;
    case 'imports':
      return <ImportsOfNetwork {...of} />;
    case 'labels':
      return <LabelsOfNetwork {...of} />;
    case 'campaigns':
      return <CampaignsOfNetwork {...of} />;
    case 'alarms':
      return <AlarmsOfNetwork {...of} />;
  }
}
