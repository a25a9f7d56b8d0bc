import { formatSpan } from '../components/format-span.ts';
import type { Say } from '../language.ts';
import type { Burning } from './request.ts';

export type BurnTone = 'passed' | 'reduced' | 'refused' | 'neutral';

export interface Burn {
  readonly tone: BurnTone;
  /** `0:41 left`, `overdue 0:12`, `paused`. */
  readonly text: string;
  /** How much of the time is gone, 0 to 1. */
  readonly share: number;
}

/** From this share on a clock is at risk. */
const AT_RISK = 0.75;

/** How a clock burns at an instant (milliseconds): in plain words, a colour and a share. */
export function describeBurn({ state, dueAt, allowedSeconds, elapsedSeconds }: Burning, now: number, say: Say): Burn {
  const gone = allowedSeconds === null || allowedSeconds === 0 ? 0 : Math.min(1, elapsedSeconds / allowedSeconds);
  if (state === 'met') return { tone: 'passed', text: say('clock_state.met'), share: gone };
  if (state === 'paused' || state === 'stopped' || state === 'not_started' || dueAt === null) {
    return { tone: 'neutral', text: say(`clock_state.${state === 'running' ? 'not_started' : state}`), share: gone };
  }
  const left = Date.parse(dueAt) - now;
  const span = formatSpan(left, say);
  if (state === 'breached' || left < 0) return { tone: 'refused', text: say('clock.overdue', { span }), share: 1 };
  const tone = gone >= AT_RISK ? 'reduced' : 'passed';
  return { tone, text: say('clock.left', { span }), share: gone };
}
