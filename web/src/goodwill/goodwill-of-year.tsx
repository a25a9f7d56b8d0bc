import type { Answer } from '@aftercare/client/sdk';
import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { parseTyped } from '../components/format-money.ts';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { Money } from '../components/money.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';

type Goodwill = Answer<'get', '/v1/networks/{network}/goodwill-budgets'>;

export function GoodwillOfYear({ network, shown }: { network: string; shown: PlaceRoute }) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const present = new Date().getFullYear();
  const years = [present + 1, present, present - 1, present - 2];
  const year = years.find((one) => String(one) === shown.show) ?? present;
  const loaded = useLoaded(
    `goodwill of ${network} ${year}`,
    () => api.get('/v1/networks/{network}/goodwill-budgets', { params: { path: { network }, query: { year } } }),
    turn,
  );
  return (
    <section class="screen" aria-label={say('goodwill.title')}>
      <header class="screen-head">
        <h1>{say('goodwill.title')}</h1>
        <p class="screen-summary">{say('goodwill.lead')}</p>
        {may('goodwill:budget') && loaded.status === 'ready' && (
          <div class="verbs head-last">
            <BudgetVerbs
              network={network}
              year={year}
              sums={loaded.value.sums}
              changed={() => setTurn((count) => count + 1)}
            />
          </div>
        )}
      </header>
      <nav class="chips" aria-label={say('goodwill.years')}>
        {years.map((one) => (
          <a
            key={one}
            class="chip"
            href={formatPlace('goodwill', { network: shown.network, show: String(one) })}
            aria-current={one === year ? 'true' : undefined}
          >
            {one}
          </a>
        ))}
      </nav>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' &&
        (loaded.value.items.length === 0 ? (
          <BlankState title={say('goodwill.empty', { year })} detail={say('goodwill.empty.detail')} />
        ) : (
          <Budget goodwill={loaded.value} />
        ))}
    </section>
  );
}

function Budget({ goodwill: { sums, items } }: { goodwill: Goodwill }) {
  const say = useSay();
  return (
    <div class="policy-parts">
      {sums.map(({ given, granted, left }) => (
        <section class="tile" key={given.currency}>
          <h2 class="tile-head">{given.currency}</h2>
          <dl class="sums">
            <div>
              <dt>{say('goodwill.given')}</dt>
              <dd>
                <Money of={given} />
              </dd>
            </div>
            <div>
              <dt>{say('goodwill.granted')}</dt>
              <dd>
                <Money of={granted} />
              </dd>
            </div>
            <div class="sums-total">
              <dt>{say('goodwill.left_over')}</dt>
              <dd>
                <Money of={left} />
              </dd>
            </div>
          </dl>
        </section>
      ))}
      <section class="tile">
        <h2 class="tile-head">{say('goodwill.moves')}</h2>
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">{say('verb.reason')}</th>
              <th scope="col">{say('goodwill.when')}</th>
              <th scope="col" class="amount">
                {say('goodwill.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, amount, reason, at }) => (
              <tr key={id}>
                <td>{reason}</td>
                <td>
                  <Moment of={at} />
                </td>
                <td class={amount.amount < 0 ? 'amount minus' : 'amount'}>
                  <Money of={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface BudgetVerbsProps {
  network: string;
  year: number;
  sums: Goodwill['sums'];
  changed: () => void;
}

const FIRST_CURRENCY = 'CNY';

/** A budget is never edited: more is another row, and so is what is taken back of it. */
function BudgetVerbs({ network, year, sums, changed }: BudgetVerbsProps) {
  const say = useSay();
  const currency = sums[0]?.given.currency ?? FIRST_CURRENCY;
  const fields = [
    { name: 'amount', label: say('goodwill.amount.of', { currency }), type: 'amount' },
    { name: 'reason', label: say('verb.reason'), type: 'long' },
  ] as const;
  const move = async (sign: 1 | -1, answers: Readonly<Record<string, string>>) => {
    const amount = parseTyped(answers.amount ?? '', currency) ?? 0;
    await api.post('/v1/networks/{network}/goodwill-budgets', {
      params: { path: { network } },
      body: { year, amount: { amount: sign * amount, currency }, reason: answers.reason ?? '' },
    });
    changed();
  };
  return (
    <>
      <Verb text={say('goodwill.add', { year })} tone="primary" fields={fields} run={(answers) => move(1, answers)} />
      {sums.some(({ left }) => left.amount > 0) && (
        <Verb text={say('goodwill.take_back')} fields={fields} run={(answers) => move(-1, answers)} />
      )}
    </>
  );
}
