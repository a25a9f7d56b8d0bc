import { useRef } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Money } from '../components/money.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { savePages } from '../components/save-pages.ts';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { OpenBySupplier } from './open-by-supplier.tsx';
import { type ListedRecovery, loadRecoveries, RECOVERY_STATES } from './recovery.ts';
import { RecoveryChip } from './recovery-chip.tsx';

const NOBODY = { previous: null, next: null };

export function RecoveriesOfNetwork({ network, shown }: { network: string; shown: PlaceRoute }) {
  const say = useSay();
  const list = useRef<HTMLElement>(null);
  const state = RECOVERY_STATES.find((known) => known === shown.show) ?? null;
  const page = useLoaded(['recoveries of', network, state, shown.cursor].join(' '), () =>
    loadRecoveries(network, state, shown.cursor),
  );
  useListKeys({
    list,
    openId: null,
    neighbours: NOBODY,
    open: (id) => goTo(formatPlace('recoveries', { ...shown, id })),
    close: () => {},
  });
  const items = page.status === 'ready' ? page.value.items : [];
  return (
    <section class="screen" ref={list} aria-label={say('recoveries.title')}>
      <header class="screen-head">
        <h1>{say('recoveries.title')}</h1>
        <p class="screen-summary">{say('recoveries.lead')}</p>
        {items.length > 0 && (
          <Verb
            text={say('recoveries.save')}
            run={() =>
              savePages('recoveries.csv', (cursor) =>
                api.request('get', '/v1/networks/{network}/recoveries/csv', {
                  params: {
                    path: { network },
                    query: { ...(state !== null && { state }), ...(cursor !== null && { cursor }) },
                  },
                  parseAs: 'text',
                }),
              )
            }
          />
        )}
      </header>
      <nav class="chips" aria-label={say('recoveries.filters')}>
        {[null, ...RECOVERY_STATES].map((one) => (
          <a
            key={one}
            class="chip"
            href={formatPlace('recoveries', { network: shown.network, show: one })}
            aria-current={one === state ? 'true' : undefined}
          >
            {say(one === null ? 'claims.all' : `recovery.${one}`)}
          </a>
        ))}
      </nav>
      <OpenBySupplier network={network} />
      {page.status === 'loading' && <LoadingRows />}
      {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
      {page.status === 'ready' && items.length === 0 && (
        <BlankState title={say('recoveries.empty')} detail={say('recoveries.empty.detail')} />
      )}
      {items.length > 0 && <RecoveryTable items={items} shown={shown} />}
      {page.status === 'ready' && <MorePages shown={shown} nextCursor={page.value.nextCursor} />}
    </section>
  );
}

function RecoveryTable({ items, shown }: { items: readonly ListedRecovery[]; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{say('recoveries.reference')}</th>
          <th scope="col">{say('recoveries.supplier')}</th>
          <th scope="col">{say('claims.column.state')}</th>
          <th scope="col" class="amount wide-only">
            {say('recoveries.asked')}
          </th>
          <th scope="col" class="amount">
            {say('recoveries.open')}
          </th>
          <th scope="col" class="wide-only">
            {say('recoveries.due')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, reference, supplier, state, asked, open, dueOn }) => (
          <tr key={id}>
            <th scope="row">
              <a class="row-link" href={formatPlace('recoveries', { ...shown, id })} data-item={id}>
                {reference}
              </a>
            </th>
            <td class="cell-name">{supplier}</td>
            <td>
              <RecoveryChip state={state} />
            </td>
            <td class="amount wide-only">
              <Money of={asked} />
            </td>
            <td class="amount cell-strong">
              <Money of={open} />
            </td>
            <td class="wide-only">
              <Day of={dueOn} withYear />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
