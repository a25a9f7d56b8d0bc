import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { useMay } from '../use-may.ts';
import type { Job } from './simulation.ts';

/** How far it is; the figures below grow with it, and it can be stopped. */
export function SimulationProgress({ job, changed }: { job: Job; changed: () => void }) {
  const say = useSay();
  const may = useMay();
  const looked = Math.min(job.total, job.done + job.failed);
  return (
    <section class="tile simulation-progress">
      <p role="status">{say('simulation.progress', { done: looked, total: job.total })}</p>
      <progress
        max={Math.max(1, job.total)}
        value={looked}
        aria-label={say('simulation.progress', { done: looked, total: job.total })}
      />
      {job.isCancellable && may('jobs:cancel') && (
        <Verb
          text={say('simulation.stop')}
          detail={say('simulation.stop.detail')}
          run={async () => {
            await api.post('/v1/jobs/{job}/cancel', { params: { path: { job: job.id } } });
            changed();
          }}
        />
      )}
    </section>
  );
}
