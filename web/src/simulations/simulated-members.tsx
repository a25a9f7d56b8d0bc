import { useSay } from '../language.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { Difference, Moved } from './moved.tsx';
import type { Simulation } from './simulation.ts';

interface SimulatedMembersProps {
  simulation: Simulation;
  shown: PlaceRoute;
}

/** Who would have what: the most money that moves first, whichever way. A press shows the claims of one alone. */
export function SimulatedMembers({ simulation: { job, members, sums }, shown }: SimulatedMembersProps) {
  const say = useSay();
  const moved = (side: Simulation['members'][number]) =>
    Math.abs(side.after.approved.amount - side.before.approved.amount) +
    Math.abs(side.after.payable.amount - side.before.payable.amount);
  const ordered = members.toSorted((left, right) => moved(right) - moved(left) || right.changed - left.changed);
  return (
    <section class="tile simulated-members">
      <h2 class="tile-head">{say('simulation.members')}</h2>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{say('claims.column.member')}</th>
            <th scope="col" class="amount">
              {say('simulation.changed')}
            </th>
            <th scope="col" class="amount wide-only">
              {say('simulation.approved')}
            </th>
            <th scope="col" class="amount">
              {say('simulation.difference')}
            </th>
            <th scope="col" class="amount wide-only">
              {say('simulation.payable')}
            </th>
            <th scope="col" class="amount wide-only">
              {say('simulation.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ membership, member, claims, changed, before, after }) => (
            <tr key={membership} class={shown.show === membership ? 'open' : undefined}>
              <th scope="row">
                <a
                  class="row-link"
                  href={formatPlace('simulations', {
                    id: job.id,
                    network: shown.network,
                    show: shown.show === membership ? null : membership,
                  })}
                  aria-current={shown.show === membership ? 'true' : undefined}
                  data-item={membership}
                >
                  {member}
                </a>
              </th>
              <td class="amount cell-name">{say('simulation.of', { changed, claims })}</td>
              <td class="amount wide-only">
                <Moved before={before.approved} after={after.approved} />
              </td>
              <td class="amount cell-strong">
                <Difference before={before.approved} after={after.approved} />
              </td>
              <td class="amount wide-only">
                <Moved before={before.payable} after={after.payable} />
              </td>
              <td class="amount wide-only">
                <Difference before={before.payable} after={after.payable} />
              </td>
            </tr>
          ))}
        </tbody>
        {sums !== null && ordered.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{say('claim.total')}</th>
              <td class="amount cell-name">{say('simulation.of', { changed: sums.changed, claims: sums.claims })}</td>
              <td class="amount wide-only">
                <Moved before={sums.before.approved} after={sums.after.approved} />
              </td>
              <td class="amount cell-strong">
                <Difference before={sums.before.approved} after={sums.after.approved} />
              </td>
              <td class="amount wide-only">
                <Moved before={sums.before.payable} after={sums.after.payable} />
              </td>
              <td class="amount wide-only">
                <Difference before={sums.before.payable} after={sums.after.payable} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
