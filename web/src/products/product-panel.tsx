import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useSay } from '../language.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import type { View } from './product.ts';

interface ProductPanelProps {
  shown: PlaceRoute;
  view: View;
  title: string;
  /** Beside the title, such as its state. */
  mark?: ComponentChildren;
  children: ComponentChildren;
}

/** One thing beside its list; whoever listens is told its name first. */
export function ProductPanel({ shown, view, title, mark, children }: ProductPanelProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [shown.id]);
  const close = () => goTo(formatPlace('products', { show: view, network: shown.network, cursor: shown.cursor }));
  return (
    <section class="panel" aria-labelledby="product-title">
      <header class="panel-head">
        <button type="button" class="icon-button panel-back" onClick={close}>
          <Icon name="back" />
          <span class="unseen">{say('products.back')}</span>
        </button>
        <h2 id="product-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {mark}
        <button type="button" class="icon-button panel-close" onClick={close}>
          <Icon name="cross" />
          <span class="unseen">{say('claim.close')}</span>
        </button>
      </header>
      <div class="panel-body">{children}</div>
    </section>
  );
}
