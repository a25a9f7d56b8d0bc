import { fromInstant } from '@aftercare/kernel';
import { describe, expect, it } from 'vitest';
import type { ClockName } from '../words.ts';
import { decideClocks } from './decide-clocks.ts';
import { at, divisionOf, facts, policyOf, slaCases } from './fixtures.ts';
import { validateSlaPolicy } from './validate-sla-policy.ts';

/** Each expected clock is a test, from the table's own words to the instant. */
const clocks = slaCases.clocks.flatMap((entry, index) =>
  // safe: the fixture names clocks only
  (Object.entries(entry.expect) as [ClockName, string | null][]).map(([clock, dueAt]) => ({
    ...entry,
    clock,
    dueAt: dueAt === null ? null : fromInstant(at(dueAt)),
    about: `${index}: ${entry.policy}${entry.severity} ${clock} from ${entry.startedAt} ${entry.why ?? ''}`,
  })),
);

describe('the tables of real service organisations', () => {
  it('are all there', () => {
    expect(Object.keys(slaCases.policies).join('')).toBe('ABCDEFGHIJ');
    expect(slaCases.clocks).toHaveLength(18);
    expect(clocks).toHaveLength(27);
  });

  it.each(Object.keys(slaCases.policies))('%s may be published', (name) => {
    expect(validateSlaPolicy(policyOf(name))).toEqual([]);
  });

  it.each(clocks)('$about', ({ policy, severity, zone, startedAt, arrivedAt, pauses = [], clock, dueAt }) => {
    const answer = decideClocks(policyOf(policy), {
      severity,
      division: divisionOf(zone),
      customerTier: null,
      facts: {
        ...facts({ reported: startedAt, ...(arrivedAt === undefined ? {} : { arrived: arrivedAt }) }),
        pauses: pauses.map(({ from, to, reason }) => ({ reason, pausedAt: at(from), pausedUntil: at(to) })),
      },
      now: at('2026-12-31T00:00:00Z'),
    });
    const found = answer.clocks.find((one) => one.clock === clock);
    // null is a row that promises nothing, not a row that is missing
    expect(answer.findings).toEqual([]);
    expect(found?.dueAt == null ? null : fromInstant(found.dueAt)).toBe(dueAt);
  });

  it('I: no resolve clock before arrival', () => {
    const question = { severity: 3, division: divisionOf('near'), customerTier: null, now: at('2026-03-06T19:59:59Z') };
    const reported = facts({ reported: '2026-03-06T02:00:00Z', arrived: '2026-03-06T20:00:00Z' });
    const { clocks: all } = decideClocks(policyOf('I'), { ...question, facts: reported });
    expect(all.map(({ clock, state }) => [clock, state])).toEqual([
      ['on_site', 'running'],
      ['resolve', 'not_started'],
    ]);
  });
});
