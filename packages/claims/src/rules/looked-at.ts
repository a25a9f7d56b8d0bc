import { addDays, type Finding, type FindingParams, type LocalDate, type TraceStep } from '@aftercare/kernel';

/** What one rule says: always a step of the trace, and a finding where it has something to object to. */
export interface LookedAt {
  readonly step: TraceStep;
  readonly finding: Finding | null;
  /** So many different people have to say yes before anything new is paid. */
  readonly people?: 1 | 2;
}

/** What one rule says of a line. A finding that blocks rejects the line, or asks back and leaves the rest to be looked at. */
export interface LookedAtLine extends LookedAt {
  /** At most so much of the line, in minor units; without it the rule says nothing of the amount. */
  readonly allowed?: number;
  readonly asksBack?: true;
  /** Nothing of it is paid, though the finding itself only tells: what blocks is said elsewhere. */
  readonly rejects?: true;
}

export function passed(rule: string, saw: FindingParams, clause: string | null = null): LookedAt {
  return { step: { rule, clause, saw, outcome: 'passed' }, finding: null };
}

export function notLookedAt(rule: string, saw: FindingParams = {}): LookedAt {
  return { step: { rule, clause: null, saw, outcome: 'not_looked_at' }, finding: null };
}

interface Objection {
  readonly code: string;
  readonly path: string;
  readonly params: FindingParams;
  readonly clause?: string | null;
  readonly cureUntil?: LocalDate | null;
}

export function refused(rule: string, { code, path, params, clause = null, cureUntil = null }: Objection): LookedAt {
  return {
    step: { rule, clause, saw: params, outcome: 'refused' },
    finding: { code, severity: 'blocks', clause, path, params, cureUntil },
  };
}

/** The same of a line that can be paid once the shop has answered. */
export function askedBack(rule: string, objection: Objection & { readonly cureUntil: LocalDate }): LookedAtLine {
  return { ...refused(rule, objection), asksBack: true };
}

export function reduced(rule: string, { code, path, params, clause = null, cureUntil = null }: Objection): LookedAt {
  return {
    step: { rule, clause, saw: params, outcome: 'reduced' },
    finding: { code, severity: 'reduces', clause, path, params, cureUntil },
  };
}

export function cureBy(submittedOn: LocalDate, cureDays: number): LocalDate {
  return addDays(submittedOn, cureDays);
}
