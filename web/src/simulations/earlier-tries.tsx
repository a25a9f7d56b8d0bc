import { Day } from '../components/day.tsx';
import { Moment } from '../components/moment.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import type { Job } from './simulation.ts';
import { JobChip, TriedName } from './tried-name.tsx';

/** Among the newest jobs of the tenant. */
const LOOKED_AT = 100;

/** What was tried before: a result stays, and can be sent as a link. */
export function EarlierTries({ network, shown }: { network: string; shown: PlaceRoute }) {
  const say = useSay();
  const may = useMay();
  const tries = useLoaded(`tries of ${network} ${useLanguage()}`, async () =>
    may('jobs:read') ? (await api.get('/v1/jobs', { params: { query: { limit: LOOKED_AT } } })).items : [],
  );
  const jobs = tries.status === 'ready' ? tries.value.filter((job) => isOf(network, job)) : [];
  if (jobs.length === 0) return null;
  return (
    <section class="tile">
      <h2 class="tile-head">{say('simulation.earlier')}</h2>
      <ul class="lines-list">
        {jobs.map((job) => (
          <li key={job.id}>
            <a class="line-link" href={formatPlace('simulations', { id: job.id, network: shown.network })}>
              <span class="line-main">
                <TriedName job={job} />
              </span>
              <span class="quiet">
                <Day of={String(job.facts.from)} withYear /> – <Day of={String(job.facts.until)} withYear />
              </span>
            </a>
            <JobChip job={job} />
            <Moment of={job.createdAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function isOf(network: string, { kind, facts }: Job): boolean {
  return kind === 'claims.simulate' && facts.network === network;
}
