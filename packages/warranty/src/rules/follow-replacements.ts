import { type LocalDate, laterDate } from '@aftercare/kernel';
import type { AfterReplacement, Replacement, StartedBy, WarrantyTerm } from '../words.ts';
import { computeEnd, computeStageEnds, stagesOf, type TermClock } from './compute-term-days.ts';
import type { ResolvedStart } from './resolve-start.ts';

export interface FollowedTerm {
  readonly startsOn: LocalDate;
  readonly startedBy: StartedBy;
  /** Until when what was put in has a promise of its own; null without one. */
  readonly ownUntil: LocalDate | null;
  /** The last replacement that changed something. */
  readonly replacedOn: LocalDate | null;
}

export interface ReplacementQuestion {
  readonly term: WarrantyTerm;
  readonly buyerClass: string | null;
  readonly start: ResolvedStart;
  /** Of this component or of the whole unit, not after the day that is asked about. */
  readonly replacements: readonly Replacement[];
  /** What becomes of the term, by the thing that was replaced. */
  readonly ruleOf: (replacement: Replacement) => AfterReplacement;
  readonly clockFrom: (startsOn: LocalDate) => TermClock;
}

/**
 * Where a term stands after what was replaced, one after the other. It restarts only while it still runs: a part that is bought
 * after the end is no reason to begin three years anew, but may have a promise of its own. Tank with 36 months from 10 June 2025,
 * replaced on 1 March 2027: it restarts and ends on 1 March 2030; with its own 12 months the first end, 10 June 2028, stays.
 */
export function followReplacements(question: ReplacementQuestion): FollowedTerm {
  const { term, start, replacements, clockFrom } = question;
  let followed: FollowedTerm = { ...start, ownUntil: null, replacedOn: null };
  for (const replacement of replacements.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    const rule = question.ruleOf(replacement);
    if (rule === 'continues' || replacement.on < followed.startsOn) continue;
    if (rule === 'restarts') {
      const ends = computeStageEnds(stagesOf(term, question.buyerClass), clockFrom(followed.startsOn));
      const lastDay = ends.at(-1)?.lastDay ?? null;
      if (lastDay !== null && replacement.on > lastDay) continue;
      followed = { ...followed, startsOn: replacement.on, startedBy: 'replacement', replacedOn: replacement.on };
    } else {
      const end = computeEnd(rule, clockFrom(replacement.on)).lastDay ?? replacement.on;
      const ownUntil = followed.ownUntil === null ? end : laterDate(followed.ownUntil, end);
      followed = { ...followed, ownUntil, replacedOn: replacement.on };
    }
  }
  return followed;
}
