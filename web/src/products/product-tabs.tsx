import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace } from '../route.ts';
import { VIEWS, type View } from './product.ts';

/** Of a network of somebody else there are models, single units and campaigns. */
const FOR_MEMBERS: readonly View[] = ['models', 'units', 'campaigns'];

export function listViews({ isOwn }: ShownNetwork): readonly View[] {
  return isOwn ? VIEWS : FOR_MEMBERS;
}

/** From one view of the products to the next; each has an address. */
export function ProductTabs({ network, view }: { network: ShownNetwork; view: View }) {
  const say = useSay();
  const slug = network.isOwn ? null : network.slug;
  return (
    <nav class="chips" aria-label={say('products.views')}>
      {listViews(network).map((name) => (
        <a
          key={name}
          class="chip"
          href={formatPlace('products', { show: name, network: slug })}
          aria-current={name === view ? 'true' : undefined}
        >
          {say(`products.${name}`)}
        </a>
      ))}
    </nav>
  );
}
