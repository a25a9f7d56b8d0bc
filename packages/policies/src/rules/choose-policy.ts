import type { LocalDate } from '@aftercare/kernel';
import type { Policy } from '../words.ts';

/**
 * The version in force on a day: of those that had begun, the one that began last; of two that began on the same day,
 * the one published last. `fits` narrows to those that speak about the thing in question.
 */
export function choosePolicy<Content>(
  versions: readonly Policy<Content>[],
  on: LocalDate,
  fits: (content: Content) => boolean = () => true,
): (Policy<Content> & { readonly number: number }) | undefined {
  let best: (Policy<Content> & { readonly number: number }) | undefined;
  for (const version of versions) {
    const { number, state, effectiveFrom } = version;
    if (state !== 'published' || number === null || effectiveFrom > on || !fits(version.content)) continue;
    const isLater =
      best === undefined ||
      effectiveFrom > best.effectiveFrom ||
      (effectiveFrom === best.effectiveFrom && number > best.number);
    if (isLater) best = { ...version, number };
  }
  return best;
}
