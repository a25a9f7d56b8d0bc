import { expect, it } from 'vitest';
import type { ClockAnswer, ClockName, ClockState } from '../words.ts';
import { chooseNextClock } from './choose-next-clock.ts';
import { at } from './fixtures.ts';

function clock(name: ClockName, state: ClockState, due: string | null, ended: string | null = null): ClockAnswer {
  return {
    clock: name,
    state,
    startedAt: null,
    dueAt: due === null ? null : at(`2026-03-09T${due}:00Z`),
    endedAt: ended === null ? null : at(`2026-03-09T${ended}:00Z`),
    endedBy: null,
    allowedMs: null,
    elapsedMs: 0,
    pausedFor: null,
    clause: null,
    trace: [],
  };
}

it.each<[string, ClockAnswer[], ClockName | null]>([
  ['nothing', [], null],
  ['what is met presses nobody', [clock('respond', 'met', '01:00', '00:50')], null],
  ['nor what was done late', [clock('respond', 'breached', '01:00', '02:00')], null],
  ['the first that is due', [clock('resolve', 'running', '09:00'), clock('on_site', 'running', '03:00')], 'on_site'],
  [
    'what is overdue before it',
    [clock('on_site', 'running', '03:00'), clock('respond', 'breached', '01:00')],
    'respond',
  ],
  ['what is paused after it', [clock('on_site', 'paused', null), clock('resolve', 'running', '09:00')], 'resolve'],
  ['what is paused, when nothing else is open', [clock('on_site', 'paused', null)], 'on_site'],
  ['not the technical tiers', [clock('escalate_if_unsolved', 'breached', '01:00')], null],
])('%s', (_about, clocks, expected) => {
  expect(chooseNextClock(clocks)?.clock ?? null).toBe(expected);
  expect(chooseNextClock(clocks.toReversed())?.clock ?? null).toBe(expected);
});
