import { describe, expect, it } from 'vitest';
import { policyOf, slaCases } from './rules/fixtures.ts';
import { validateSlaPolicy } from './rules/validate-sla-policy.ts';
import { slaPolicyContent } from './wire.ts';

const SMALL = {
  levels: [{ severity: 1, name: { en: 'down', zh: '停机' } }],
  targets: [{ clock: 'respond', severity: 1, startsAt: 'reported', amount: { minutes: 5 }, calendar: '24x7' }],
};

function calendar(from: string, until: string) {
  return { ...SMALL, calendars: [{ name: 'desk', week: [{ days: [1], hours: [{ from, until }] }] }] };
}

describe('an SLA policy on the wire', () => {
  it.each(Object.keys(slaCases.policies))('%s comes back as it was sent', (name) => {
    const policy = policyOf(name);
    expect(slaPolicyContent.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  it('says what was left out', () => {
    const content = slaPolicyContent.parse(SMALL);
    expect(content).toMatchObject({ timeZone: 'Asia/Shanghai', zones: [], breachChain: [] });
    expect(validateSlaPolicy(content)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no level', { ...SMALL, levels: [] }],
    ['no target', { ...SMALL, targets: [] }],
    ['an unknown clock', { ...SMALL, targets: [{ ...SMALL.targets[0], clock: 'lunch' }] }],
    ['both amounts', { ...SMALL, targets: [{ ...SMALL.targets[0], amount: { minutes: 5, workingDays: 1 } }] }],
    ['half a minute', { ...SMALL, targets: [{ ...SMALL.targets[0], amount: { minutes: 0.5 } }] }],
    ['no working day', { ...SMALL, targets: [{ ...SMALL.targets[0], amount: { workingDays: 0 } }] }],
    ['opening at 24:00', calendar('24:00', '24:00')],
    ['a time without a zero', calendar('8:30', '17:30')],
    ['a minute too many', calendar('08:30', '24:01')],
    ['a day that is none', { ...SMALL, calendars: [{ name: 'desk', week: [], holidays: ['2026-02-30'] }] }],
    ['an eighth weekday', { ...SMALL, calendars: [{ name: 'desk', week: [{ days: [8], hours: [] }] }] }],
    ['a division in words', { ...SMALL, zones: [{ name: 'city', divisions: ['Jinan'] }] }],
  ])('refuses %s', (_about, content) => {
    expect(slaPolicyContent.safeParse(content).success).toBe(false);
  });
});
