import { fromInstant, MINUTE_MS, toInstant } from '@aftercare/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClockName,
  PAUSE_REASONS,
  type Pause,
  SERVICE_EVENTS,
  type ServiceEvent,
  type ServiceFacts,
  type Target,
} from '../words.ts';
import { decideClock } from './decide-clock.ts';
import { at, EMPTY, facts, pause, TARGET } from './fixtures.ts';

/** Monday in Shanghai, by the clock on the wall there. */
function wall(time: string): string {
  return fromInstant(toInstant(at(`2026-03-09T${time}:00Z`) - 8 * 60 * MINUTE_MS));
}

type Story = Readonly<Partial<Record<ServiceEvent, string>>>;

function decide(story: Story, now: string, pauses: readonly Pause[] = [], target: Partial<Target> = {}) {
  const events = Object.fromEntries(Object.entries(story).map(([event, time]) => [event, wall(time)]));
  return decideClock({
    policy: EMPTY,
    target: { ...TARGET, amount: { minutes: 360 }, ...target },
    facts: facts(events, pauses),
    now: at(wall(now)),
  });
}

function localPause(from: string, until: string | null, reason: Pause['reason'] = 'waiting_for_customer'): Pause {
  return pause(wall(from), until === null ? null : wall(until), reason);
}

const PAUSE = localPause('14:00', '15:10');
/** Reported 09:30, 6 h on site, paused 14:00–15:10: due 16:40. */
const REPORTED = { reported: '09:30' };

