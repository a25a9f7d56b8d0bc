import { Money } from '../components/money.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { useLoaded } from '../use-loaded.ts';
import { loadOpen } from './recovery.ts';

/** What is open of each, and how much of it should have come already. */
export function OpenBySupplier({ network }: { network: string }) {
  const say = useSay();
  const loaded = useLoaded(`open of suppliers ${network}`, () => loadOpen(network));
  if (loaded.status === 'failed') return <ProblemNotice error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading' || loaded.value.length === 0) return null;
  return (
    <div class="policy-parts">
      <section class="tile">
        <h2 class="tile-head">{say('recoveries.by_supplier')}</h2>
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">{say('recoveries.supplier')}</th>
              <th scope="col" class="amount">
                {say('recoveries.open')}
              </th>
              <th scope="col" class="amount">
                {say('recoveries.overdue')}
              </th>
            </tr>
          </thead>
          <tbody>
            {loaded.value.map(({ supplier, files, open, overdue }) => (
              <tr key={`${supplier} ${open.currency}`}>
                <td>
                  {supplier} <span class="quiet">{say('recoveries.files', { count: files })}</span>
                </td>
                <td class="amount">
                  <Money of={open} />
                </td>
                <td class={overdue.amount > 0 ? 'amount minus' : 'amount'}>
                  <Money of={overdue} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
