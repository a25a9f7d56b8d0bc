import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useListKeys } from '../use-list-keys.ts';
import type { View } from './product.ts';
import { ProductTabs } from './product-tabs.tsx';

interface ProductListProps {
  network: ShownNetwork;
  shown: PlaceRoute;
  view: View;
  /** What the keys walk along. */
  order: readonly string[];
  /** What can be done, beside the title. */
  verbs?: ComponentChildren;
  /** What is open beside the list. */
  panel: ComponentChildren;
  children: ComponentChildren;
}

/** A list of products with one thing of it beside; on a phone that takes the screen. */
export function ProductList({ network, shown, view, order, verbs, panel, children }: ProductListProps) {
  const say = useSay();
  const list = useRef<HTMLElement>(null);
  const position = shown.id === null ? -1 : order.indexOf(shown.id);
  const at = { show: view, network: shown.network, cursor: shown.cursor };
  useListKeys({
    list,
    openId: shown.id,
    neighbours: {
      previous: position > 0 ? (order[position - 1] ?? null) : null,
      next: position >= 0 ? (order[position + 1] ?? null) : null,
    },
    open: (id) => goTo(formatPlace('products', { ...at, id })),
    close: () => goTo(formatPlace('products', at)),
  });
  const lastOpen = useRef(shown.id);
  useEffect(() => {
    const closed = shown.id === null ? lastOpen.current : null;
    lastOpen.current = shown.id;
    if (closed !== null) list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(closed)}"]`)?.focus();
  }, [shown.id]);
  return (
    <div class={shown.id === null ? 'claims' : 'claims with-panel'}>
      <section class="claims-list partners products" ref={list} aria-label={say(`products.${view}`)}>
        <header class="screen-head">
          <h1>{say('products.title')}</h1>
          <ProductTabs network={network} view={view} />
          {verbs}
        </header>
        {children}
      </section>
      {panel}
    </div>
  );
}