describe('one clock', () => {
  it.each<[string, Story, string, Partial<ReturnType<typeof decideClock>>]>([
    ['before its event', {}, '09:00', { state: 'not_started', startedAt: null, dueAt: null, elapsedMs: 0 }],
    ['before the report is in the past', REPORTED, '09:29', { state: 'not_started', startedAt: null }],
    ['at its start', REPORTED, '09:30', { state: 'running', elapsedMs: 0 }],
    ['on the way', REPORTED, '13:00', { state: 'running', elapsedMs: 210 * MINUTE_MS }],
    ['while it is paused', REPORTED, '15:00', { state: 'paused', dueAt: null, pausedFor: 'waiting_for_customer' }],
    ['the instant the pause begins', REPORTED, '14:00', { state: 'paused', elapsedMs: 270 * MINUTE_MS }],
    ['the instant the pause is over', REPORTED, '15:10', { state: 'running', elapsedMs: 270 * MINUTE_MS }],
    ['at the due instant', REPORTED, '16:40', { state: 'running', elapsedMs: 360 * MINUTE_MS, endedAt: null }],
    ['a minute later', REPORTED, '16:41', { state: 'breached', endedAt: null }],
    ['long after', REPORTED, '23:00', { state: 'breached' }],
    ['done', { ...REPORTED, arrived: '16:12' }, '17:00', { state: 'met', endedBy: 'arrived' }],
    ['done at the due instant', { ...REPORTED, arrived: '16:40' }, '17:00', { state: 'met' }],
    ['done a minute late', { ...REPORTED, arrived: '16:41' }, '17:00', { state: 'breached', endedBy: 'arrived' }],
    ['done, but not yet', { ...REPORTED, arrived: '16:12' }, '16:11', { state: 'running', endedAt: null }],
    ['done at once', { ...REPORTED, arrived: '09:30' }, '09:30', { state: 'met', dueAt: at(wall('15:30')) }],
    ['done before it began', { ...REPORTED, arrived: '09:00' }, '10:00', { state: 'met', dueAt: null }],
    ['mended by telephone', { ...REPORTED, solved: '11:00' }, '17:00', { state: 'stopped', endedBy: 'solved' }],
    ['cancelled', { ...REPORTED, cancelled: '11:00' }, '17:00', { state: 'stopped', endedBy: 'cancelled' }],
    ['cancelled too late', { ...REPORTED, cancelled: '16:41' }, '17:00', { state: 'breached', endedBy: 'cancelled' }],
    ['cancelled before it began', { cancelled: '09:00' }, '17:00', { state: 'stopped', startedAt: null }],
    ['cancelled after it was met', { ...REPORTED, arrived: '11:00', cancelled: '12:00' }, '17:00', { state: 'met' }],
    ['met and solved at once', { ...REPORTED, solved: '11:00', arrived: '11:00' }, '17:00', { state: 'met' }],
  ])('%s', (_about, story, now, expected) => {
    expect(decide(story, now, [PAUSE])).toMatchObject(expected);
  });

  it('is due 16:40 after a pause, whenever one asks', () => {
    for (const now of ['15:10', '16:00', '16:40', '18:00']) {
      expect(decide(REPORTED, now, [PAUSE]).dueAt).toBe(at(wall('16:40')));
    }
    // the pause has not happened yet
    expect(decide(REPORTED, '13:59', [PAUSE]).dueAt).toBe(at(wall('15:30')));
  });

  it('explains itself: started, paused, due, met', () => {
    const { trace } = decide({ ...REPORTED, arrived: '16:12' }, '17:00', [PAUSE], { clause: '§7' });
    expect(trace.map(({ rule, saw, outcome }) => [rule, outcome, saw.dueAt ?? saw.endedAt ?? saw.pausedAt])).toEqual([
      ['service.clock_started', 'passed', undefined],
      ['service.clock_paused', 'passed', wall('14:00')],
      ['service.clock_due', 'passed', wall('16:40')],
      ['service.clock_met', 'passed', wall('16:12')],
    ]);
    expect(trace.map(({ clause }) => clause)).toEqual(['§7', '§7', '§7', '§7']);
  });

  it.each<[string, Story, string, string]>([
    ['not started', {}, '09:00', 'service.clock_not_started not_looked_at'],
    ['running', REPORTED, '10:00', 'service.clock_running passed'],
    ['paused', REPORTED, '14:30', 'service.clock_due_open passed'],
    ['overdue', REPORTED, '18:00', 'service.clock_overdue refused'],
    ['late', { ...REPORTED, arrived: '17:00' }, '18:00', 'service.clock_late refused'],
    ['stopped', { ...REPORTED, cancelled: '10:00' }, '18:00', 'service.clock_stopped passed'],
    ['stopped before', { cancelled: '09:00' }, '18:00', 'service.clock_stopped passed'],
    ['met before', { arrived: '09:00' }, '18:00', 'service.clock_met passed'],
  ])('its last word: %s', (_about, story, now, expected) => {
    const last = decide(story, now, [PAUSE]).trace.at(-1);
    expect(`${last?.rule} ${last?.outcome}`).toBe(expected);
  });

  it('the end of the clock ends a pause; one that begins later moves nothing', () => {
    const story = { ...REPORTED, arrived: '15:00' };
    expect(decide(story, '17:00', [localPause('14:00', null)])).toMatchObject({
      state: 'met',
      dueAt: at(wall('16:30')),
      elapsedMs: 270 * MINUTE_MS,
    });
    const { dueAt, trace } = decide(story, '17:00', [localPause('15:00', '16:00')]);
    expect(dueAt).toBe(at(wall('15:30')));
    expect(trace.some(({ rule }) => rule === 'service.clock_paused')).toBe(false);
  });

  it('a pause that begins after the due instant does not make it undone', () => {
    expect(decide(REPORTED, '17:00', [localPause('16:00', null)]).state).toBe('breached');
    expect(decide(REPORTED, '17:00', [localPause('15:30', null)]).state).toBe('breached');
    expect(decide(REPORTED, '17:00', [localPause('15:29', null)]).state).toBe('paused');
  });

  it('says what it waits for last; a reason that the row does not list never', () => {
    const pauses = [
      localPause('11:00', null, 'waiting_for_parts'),
      localPause('12:00', null, 'waiting_for_site'),
      localPause('13:00', null, 'waiting_for_vendor'),
    ];
    const pausedBy = ['waiting_for_site', 'waiting_for_parts'] as const;
    for (const order of [pauses, pauses.toReversed()]) {
      expect(decide(REPORTED, '14:00', order, { pausedBy })).toMatchObject({
        state: 'paused',
        pausedFor: 'waiting_for_site',
      });
    }
    expect(decide(REPORTED, '14:00', pauses, { pausedBy: [] }).state).toBe('running');
  });

  it.each<[ClockName, ServiceEvent, string]>([
    ['respond', 'first_contact', 'met'],
    ['respond', 'arrived', 'met'],
    ['respond', 'solved', 'met'],
    ['escalate_if_unsolved', 'solved', 'met'],
    ['escalate_if_unsolved', 'escalated', 'met'],
    ['escalate_if_unsolved', 'restored', 'running'],
    ['on_site', 'arrived', 'met'],
    ['on_site', 'first_contact', 'running'],
    ['restore', 'restored', 'met'],
    ['restore', 'solved', 'met'],
    ['resolve', 'restored', 'running'],
    ['resolve', 'solved', 'met'],
    ['report_to_manufacturer', 'solved', 'running'],
    ['report_to_manufacturer', 'reported_to_manufacturer', 'met'],
    ['acknowledge', 'acknowledged', 'met'],
    ['acknowledge', 'replied', 'met'],
    ['complaint_reply', 'acknowledged', 'running'],
    ['complaint_reply', 'replied', 'met'],
  ])('%s after %s is %s', (clock, event, state) => {
    expect(decide({ ...REPORTED, [event]: '10:00' }, '11:00', [], { clock }).state).toBe(state);
  });

  it('the first of two arrivals starts the repair', () => {
    const arrived = { event: 'arrived' as const };
    const twice: ServiceFacts = {
      events: [
        { ...arrived, at: at(wall('12:00')) },
        { ...arrived, at: at(wall('10:00')) },
      ],
      pauses: [],
    };
    const target: Target = { ...TARGET, clock: 'resolve', startsAt: 'arrived' };
    expect(decideClock({ policy: EMPTY, target, facts: twice, now: at(wall('13:00')) }).startedAt).toBe(
      at(wall('10:00')),
    );
  });
});

