import { expect, test } from 'vitest';
import { checkDates } from './check-dates.ts';
import { date, draft } from './fixtures.ts';

const soldOn = '2026-06-01';
const failedOn = '2026-06-10';
const repairedOn = '2026-06-12';
const submittedOn = '2026-06-20';

/** One date moved, on each side of its boundary. */
test.each([
  ['sold on the day of the failure', { soldOn: failedOn }, null],
  ['sold the day after', { soldOn: '2026-06-11' }, 'claims.failed_before_sale'],
  ['never sold', { soldOn: null }, null],
  ['repaired on the day of the failure', { repairedOn: failedOn }, null],
  ['repaired the day before', { repairedOn: '2026-06-09' }, 'claims.repaired_before_failure'],
  ['submitted on the day of the repair', { submittedOn: repairedOn }, null],
  ['submitted the day before', { submittedOn: '2026-06-11' }, 'claims.repaired_in_future'],
  ['submitted on the last day of the window', { submittedOn: '2026-07-12' }, null],
  ['submitted the day after', { submittedOn: '2026-07-13' }, 'claims.window_over'],
  ['all on one day', { soldOn: '2026-06-10', repairedOn: '2026-06-10', submittedOn: '2026-06-10' }, null],
] as const)('%s', (_about, moved, code) => {
  const days: Record<string, string | null> = { soldOn, failedOn, repairedOn, submittedOn, ...moved };
  const { finding, step } = checkDates({
    draft: { ...draft, failedOn: date(String(days.failedOn)), repairedOn: date(String(days.repairedOn)) },
    unit: { events: days.soldOn == null ? {} : { invoice: date(days.soldOn) } },
    submittedOn: date(String(days.submittedOn)),
    submissionDays: 30,
  });
  expect(finding?.code ?? null).toBe(code);
  expect(step.outcome).toBe(code === null ? 'passed' : 'refused');
  // What happened on a day cannot be cured by asking again.
  expect(finding?.cureUntil ?? null).toBeNull();
});

test('a late claim is told its last day', () => {
  const { finding } = checkDates({
    draft: { ...draft, repairedOn: date('2026-01-31'), failedOn: date('2026-01-31') },
    unit: { events: {} },
    submittedOn: date('2026-03-03'),
    submissionDays: 30,
  });
  expect(finding?.params).toMatchObject({ lastDay: '2026-03-02', submissionDays: 30 });
});
