import { useEffect, useRef, useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { ChoiceOfNetwork } from '../components/choice-of-network.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { COLUMNS, sortIntoColumns } from './columns.ts';
import { DeskBoard } from './desk-board.tsx';
import { NewRequest } from './new-request.tsx';
import type { ListedRequest } from './request.ts';
import { RequestPanel } from './request-panel.tsx';

/** The most that a page of the API holds; beyond that a board is no help. */
const MOST_OPEN = 100;
const DONE_SHOWN = 12;

interface DeskOfNetworkProps {
  network: ShownNetwork;
  networks: readonly ShownNetwork[];
  shown: PlaceRoute;
}

/** The manufacturer's desk, and the jobs of a shop: the same board, with what each may see. */
export function DeskOfNetwork({ network, networks, shown }: DeskOfNetworkProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const list = useRef<HTMLElement>(null);
  const { slug, isOwn } = network;
  const page = useLoaded(`desk of ${slug} ${useLanguage()}`, () => loadBoard(slug), turn);
  const requests = page.status === 'ready' ? page.value : [];
  const board = sortIntoColumns(requests);
  const order = COLUMNS.flatMap((column) => board[column].map(({ id }) => id));
  const position = shown.id === null ? -1 : order.indexOf(shown.id);
  const neighbours = {
    previous: position > 0 ? (order[position - 1] ?? null) : null,
    next: position >= 0 ? (order[position + 1] ?? null) : null,
  };
  const at = (id: string | null) => formatPlace('desk', { id, network: shown.network });
  const close = () => goTo(at(null));
  const reload = () => setTurn((count) => count + 1);
  useListKeys({ list, openId: shown.id, neighbours, open: (id) => goTo(at(id)), close });
  const lastOpen = useRef(shown.id);
  useEffect(() => {
    const closed = shown.id === null ? lastOpen.current : null;
    lastOpen.current = shown.id;
    if (closed !== null) list.current?.querySelector<HTMLElement>(`[data-item="${closed}"]`)?.focus();
  }, [shown.id]);
  const link = (request: ListedRequest) =>
    isOwn || request.order === null
      ? at(request.id)
      : formatPlace('orders', { id: request.order.id, network: shown.network });
  const isOverdue = ({ nextClock }: ListedRequest) => nextClock?.state === 'breached';
  const open = requests.filter(({ state }) => state === 'triage' || state === 'dispatched');
  return (
    <div class={shown.id === null ? 'desk' : 'desk with-detail'}>
      <section class="desk-list" ref={list} aria-label={say(isOwn ? 'desk.title' : 'desk.jobs')}>
        <header class="screen-head">
          <h1>{say(isOwn ? 'desk.title' : 'desk.jobs')}</h1>
          {page.status === 'ready' && (
            <p class="screen-summary">
              {say('desk.summary', { open: open.length, overdue: open.filter(isOverdue).length })}
            </p>
          )}
          <ChoiceOfNetwork networks={networks} network={network} screen="desk" />
          {isOwn && may('service:write') && <NewRequest network={slug} />}
        </header>
        {page.status === 'loading' && <LoadingRows />}
        {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
        {page.status === 'ready' && requests.length === 0 && (
          <BlankState title={say('desk.empty')} detail={say(isOwn ? 'desk.empty.owner' : 'desk.empty.member')} />
        )}
        {requests.length > 0 && <DeskBoard requests={requests} openId={shown.id} hasMembers={isOwn} link={link} />}
      </section>
      {shown.id !== null && <RequestPanel network={network} id={shown.id} turn={turn} close={close} changed={reload} />}
    </div>
  );
}

async function loadBoard(network: string): Promise<ListedRequest[]> {
  const read = (state: ListedRequest['state'], limit: number) =>
    api.get('/v1/networks/{network}/service-requests', { params: { path: { network }, query: { state, limit } } });
  const pages = await Promise.all([read('triage', MOST_OPEN), read('dispatched', MOST_OPEN), read('done', DONE_SHOWN)]);
  return pages.flatMap(({ items }) => items);
}
