import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { ProductList } from './product-list.tsx';
import type { ViewProps } from './products-screen.tsx';
import { UnitPanel } from './unit-panel.tsx';

const NONE = { items: [], nextCursor: null };

/** A unit is found by its serial in any spelling; the manufacturer can walk through all of them. */
export function UnitsOfNetwork({ network, shown }: ViewProps) {
  const say = useSay();
  const language = useLanguage();
  const { slug, isOwn } = network;
  const loaded = useLoaded(`units of ${slug} ${shown.cursor}`, async () => {
    if (!isOwn) return NONE;
    const query = shown.cursor === null ? {} : { cursor: shown.cursor };
    return api.get('/v1/networks/{network}/units', { params: { path: { network: slug }, query } });
  });
  const items = loaded.status === 'ready' ? loaded.value.items : [];
  return (
    <ProductList
      network={network}
      shown={shown}
      view="units"
      order={items.map(({ serial }) => serial)}
      panel={shown.id !== null && <UnitPanel key={shown.id} network={network} shown={shown} serial={shown.id} />}
    >
      <FindUnit shown={shown} />
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && items.length === 0 && (
        <BlankState
          title={say(isOwn ? 'units.empty' : 'units.find')}
          detail={say(isOwn ? 'units.empty.detail' : 'units.find.detail')}
        />
      )}
      {loaded.status === 'ready' && items.length > 0 && (
        <>
          <table class="rows">
            <thead>
              <tr>
                <th scope="col">{say('units.serial')}</th>
                <th scope="col">{say('units.model')}</th>
                <th scope="col">{say('units.batch')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((unit) => (
                <tr key={unit.id} class={unit.serial === shown.id ? 'open' : undefined}>
                  <th scope="row">
                    <a
                      class="row-link"
                      href={formatPlace('products', { ...shown, show: 'units', id: unit.serial })}
                      data-item={unit.serial}
                      aria-current={unit.serial === shown.id ? 'true' : undefined}
                    >
                      {unit.serial}
                    </a>
                  </th>
                  <td class="cell-name">
                    {unit.modelName[language]} · {unit.model}
                  </td>
                  <td>{unit.batch ?? '—'}</td>
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

function FindUnit({ shown }: { shown: PlaceRoute }) {
  const say = useSay();
  const [serial, setSerial] = useState('');
  return (
    <search>
      <form
        class="unit-find"
        onSubmit={(event) => {
          event.preventDefault();
          const id = serial.trim();
          if (id !== '') goTo(formatPlace('products', { ...shown, show: 'units', id }));
        }}
      >
        <div class="verb-field">
          <label for="unit-serial">{say('units.serial.any')}</label>
          <input
            id="unit-serial"
            type="search"
            autocomplete="off"
            maxLength={80}
            value={serial}
            onInput={({ currentTarget }) => setSerial(currentTarget.value)}
          />
        </div>
        <button type="submit" class="button primary">
          {say('units.go')}
        </button>
      </form>
    </search>
  );
}
