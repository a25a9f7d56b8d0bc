import { useSay } from '../language.ts';
import type { ListedClaim } from './claim.ts';
import { ClaimSummary } from './claim-summary.tsx';

const STEPS = [1, 2, 3, 4, 5];

export function ClaimStoryLoading({ listed }: { listed: ListedClaim | null }) {
  const say = useSay();
  return (
    <div aria-busy="true">
      {listed && <ClaimSummary claim={listed} decision={null} />}
      <div class="loading-rows" role="status">
        <span class="unseen">{say('app.loading')}</span>
        {STEPS.map((step) => (
          <div class="loading-step" key={step}>
            <i />
            <i />
          </div>
        ))}
      </div>
    </div>
  );
}
