import { useSay } from '../language.ts';

const ROWS = [1, 2, 3, 4, 5, 6, 7, 8];

/** In the shape of what comes, so that nothing jumps. */
export function ClaimTableLoading() {
  const say = useSay();
  return (
    <div class="loading-rows" role="status">
      <span class="unseen">{say('app.loading')}</span>
      {ROWS.map((row) => (
        <div class="loading-row" key={row}>
          <i />
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
