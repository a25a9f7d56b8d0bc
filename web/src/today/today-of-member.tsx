import { ChoiceOfNetwork } from '../components/choice-of-network.tsx';
import { formatMonth } from '../components/format-month.ts';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import type { ListedRequest } from '../desk/request.ts';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace } from '../route.ts';
import { api } from '../session.ts';
import type { ListedStatement } from '../statements/statement.ts';
import { StatementChip } from '../statements/statement-chip.tsx';
import { useLoaded } from '../use-loaded.ts';
import { NoticeList } from './notice-list.tsx';
import { OrderList } from './order-list.tsx';
import type { Notice } from './today.ts';
import { TodayHead } from './today-head.tsx';

const NOTICES_SHOWN = 12;
const MOST_OPEN = 100;
const STATEMENTS_SHOWN = 5;

interface TodayOfMemberProps {
  network: ShownNetwork;
  networks: readonly ShownNetwork[];
  /** A distributor has no jobs. */
  isShop: boolean;
}

/** A shop's day: offers with their deadline, appointments, statements, and what is new in any network. */
export function TodayOfMember({ network, networks, isShop }: TodayOfMemberProps) {
  const say = useSay();
  const language = useLanguage();
  const loaded = useLoaded(`day in ${network.slug} ${language}`, () => loadDay(network.slug, isShop));
  const day = loaded.status === 'ready' ? loaded.value : null;
  const offers = day?.requests.filter(({ order }) => order?.state === 'offered') ?? [];
  const booked = (day?.requests ?? [])
    .filter(({ order }) => order !== null && order.slotStartsAt !== null && order.state === 'scheduled')
    .sort((one, other) => ((one.order?.slotStartsAt ?? '') < (other.order?.slotStartsAt ?? '') ? -1 : 1));
  return (
    <div class="screen today">
      <TodayHead>
        {day !== null && isShop && (
          <p class="screen-summary">{say('today.shop', { offers: offers.length, booked: booked.length })}</p>
        )}
        <ChoiceOfNetwork networks={networks} network={network} screen="today" />
      </TodayHead>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {day !== null && (
        <div class="today-parts">
          {isShop && (
            <section class="tile">
              <h2 class="tile-head">{say('today.offers')}</h2>
              <OrderList requests={offers} network={network.slug} none={say('today.offers.none')} />
            </section>
          )}
          {isShop && (
            <section class="tile">
              <h2 class="tile-head">{say('today.appointments')}</h2>
              <OrderList requests={booked} network={network.slug} none={say('today.appointments.none')} />
            </section>
          )}
          <section class="tile">
            <h2 class="tile-head">{say('today.inbox')}</h2>
            <NoticeList notices={day.notices} />
          </section>
          <section class="tile">
            <h2 class="tile-head">
              {say('statements.title')}
              <a class="link tile-aside" href={formatPlace('statements', { network: network.slug })}>
                {say('claims.all')}
              </a>
            </h2>
            {day.statements.length === 0 && <p class="quiet">{say('statements.empty')}</p>}
            <ul class="lines-list">
              {day.statements.map((statement) => (
                <li key={statement.id}>
                  <a class="line-link" href={formatPlace('statements', { id: statement.id, network: network.slug })}>
                    <span class="line-main">{formatMonth(statement.period, language)}</span>
                  </a>
                  <StatementChip state={statement.state} />
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </div>
  );
}

interface MemberDay {
  readonly notices: readonly Notice[];
  readonly requests: readonly ListedRequest[];
  readonly statements: readonly ListedStatement[];
}

async function loadDay(network: string, isShop: boolean): Promise<MemberDay> {
  const path = { network };
  const [inbox, statements, requests] = await Promise.all([
    api.get('/v1/inbox', { params: { query: { limit: NOTICES_SHOWN } } }),
    api.get('/v1/networks/{network}/statements', { params: { path, query: { limit: STATEMENTS_SHOWN } } }),
    isShop
      ? api.get('/v1/networks/{network}/service-requests', {
          params: { path, query: { state: 'dispatched', limit: MOST_OPEN } },
        })
      : { items: [] },
  ]);
  return { notices: inbox.items, requests: requests.items, statements: statements.items };
}
