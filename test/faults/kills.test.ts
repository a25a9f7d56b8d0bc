/** Ten kills at named points; `npm run soak` makes two hundred. */
import { expect, test } from 'vitest';
import { killAgainAndAgain, POINTS, planKills, printKills } from './kills.ts';

test('ten kills at named points: nothing is lost, nothing happens twice', { timeout: 600_000 }, async () => {
  const named = POINTS.filter((point) => point !== 'any-time');
  const report = await killAgainAndAgain(planKills(10, named));
  console.log(printKills(report));
  expect(report.kills.map(({ point, wasReached }) => ({ point, wasReached }))).toEqual(
    planKills(10, named).map(({ point }) => ({ point, wasReached: true })),
  );
  expect(report.kills.flatMap(({ violations }) => violations)).toEqual([]);
  expect(report.violations).toEqual([]);
  // Requests were cut, and what they asked for is there once.
  expect(report.retried).toBeGreaterThan(0);
  expect(report.claims).toBe(80);
});
