import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { ApprovedByWeek } from './approved-by-week.tsx';
import { BurningList } from './burning-list.tsx';
import { PayList } from './pay-list.tsx';
import { TodayFigures } from './today-figures.tsx';
import { TodayHead } from './today-head.tsx';
import { WaitingList } from './waiting-list.tsx';

/** What waits for the manufacturer, which clocks burn, and the money with its day. */
export function TodayOfOwner({ network }: { network: ShownNetwork }) {
  const say = useSay();
  const loaded = useLoaded(`today of ${network.slug} ${useLanguage()}`, () =>
    api.get('/v1/networks/{network}/today', { params: { path: { network: network.slug } } }),
  );
  return (
    <div class="screen today">
      <TodayHead>
        {loaded.status === 'ready' && (
          <p class="screen-summary">
            {say('desk.summary', {
              open: loaded.value.requests.open,
              overdue: loaded.value.requests.overdue,
            })}
          </p>
        )}
      </TodayHead>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && (
        <>
          <TodayFigures today={loaded.value} />
          <div class="today-parts">
            <section class="tile">
              <h2 class="tile-head">
                {say('today.clocks')}
                <a class="link tile-aside" href={formatPlace('desk')}>
                  {say('desk.title')}
                </a>
              </h2>
              <BurningList requests={loaded.value.requests.atRisk} />
            </section>
            <div class="today-column">
              <section class="tile">
                <h2 class="tile-head">{say('today.waiting')}</h2>
                <WaitingList today={loaded.value} />
              </section>
              <section class="tile">
                <h2 class="tile-head">{say('today.weeks')}</h2>
                <ApprovedByWeek weeks={loaded.value.weeks} />
              </section>
              <section class="tile">
                <h2 class="tile-head">
                  {say('today.to_pay')}
                  <a class="link tile-aside" href={formatPlace('statements')}>
                    {say('statements.title')}
                  </a>
                </h2>
                <PayList statements={loaded.value.statements.toPay} />
              </section>
            </div>
          </div>
        </>
      )}
    </div>
  );
}
