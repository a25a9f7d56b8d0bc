import { expect, test } from 'vitest';
import { attemptInHalves } from './attempt-in-halves.ts';
import { Stale } from './command.ts';

test('one that always loses takes no other with it', async () => {
  const written: number[] = [];
  const given: number[] = [];
  const sizes: number[] = [];
  const attempt = async (some: readonly number[]) => {
    sizes.push(some.length);
    if (some.includes(5)) throw new Stale();
    written.push(...some);
  };
  await attemptInHalves([1, 2, 3, 4, 5, 6, 7, 8], attempt, (item) => given.push(item));
  expect(written.sort()).toEqual([1, 2, 3, 4, 6, 7, 8]);
  expect(given).toEqual([5]);
  // Whole four times, then halves.
  expect(sizes.slice(0, 5)).toEqual([8, 8, 8, 8, 4]);
});

test('what won once is seen by the next read, so the second try writes all', async () => {
  let tries = 0;
  const attempt = async () => {
    tries += 1;
    if (tries === 1) throw new Stale();
  };
  await attemptInHalves([1, 2], attempt, () => expect.unreachable());
  expect(tries).toBe(2);
});

test('it ends, however bad it is, and another failure is no lost race', async () => {
  let tries = 0;
  const given: number[] = [];
  const never = async () => {
    tries += 1;
    throw new Stale();
  };
  await attemptInHalves([1, 2, 3, 4, 5, 6, 7, 8, 9], never, (item) => given.push(item));
  expect(given).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(tries).toBeLessThanOrEqual(24);
  const broken = async () => {
    throw new Error('broken');
  };
  await expect(attemptInHalves([1], broken, () => undefined)).rejects.toThrow('broken');
  await attemptInHalves([], broken, () => undefined);
});
