import { useEffect, useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';
import { useStore } from '../store.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { FileTable } from './file-table.tsx';
import { ImportSheet } from './import-sheet.tsx';
import { NewImport } from './new-import.tsx';
import { ProductList } from './product-list.tsx';
import type { ViewProps } from './products-screen.tsx';
import { uploads } from './upload.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

/** Files of units: the next one is chosen here, and how far the others are stands in the list. */
export function ImportsOfNetwork({ network, shown }: ViewProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((count) => count + 1);
  const { slug } = network;
  const loaded = useLoaded(
    `files of ${slug} ${shown.cursor} ${useLanguage()}`,
    () => {
      const query = shown.cursor === null ? {} : { cursor: shown.cursor };
      return api.get('/v1/networks/{network}/unit-files', { params: { path: { network: slug }, query } });
    },
    turn,
  );
  const own = useStore(uploads);
  useLeaveWarning(own.some(({ state }) => state === 'sending'));
  // What this page sends is in the list as soon as it begins, and is another when it is whole.
  const states = own.map(({ id, state }) => `${id} ${state}`).join();
  useEffect(again, [states]);
  const items = loaded.status === 'ready' ? loaded.value.items : [];
  return (
    <ProductList
      network={network}
      shown={shown}
      view="imports"
      order={items.map(({ id }) => id)}
      panel={
        shown.id !== null && <ImportSheet key={shown.id} network={slug} shown={shown} id={shown.id} changed={again} />
      }
    >
      {may('products:write') && <NewImport network={slug} shown={shown} />}
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && items.length === 0 && (
        <BlankState title={say('imports.empty')} detail={say('imports.empty.detail')} />
      )}
      {loaded.status === 'ready' && items.length > 0 && (
        <>
          <FileTable files={items} shown={shown} />
          <MorePages shown={{ ...shown, id: null }} nextCursor={loaded.value.nextCursor} />
        </>
      )}
    </ProductList>
  );
}
