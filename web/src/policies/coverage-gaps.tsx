import { ProblemError } from '@aftercare/client/sdk';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';

/** Where nobody works yet, by the plan of today. */
export function CoverageGaps({ network }: { network: string }) {
  const say = useSay();
  const language = useLanguage();
  const loaded = useLoaded(`coverage of ${network} ${language}`, () =>
    api.get('/v1/networks/{network}/coverage', { params: { path: { network } } }),
  );
  if (loaded.status === 'loading') return <LoadingRows />;
  if (loaded.status === 'failed') {
    const isWithoutPlan = loaded.error instanceof ProblemError && loaded.error.code === 'onboarding.no_coverage_plan';
    return isWithoutPlan ? (
      <p class="quiet coverage-none">{say('plan_gaps.no_plan')}</p>
    ) : (
      <ProblemNotice error={loaded.error} retry={loaded.retry} />
    );
  }
  const { looked, missing, items } = loaded.value;
  return (
    <section class="tile coverage-gaps" aria-labelledby="coverage-gaps-title">
      <div class="tile-head">
        <h2 id="coverage-gaps-title">{say('plan_gaps.gaps')}</h2>
        <span class="tile-aside">{say('plan_gaps.missing', { missing, looked })}</span>
      </div>
      {missing === 0 && <p class="soft">{say('plan_gaps.complete')}</p>}
      {items.length > 0 && (
        <table class="rows plain">
          <thead>
            <tr>
              <th scope="col">{say('plan_gaps.division')}</th>
              <th scope="col">{say('plan_gaps.category')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ division, name, category }) => (
              <tr key={`${division} ${category}`}>
                <th scope="row">
                  {name[language]} <span class="quiet">{division}</span>
                </th>
                <td>{category}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {items.length < missing && <p class="quiet">{say('plan_gaps.more', { count: missing - items.length })}</p>}
    </section>
  );
}
