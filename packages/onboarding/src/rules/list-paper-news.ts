import { addDays, type LocalDate } from '@aftercare/kernel';
import { REMINDER_DAYS } from '../words.ts';

/** A certificate, or the insurance, by what its outlet calls it. */
export interface DatedPaper {
  readonly paper: 'certificate' | 'insurance';
  readonly number: string;
  /** The last day. */
  readonly validUntil: LocalDate;
}

export interface PaperNews {
  /** Reminded of now: each once, however late the look is. */
  readonly expiring: readonly DatedPaper[];
  /** Over since yesterday, or since the last look. */
  readonly lapsed: readonly DatedPaper[];
  /** When to look again; null where nothing is left to run out. */
  readonly nextOn: LocalDate | null;
}

const remindOn = ({ validUntil }: DatedPaper) => addDays(validUntil, -REMINDER_DAYS);
const lapsesOn = ({ validUntil }: DatedPaper) => addDays(validUntil, 1);

/**
 * What an outlet is told of its papers on a day, when the last look was on another: a certificate until 31 December is
 * reminded of on 1 December and is over on 1 January. `lookedOn` is null the first time: what is already over is told then,
 * and what is soon over, too.
 */
export function listPaperNews(papers: readonly DatedPaper[], lookedOn: LocalDate | null, today: LocalDate): PaperNews {
  const isNew = (day: LocalDate) => day <= today && (lookedOn === null || day > lookedOn);
  const ahead = papers.flatMap((paper) => [remindOn(paper), lapsesOn(paper)]).filter((day) => day > today);
  return {
    expiring: papers.filter((paper) => isNew(remindOn(paper)) && lapsesOn(paper) > today),
    lapsed: papers.filter((paper) => isNew(lapsesOn(paper))),
    nextOn: ahead.toSorted()[0] ?? null,
  };
}
