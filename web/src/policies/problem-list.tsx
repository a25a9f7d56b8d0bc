import { Icon } from '../components/icon.tsx';
import { useSay } from '../language.ts';
import type { Problems } from './read-problems.ts';

/** Holes, ties and all the rest at once; each leads to the row that it names, where there is one. */
export function ProblemList({ problems }: { problems: Problems }) {
  const say = useSay();
  if (problems.length === 0) return null;
  return (
    <section class="notice refused" aria-label={say('policies.problems', { count: problems.length })}>
      <Icon name="alert" />
      <div class="notice-text">
        <p class="notice-title">{say('policies.problems', { count: problems.length })}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <ol class="problem-list" tabIndex={0}>
          {problems.map(([pointer, text], index) => (
            // Two cells of one matrix may be said to be missing in the same words.
            <li key={`${pointer} ${index}`}>
              <button type="button" class="link-button" onClick={() => goToPlace(pointer)}>
                {text}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The nearest place that the form shows. */
function goToPlace(pointer: string): void {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(at)}"]`);
    if (place === null) continue;
    place.scrollIntoView({ block: 'center' });
    place.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return;
  }
}
