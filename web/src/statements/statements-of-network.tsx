import { useRef, useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { ChoiceOfNetwork } from '../components/choice-of-network.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { ClosePeriod } from './close-period.tsx';
import { STATEMENT_STATES, type StatementPage } from './statement.ts';
import { StatementTable } from './statement-table.tsx';
import { StatementTotals } from './statement-totals.tsx';

const PAGE_SIZE = 50;
const NOBODY = { previous: null, next: null };

interface StatementsOfNetworkProps {
  network: ShownNetwork;
  networks: readonly ShownNetwork[];
  shown: PlaceRoute;
}

export function StatementsOfNetwork({ network, networks, shown }: StatementsOfNetworkProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const list = useRef<HTMLElement>(null);
  const state = STATEMENT_STATES.find((known) => known === shown.show) ?? null;
  const key = ['statements of', network.slug, state, shown.cursor, useLanguage()].join(' ');
  const page = useLoaded(key, () => loadPage(network.slug, state, shown.cursor), turn);
  useListKeys({
    list,
    openId: null,
    neighbours: NOBODY,
    open: (id) => goTo(formatPlace('statements', { ...shown, id })),
    close: () => {},
  });
  const items = page.status === 'ready' ? page.value.items : [];
  return (
    <section class="screen" ref={list} aria-label={say('statements.title')}>
      <header class="screen-head">
        <h1>{say('statements.title')}</h1>
        {items.length > 0 && <StatementTotals items={items} />}
        <ChoiceOfNetwork networks={networks} network={network} screen="statements" />
        {network.isOwn && may('statements:close') && (
          <ClosePeriod network={network.slug} changed={() => setTurn((count) => count + 1)} />
        )}
      </header>
      <nav class="chips" aria-label={say('statements.filters')}>
        {[null, ...STATEMENT_STATES].map((one) => (
          <a
            key={one}
            class="chip"
            href={formatPlace('statements', { network: shown.network, show: one })}
            aria-current={one === state ? 'true' : undefined}
          >
            {one === null ? say('claims.all') : say(`statement.${one}`)}
          </a>
        ))}
      </nav>
      {page.status === 'loading' && <LoadingRows />}
      {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
      {page.status === 'ready' && items.length === 0 && (
        <BlankState
          title={say(state === null ? 'statements.empty' : 'statements.empty.state')}
          detail={say(network.isOwn ? 'statements.empty.owner' : 'statements.empty.member')}
        />
      )}
      {items.length > 0 && <StatementTable items={items} network={shown.network} hasMembers={network.isOwn} />}
      {page.status === 'ready' && <MorePages shown={shown} nextCursor={page.value.nextCursor} />}
    </section>
  );
}

function loadPage(
  network: string,
  state: (typeof STATEMENT_STATES)[number] | null,
  cursor: string | null,
): Promise<StatementPage> {
  const query = { limit: PAGE_SIZE, ...(state !== null && { state }), ...(cursor !== null && { cursor }) };
  return api.get('/v1/networks/{network}/statements', { params: { path: { network }, query } });
}
