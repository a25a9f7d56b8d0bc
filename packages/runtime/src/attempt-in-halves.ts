import { LIMITS } from '@aftercare/kernel';
import { Stale } from './command.ts';

/**
 * Writes many items in one commit. When a concurrent writer won it is tried again, because the next read sees what won; when that
 * goes on, in halves, so that an item which cannot be written takes no other with it. What is left alone and still loses is
 * given up, and so is everything once `LIMITS.attemptsOfPart` are used up.
 */
export async function attemptInHalves<Item>(
  items: readonly Item[],
  attempt: (items: readonly Item[]) => Promise<void>,
  giveUp: (item: Item) => void,
): Promise<void> {
  let left: number = LIMITS.attemptsOfPart;
  const settle = async (some: readonly Item[]): Promise<void> => {
    for (let tries = 0; tries <= LIMITS.staleRetries && left > 0; tries += 1) {
      left -= 1;
      try {
        return await attempt(some);
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
      }
    }
    if (some.length === 1 || left === 0) return some.forEach(giveUp);
    const half = Math.ceil(some.length / 2);
    await settle(some.slice(0, half));
    await settle(some.slice(half));
  };
  if (items.length > 0) await settle(items);
}
