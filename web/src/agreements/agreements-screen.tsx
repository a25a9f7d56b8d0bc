import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { useMay } from '../use-may.ts';
import { AgreementEditor } from './agreement-editor.tsx';
import { AgreementSheet } from './agreement-sheet.tsx';
import { AgreementsOfNetwork } from './agreements-of-network.tsx';

/** All agreements, one version, or the next one as it is written: `new?show=` names the member, or the version before. */
export function AgreementsScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  const may = useMay();
  return (
    <InNetwork session={session} title={say('agreement.title')} wanted={shown.network}>
      {(network) => {
        if (shown.id === 'new' && shown.show !== null && network.isOwn && may('agreements:write'))
          return <AgreementEditor key={`${network.slug} ${shown.show}`} network={network} of={shown.show} />;
        if (shown.id !== null && shown.id !== 'new')
          return <AgreementSheet key={`${network.slug} ${shown.id}`} network={network} id={shown.id} shown={shown} />;
        return <AgreementsOfNetwork network={network} shown={shown} />;
      }}
    </InNetwork>
  );
}
