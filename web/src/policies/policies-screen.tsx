import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { PolicyEditor } from './policy-editor.tsx';
import { listSegments } from './policy-kinds.ts';
import { PolicySheet } from './policy-sheet.tsx';
import { VersionList } from './version-list.tsx';

/** Terms, rates, charges and service levels: their versions, one of them, or the next one as it is written. */
export function PoliciesScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('policies.title')} wanted={shown.network}>
      {(network, networks) => {
        const segment = listSegments(network.isOwn).find((known) => known === shown.show) ?? 'warranty-terms';
        const of = { network, segment, shown } as const;
        if (shown.id === null) return <VersionList {...of} networks={networks} />;
        const key = `${network.slug} ${segment} ${shown.id}`;
        return shown.id === 'new' ? (
          <PolicyEditor key={key} {...of} />
        ) : (
          <PolicySheet key={key} {...of} id={shown.id} />
        );
      }}
    </InNetwork>
  );
}
