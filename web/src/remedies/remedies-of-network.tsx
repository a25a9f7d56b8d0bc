import { useRef } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { loadRemedies, REMEDY_STATES, type RemedyPage } from './remedy.ts';
import { RemedyChip } from './remedy-chip.tsx';

const NOBODY = { previous: null, next: null };

export function RemediesOfNetwork({ network, shown }: { network: string; shown: PlaceRoute }) {
  const say = useSay();
  const list = useRef<HTMLElement>(null);
  const state = REMEDY_STATES.find((known) => known === shown.show) ?? null;
  const page = useLoaded(['remedies of', network, state, shown.cursor].join(' '), () =>
    loadRemedies(network, state, shown.cursor),
  );
  useListKeys({
    list,
    openId: null,
    neighbours: NOBODY,
    open: (id) => goTo(formatPlace('remedies', { ...shown, id })),
    close: () => {},
  });
  const items = page.status === 'ready' ? page.value.items : [];
  return (
    <section class="screen" ref={list} aria-label={say('remedies.title')}>
      <header class="screen-head">
        <h1>{say('remedies.title')}</h1>
        <p class="screen-summary">{say('remedies.lead')}</p>
      </header>
      <nav class="chips" aria-label={say('remedies.filters')}>
        {[null, ...REMEDY_STATES].map((one) => (
          <a
            key={one}
            class="chip"
            href={formatPlace('remedies', { network: shown.network, show: one })}
            aria-current={one === state ? 'true' : undefined}
          >
            {say(one === null ? 'claims.all' : `remedy.${one}`)}
          </a>
        ))}
      </nav>
      {page.status === 'loading' && <LoadingRows />}
      {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
      {page.status === 'ready' && items.length === 0 && (
        <BlankState title={say('remedies.empty')} detail={say('remedies.empty.detail')} />
      )}
      {items.length > 0 && <RemedyTable items={items} shown={shown} />}
      {page.status === 'ready' && <MorePages shown={shown} nextCursor={page.value.nextCursor} />}
    </section>
  );
}

function RemedyTable({ items, shown }: { items: RemedyPage['items']; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{say('units.serial')}</th>
          <th scope="col">{say('remedies.what')}</th>
          <th scope="col">{say('claims.column.state')}</th>
          <th scope="col" class="wide-only">
            {say('remedies.granted_on')}
          </th>
          <th scope="col">{say('remedies.due')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((remedy) => (
          <tr key={remedy.id}>
            <th scope="row">
              <a class="row-link" href={formatPlace('remedies', { ...shown, id: remedy.id })} data-item={remedy.id}>
                {remedy.serial}
              </a>
            </th>
            <td>{say(`remedy.kind.${remedy.remedy}`)}</td>
            <td>
              <RemedyChip of={remedy} />
            </td>
            <td class="wide-only">
              <Day of={remedy.grantedOn} withYear />
            </td>
            <td>
              <Day of={remedy.dueOn} withYear />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
