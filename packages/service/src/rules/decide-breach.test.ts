import { MINUTE_MS, toInstant } from '@aftercare/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainStep, ServiceFacts, Target, TechnicalTier } from '../words.ts';
import { type BreachStep, decideBreach, type RecordedStep } from './decide-breach.ts';
import { decideClock } from './decide-clock.ts';
import { at, EMPTY, facts, pause, TARGET } from './fixtures.ts';

const CHAIN: readonly ChainStep[] = [
  { to: 'partner_lead', afterMinutes: 0 },
  { to: 'manufacturer_desk', afterMinutes: 60 },
  { to: 'manager', afterMinutes: 240 },
];
/** Reported 10:40 and due 16:40, by a clock in UTC. */
const REPORTED = { reported: '2026-03-09T10:40:00Z' };
const SIX_HOURS: Target = { ...TARGET, calendar: '24x7', amount: { minutes: 360 } };

interface Asked {
  readonly story?: ServiceFacts;
  readonly recorded?: readonly RecordedStep[];
  readonly target?: Target;
  readonly technicalTier?: TechnicalTier;
}

function ask(
  now: number,
  { story = facts(REPORTED), recorded = [], target = SIX_HOURS, technicalTier = 'site' }: Asked,
) {
  const question = { policy: EMPTY, target, facts: story, now: toInstant(now) };
  const clock = decideClock(question);
  return decideBreach({ clock, chain: CHAIN, technicalTier, recorded, now: toInstant(now) });
}

function time(text: string): number {
  return at(`2026-03-09T${text}Z`);
}

function name(step: BreachStep): string {
  return step.kind === 'breached' ? step.kind : step.to;
}

describe('a breach', () => {
  it.each([
    ['not yet', '16:00:00', [], '16:40:00.001'],
    ['at the due instant', '16:40:00', [], '16:40:00.001'],
    ['a moment after', '16:40:00.001', ['breached', 'partner_lead'], '17:40:00.001'],
    ['an hour after, sharp', '17:40:00', ['breached', 'partner_lead'], '17:40:00.001'],
    ['never looked until then', '18:00:00', ['breached', 'partner_lead', 'manufacturer_desk'], '20:40:00.001'],
    ['the end of the chain', '23:00:00', ['breached', 'partner_lead', 'manufacturer_desk', 'manager'], null],
  ])('%s', (_about, now, expected, again) => {
    const { steps, lookAgainAt } = ask(time(now), {});
    expect(steps.map(name)).toEqual(expected);
    expect(lookAgainAt).toBe(again === null ? null : time(again));
  });

  it('names the instant it is about, not the one at which it was noticed', () => {
    const { steps } = ask(time('18:00:00'), {});
    expect(steps.map((step) => step.at)).toEqual([time('16:40:00'), time('16:40:00'), time('17:40:00')]);
  });

  it('is recorded once', () => {
    const first = ask(time('17:00:00'), {}).steps;
    expect(first).toHaveLength(2);
    expect(ask(time('17:00:00'), { recorded: first })).toEqual({ steps: [], lookAgainAt: time('17:40:00.001') });
    expect(ask(time('18:00:00'), { recorded: first }).steps.map(name)).toEqual(['manufacturer_desk']);
    // a record of another clock is another breach
    const other = first.map(({ step }) => ({ clock: 'restore' as const, step }));
    expect(ask(time('17:00:00'), { recorded: other }).steps).toHaveLength(2);
  });

  it.each<[string, ServiceFacts]>([
    ['met', facts({ ...REPORTED, arrived: '2026-03-09T16:40:00Z' })],
    ['stopped', facts({ ...REPORTED, cancelled: '2026-03-09T12:00:00Z' })],
    ['paused', facts(REPORTED, [pause('2026-03-09T12:00:00Z', null)])],
    ['not started', facts({})],
  ])('no breach when it is %s', (_about, story) => {
    expect(ask(time('23:00:00'), { story })).toEqual({ steps: [], lookAgainAt: null });
  });

  it('done late: still a breach, but nobody is told after the end', () => {
    const story = facts({ ...REPORTED, arrived: '2026-03-09T17:10:00Z' });
    const { steps, lookAgainAt } = ask(time('23:00:00'), { story });
    expect(steps.map(name)).toEqual(['breached', 'partner_lead']);
    expect(lookAgainAt).toBeNull();
  });

  it.each<[TechnicalTier, string[]]>([
    ['site', ['service_centre']],
    ['service_centre', ['development']],
    ['development', ['vendor']],
    ['vendor', []],
  ])('an unsolved fault at %s goes up one tier', (technicalTier, expected) => {
    const target = { ...SIX_HOURS, clock: 'escalate_if_unsolved' as const };
    const { steps, lookAgainAt } = ask(time('23:00:00'), { target, technicalTier });
    expect(steps.map(name)).toEqual(expected);
    expect(steps.every(({ kind }) => kind === 'tier_raised')).toBe(true);
    expect(lookAgainAt).toBeNull();
    expect(ask(time('23:00:00'), { target, technicalTier, recorded: steps }).steps).toEqual([]);
  });
});

describe('timers', () => {
  it('that fire late, twice or out of step record the same as one that fires at the end', () => {
    const minutes = fc.integer({ min: 0, max: 900 });
    const arrival = fc.option(minutes, { nil: null });
    fc.assert(
      fc.property(fc.array(minutes, { maxLength: 12 }), arrival, (firings, arrived) => {
        const reported = time('10:40:00');
        const events = [
          { event: 'reported' as const, at: toInstant(reported) },
          ...(arrived === null ? [] : [{ event: 'arrived' as const, at: toInstant(reported + arrived * MINUTE_MS) }]),
        ];
        const story: ServiceFacts = { events, pauses: [] };
        const end = reported + 1000 * MINUTE_MS;
        const recorded: BreachStep[] = [];
        for (const now of [
          ...firings.map((minute) => reported + minute * MINUTE_MS).toSorted((a, b) => a - b),
          end,
          end,
        ]) {
          recorded.push(...ask(now, { story, recorded }).steps);
        }
        expect(recorded).toEqual(ask(end, { story }).steps);
      }),
    );
  });

  it('that fire when they are asked to find something to do, until there is nothing', () => {
    const recorded: BreachStep[] = [];
    const fired: number[] = [];
    for (let now: number | null = time('10:40:00'); now !== null; ) {
      const { steps, lookAgainAt } = ask(now, { recorded });
      recorded.push(...steps);
      fired.push(steps.length);
      now = lookAgainAt;
    }
    expect(fired).toEqual([0, 2, 1, 1]);
  });
});
