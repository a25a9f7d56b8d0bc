import { useRef } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { type Say, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { AgreementChip } from '../partners/agreement-chip.tsx';
import type { Agreement } from '../partners/member.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { AGREEMENT_STATES, listAwaited, loadAgreements, type Side } from './agreement.ts';
import { saveAgreements } from './save-agreements.ts';

const NOBODY = { previous: null, next: null };

interface AgreementsOfNetworkProps {
  network: ShownNetwork;
  /** `show` is a state. */
  shown: PlaceRoute;
}

/** All versions of all members, the newest first, and whose turn it is; a member sees its own. */
export function AgreementsOfNetwork({ network, shown }: AgreementsOfNetworkProps) {
  const say = useSay();
  const list = useRef<HTMLElement>(null);
  const state = AGREEMENT_STATES.find((known) => known === shown.show) ?? null;
  const page = useLoaded(`agreements of ${network.slug} ${state} ${shown.cursor}`, () =>
    loadAgreements(network.slug, state, shown.cursor),
  );
  const open = (id: string) => goTo(formatPlace('agreements', { network: shown.network, id }));
  useListKeys({ list, openId: null, neighbours: NOBODY, open, close: () => {} });
  const items = page.status === 'ready' ? page.value.items : [];
  // A draft is the manufacturer's own business.
  const states = AGREEMENT_STATES.filter((one) => network.isOwn || one !== 'draft');
  return (
    <section class="screen" ref={list} aria-label={say('agreements.title')}>
      <header class="screen-head">
        <h1>{say('agreements.title')}</h1>
        <p class="screen-summary">{say(network.isOwn ? 'agreements.lead' : 'agreements.lead.member')}</p>
        <a class="button" href={formatPlace('partners', { network: shown.network })}>
          {say(network.isOwn ? 'nav.network' : 'nav.own')}
        </a>
        {items.length > 0 && (
          <Verb text={say('agreements.save')} run={() => saveAgreements(network.slug, state, say)} />
        )}
      </header>
      <nav class="chips" aria-label={say('agreements.filters')}>
        {[null, ...states].map((one) => (
          <a
            key={one}
            class="chip"
            href={formatPlace('agreements', { network: shown.network, show: one })}
            aria-current={one === state ? 'true' : undefined}
          >
            {say(one === null ? 'claims.all' : `agreement.${one}`)}
          </a>
        ))}
      </nav>
      {page.status === 'loading' && <LoadingRows />}
      {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
      {page.status === 'ready' && items.length === 0 && (
        <BlankState
          title={say(state === null ? 'agreements.empty' : 'agreements.empty.state')}
          detail={say(network.isOwn ? 'agreements.empty.detail' : 'agreements.empty.member')}
        />
      )}
      {items.length > 0 && <AgreementTable items={items} network={network} shown={shown} />}
      {page.status === 'ready' && <MorePages shown={shown} nextCursor={page.value.nextCursor} />}
    </section>
  );
}

interface AgreementTableProps extends AgreementsOfNetworkProps {
  items: readonly Agreement[];
}

function AgreementTable({ items, network, shown }: AgreementTableProps) {
  const say = useSay();
  return (
    <table class="rows agreement-rows">
      <thead>
        <tr>
          <th scope="col">{say('agreement.side.member')}</th>
          <th scope="col">{say('agreements.version')}</th>
          <th scope="col">{say('claims.column.state')}</th>
          <th scope="col">{say('agreements.waits')}</th>
          <th scope="col">{say('agreement.field.validFrom')}</th>
          <th scope="col">{say('agreement.last_day')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((agreement) => (
          <tr key={agreement.id}>
            <th scope="row">
              <a
                class="row-link"
                href={formatPlace('agreements', { network: shown.network, id: agreement.id })}
                data-item={agreement.id}
              >
                {agreement.member}
              </a>
            </th>
            <td>{say('agreement.number', { number: agreement.number })}</td>
            <td>
              <AgreementChip state={agreement.state} />
            </td>
            <td>
              <Awaited sides={listAwaited(agreement)} own={network.isOwn ? 'manufacturer' : 'member'} say={say} />
            </td>
            <td class="wide-only">
              <Day of={agreement.validFrom} withYear />
            </td>
            <td class="wide-only">
              <LastDay agreement={agreement} say={say} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The reader's own turn stands out. */
function Awaited({ sides, own, say }: { sides: readonly Side[]; own: Side; say: Say }) {
  if (sides.length === 0) return <span class="quiet">—</span>;
  return (
    <span class={sides.includes(own) ? 'cell-strong' : undefined}>
      <span class="awaited-label" aria-hidden="true">
        {say('agreements.waits')}{' '}
      </span>
      {sides.map((side) => say(side === own ? 'agreements.you' : `agreement.side.${side}`)).join(say('list.comma'))}
    </span>
  );
}

function LastDay({ agreement: { endedOn, validUntil, content }, say }: { agreement: Agreement; say: Say }) {
  const day = endedOn ?? validUntil;
  if (day === null) return <span class="quiet">{say('agreements.open')}</span>;
  return (
    <>
      <Day of={day} withYear />
      {endedOn === null && content.renewal === 'yearly' && <span class="quiet"> {say('agreements.renewed')}</span>}
    </>
  );
}
