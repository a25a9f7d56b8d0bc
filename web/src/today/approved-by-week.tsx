import { Day } from '../components/day.tsx';
import { formatDay } from '../components/format-day.ts';
import { formatMoney } from '../components/format-money.ts';
import { Money } from '../components/money.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { Today } from './today.ts';

const HEIGHT = 120;
const BAR = 24;
const GAP = 8;

/** Approved money of each week as bars; the same as a table one press away. */
export function ApprovedByWeek({ weeks }: { weeks: Today['weeks'] }) {
  const say = useSay();
  const language = useLanguage();
  if (weeks.length === 0) return <p class="quiet">{say('today.weeks.none')}</p>;
  const most = Math.max(1, ...weeks.map(({ approved }) => approved.amount));
  const top = weeks.find(({ approved }) => approved.amount === most);
  const width = weeks.length * (BAR + GAP) - GAP;
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (
    <figure>
      {top !== undefined && <p class="quiet chart-top">{formatMoney(top.approved, language)}</p>}
      <svg
        class="chart"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={say('today.weeks')}
        preserveAspectRatio="none"
      >
        <path class="chart-line" d={`M0 .5H${width}M0 ${HEIGHT / 2}H${width}M0 ${HEIGHT - 0.5}H${width}`} />
        {weeks.map(({ week, approved }, index) => {
          const height = (approved.amount / most) * (HEIGHT - 1);
          return (
            <rect
              key={week}
              class={index === weeks.length - 1 ? 'chart-bar now' : 'chart-bar'}
              x={index * (BAR + GAP)}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            >
              <title>{`${formatDay(week, language)}: ${formatMoney(approved, language)}`}</title>
            </rect>
          );
        })}
      </svg>
      {first !== undefined && last !== undefined && (
        <p class="quiet chart-ends">
          <Day of={first.week} />
          <Day of={last.week} />
        </p>
      )}
      <details class="explained">
        <summary>
          <span class="explained-name">{say('today.weeks.table')}</span>
        </summary>
        <table class="rows plain">
          <thead>
            <tr>
              <th scope="col">{say('today.week')}</th>
              <th scope="col" class="amount">
                {say('claims.title')}
              </th>
              <th scope="col" class="amount">
                {say('claims.column.approved')}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, approved, claims }) => (
              <tr key={week}>
                <th scope="row">
                  <Day of={week} />
                </th>
                <td class="amount">{claims}</td>
                <td class="amount">
                  <Money of={approved} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
