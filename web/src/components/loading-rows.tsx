import { useSay } from '../language.ts';

const ROWS = [1, 2, 3, 4, 5, 6];

/** In the shape of a list, so that nothing jumps when it comes. */
export function LoadingRows() {
  const say = useSay();
  return (
    <div class="loading-rows" role="status">
      <span class="unseen">{say('app.loading')}</span>
      {ROWS.map((row) => (
        <div class="loading-row" key={row}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
