import { useSay } from '../language.ts';
import { Difference, Moved } from './moved.tsx';
import type { Simulation } from './simulation.ts';

/** What it comes to in a line; sums of several currencies are not added up. */
export function SimulationSums({ sums, members }: Pick<Simulation, 'sums' | 'members'>) {
  const say = useSay();
  const count = (figureOf: (member: Simulation['members'][number]) => number) =>
    members.reduce((total, member) => total + figureOf(member), 0);
  return (
    <dl class="figures simulation-sums">
      <div>
        <dt>{say('simulation.changed')}</dt>
        <dd>
          {say('simulation.of', {
            changed: count(({ changed }) => changed),
            claims: count(({ claims }) => claims),
          })}
        </dd>
      </div>
      {sums !== null && (
        <>
          <div>
            <dt>{say('simulation.approved')}</dt>
            <dd>
              <Moved before={sums.before.approved} after={sums.after.approved} />
            </dd>
            <dd class="figure-aside">
              <Difference before={sums.before.approved} after={sums.after.approved} />
            </dd>
          </div>
          <div>
            <dt>{say('simulation.payable')}</dt>
            <dd>
              <Moved before={sums.before.payable} after={sums.after.payable} />
            </dd>
            <dd class="figure-aside">
              <Difference before={sums.before.payable} after={sums.after.payable} />
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}