const minute = fc.integer({ min: 0, max: 4000 }).map((offset) => toInstant(at(wall('08:00')) + offset * MINUTE_MS));
const anyFacts = fc.record({
  events: fc.array(fc.record({ event: fc.constantFrom(...SERVICE_EVENTS), at: minute }), { maxLength: 8 }),
  pauses: fc.array(
    fc.record({
      reason: fc.constantFrom(...PAUSE_REASONS),
      pausedAt: minute,
      pausedUntil: fc.option(minute, { nil: null }),
    }),
    { maxLength: 5 },
  ),
});
const anyClock = fc.constantFrom<ClockName>('respond', 'on_site', 'restore', 'resolve');

describe('properties', () => {
  it('the order of the facts means nothing', () => {
    const shuffled = anyFacts.chain((drawn) =>
      fc.record({
        drawn: fc.constant(drawn),
        events: fc.shuffledSubarray(drawn.events, { minLength: drawn.events.length }),
        pauses: fc.shuffledSubarray(drawn.pauses, { minLength: drawn.pauses.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, anyClock, minute, ({ drawn, events, pauses }, clock, now) => {
        const question = { policy: EMPTY, target: { ...TARGET, clock }, now };
        const inOrder = decideClock({ ...question, facts: drawn });
        expect(decideClock({ ...question, facts: { events, pauses } })).toEqual(inOrder);
      }),
    );
  });

  it('what has not happened yet says nothing', () => {
    fc.assert(
      fc.property(anyFacts, anyClock, minute, (drawn, clock, now) => {
        const question = { policy: EMPTY, target: { ...TARGET, clock }, now };
        const known: ServiceFacts = {
          events: drawn.events.filter((fact) => fact.at <= now),
          pauses: drawn.pauses
            .filter(({ pausedAt }) => pausedAt <= now)
            .map((one) => ({
              ...one,
              pausedUntil: one.pausedUntil !== null && one.pausedUntil > now ? null : one.pausedUntil,
            })),
        };
        expect(decideClock({ ...question, facts: known })).toEqual(decideClock({ ...question, facts: drawn }));
      }),
    );
  });

  it('a clock in time has run at most its amount, a late one at least', () => {
    fc.assert(
      fc.property(anyFacts, anyClock, minute, (drawn, clock, now) => {
        const { state, elapsedMs, allowedMs } = decideClock({
          policy: EMPTY,
          target: { ...TARGET, clock },
          facts: drawn,
          now,
        });
        if (allowedMs === null) return;
        if (state === 'breached') expect(elapsedMs).toBeGreaterThanOrEqual(allowedMs);
        else expect(elapsedMs).toBeLessThanOrEqual(allowedMs);
      }),
    );
  });
});
