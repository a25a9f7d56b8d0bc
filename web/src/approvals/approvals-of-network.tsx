import { useRef, useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { ChoiceOfNetwork } from '../components/choice-of-network.tsx';
import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Money } from '../components/money.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { APPROVAL_STATES, type Approval, loadApprovals } from './approval.ts';
import { ApprovalChip } from './approval-chip.tsx';
import { AskVerb } from './ask-verb.tsx';

interface ApprovalsOfNetworkProps {
  network: ShownNetwork;
  networks: readonly ShownNetwork[];
  shown: PlaceRoute;
}

const NOBODY = { previous: null, next: null };

export function ApprovalsOfNetwork({ network, networks, shown }: ApprovalsOfNetworkProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const list = useRef<HTMLElement>(null);
  const state = APPROVAL_STATES.find((known) => known === shown.show) ?? null;
  const page = useLoaded(
    ['approvals of', network.slug, state, shown.cursor].join(' '),
    () => loadApprovals(network.slug, state, shown.cursor),
    turn,
  );
  useListKeys({
    list,
    openId: null,
    neighbours: NOBODY,
    open: (id) => goTo(formatPlace('approvals', { ...shown, id })),
    close: () => {},
  });
  const items = page.status === 'ready' ? page.value.items : [];
  const isAsking = !network.isOwn && may('claims:write');
  return (
    <section class="screen" ref={list} aria-label={say('approvals.title')}>
      <header class="screen-head">
        <h1>{say('approvals.title')}</h1>
        <p class="screen-summary">{say('approvals.lead')}</p>
        <ChoiceOfNetwork networks={networks} network={network} screen="approvals" />
        {isAsking && (
          <div class="verbs head-last">
            <AskVerb network={network.slug} asked={() => setTurn((count) => count + 1)} />
          </div>
        )}
      </header>
      <nav class="chips" aria-label={say('approvals.filters')}>
        {[null, ...APPROVAL_STATES].map((one) => (
          <a
            key={one}
            class="chip"
            href={formatPlace('approvals', { network: shown.network, show: one })}
            aria-current={one === state ? 'true' : undefined}
          >
            {say(one === null ? 'claims.all' : `approval.${one}`)}
          </a>
        ))}
      </nav>
      {page.status === 'loading' && <LoadingRows />}
      {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
      {page.status === 'ready' && items.length === 0 && (
        <BlankState
          title={say('approvals.empty')}
          detail={say(network.isOwn ? 'approvals.empty.owner' : 'approvals.empty.member')}
        />
      )}
      {items.length > 0 && <ApprovalTable items={items} shown={shown} hasMembers={network.isOwn} />}
      {page.status === 'ready' && <MorePages shown={shown} nextCursor={page.value.nextCursor} />}
    </section>
  );
}

interface ApprovalTableProps {
  items: readonly Approval[];
  shown: PlaceRoute;
  hasMembers: boolean;
}

function ApprovalTable({ items, shown, hasMembers }: ApprovalTableProps) {
  const say = useSay();
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{say('approvals.number')}</th>
          <th scope="col">{say(hasMembers ? 'claims.column.member' : 'claims.column.unit')}</th>
          <th scope="col">{say('claims.column.state')}</th>
          <th scope="col" class="amount">
            {say('approvals.estimate')}
          </th>
          <th scope="col" class="amount wide-only">
            {say('approvals.limit')}
          </th>
          <th scope="col" class="wide-only">
            {say('approvals.expires')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, number, member, serial, state, estimate, limit, expiresOn }) => (
          <tr key={id}>
            <th scope="row">
              <a class="row-link" href={formatPlace('approvals', { ...shown, id })} data-item={id}>
                {number}
              </a>
            </th>
            <td class="cell-name">{hasMembers ? member : say('claims.serial', { serial })}</td>
            <td>
              <ApprovalChip state={state} />
            </td>
            <td class="amount cell-strong">
              <Money of={estimate} />
            </td>
            <td class="amount wide-only">{limit === null ? <span class="quiet">—</span> : <Money of={limit} />}</td>
            <td class="wide-only">
              {expiresOn === null ? <span class="quiet">—</span> : <Day of={expiresOn} withYear />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
