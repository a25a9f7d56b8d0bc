import { InNetwork } from '../components/in-network.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { GoodwillOfYear } from './goodwill-of-year.tsx';

/** What may be paid although a term is over: each year's budget, what is granted of it and what is left. */
export function GoodwillScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('goodwill.title')} wanted={shown.network}>
      {(network) => <GoodwillOfYear network={network.slug} shown={shown} />}
    </InNetwork>
  );
}
