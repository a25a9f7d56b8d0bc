import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { ModelPanel } from './model-panel.tsx';
import { NewModelVerb } from './model-verbs.tsx';
import { ProductList } from './product-list.tsx';
import type { ViewProps } from './products-screen.tsx';

/** Every model by its code. */
export function ModelsOfNetwork({ network, shown }: ViewProps) {
  const say = useSay();
  const may = useMay();
  const language = useLanguage();
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((count) => count + 1);
  const { slug } = network;
  const loaded = useLoaded(
    `models of ${slug} ${shown.cursor}`,
    () => {
      const query = shown.cursor === null ? {} : { cursor: shown.cursor };
      return api.get('/v1/networks/{network}/models', { params: { path: { network: slug }, query } });
    },
    turn,
  );
  const items = loaded.status === 'ready' ? loaded.value.items : [];
  const mayWrite = network.isOwn && may('products:write');
  return (
    <ProductList
      network={network}
      shown={shown}
      view="models"
      order={items.map(({ code }) => code)}
      verbs={mayWrite && <NewModelVerb network={slug} changed={again} />}
      panel={
        shown.id !== null && (
          <ModelPanel key={shown.id} network={slug} shown={shown} code={shown.id} mayWrite={mayWrite} changed={again} />
        )
      }
    >
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && items.length === 0 && (
        <BlankState title={say('models.empty')} detail={say('models.empty.detail')} />
      )}
      {loaded.status === 'ready' && items.length > 0 && (
        <>
          <table class="rows">
            <thead>
              <tr>
                <th scope="col">{say('models.column.code')}</th>
                <th scope="col">{say('models.column.name')}</th>
                <th scope="col" class="wide-only">
                  {say('models.category')}
                </th>
                <th scope="col">GTIN</th>
              </tr>
            </thead>
            <tbody>
              {items.map((model) => (
                <tr key={model.id} class={model.code === shown.id ? 'open' : undefined}>
                  <th scope="row">
                    <a
                      class="row-link"
                      href={formatPlace('products', { ...shown, show: 'models', id: model.code })}
                      data-item={model.code}
                      aria-current={model.code === shown.id ? 'true' : undefined}
                    >
                      {model.code}
                    </a>
                  </th>
                  <td class="cell-name">{model.name[language]}</td>
                  <td class="wide-only">{model.category ?? '—'}</td>
                  <td>{model.gtin ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <MorePages shown={{ ...shown, id: null }} nextCursor={loaded.value.nextCursor} />
        </>
      )}
    </ProductList>
  );
}
