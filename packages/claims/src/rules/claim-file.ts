import type { Finding, LocalDate } from '@aftercare/kernel';
import type { PolicyVersion } from '@aftercare/policies';
import type { ChargeRow, ComponentAnswer, UnitFacts, WarrantyPolicy } from '@aftercare/warranty';
import type { ClaimDraft, ClaimLine, LineDecision, RateCard, Risk, RiskFacts } from '../words.ts';
import type { LookedAt, LookedAtLine } from './looked-at.ts';

/* What the rules of a decision are asked, and what they answer. */

/** Everything that a decision looks at. Two equal files get two equal decisions, whenever they are asked. */
export interface ClaimFile {
  readonly draft: ClaimDraft;
  readonly modelCode: string;
  readonly unit: UnitFacts;
  /** Of the first submission: windows and cures run from it. */
  readonly submittedOn: LocalDate;
  /** Of this round: what happened until then can be told. */
  readonly sentOn: LocalDate;
  readonly terms: WarrantyPolicy;
  readonly rows: readonly ChargeRow[];
  readonly card: RateCard;
  readonly versions: readonly PolicyVersion[];
  /** What its risk is judged by; null where none was looked at. Of the first submission: later rounds keep it. */
  readonly riskFacts: RiskFacts | null;
  /** By place: what an earlier round decided and this one does not touch. Without it every line is looked at. */
  readonly standing?: readonly (StandingLine | null)[];
}

/** A line as an earlier round left it: neither the machine nor another line of this round moves it. */
export interface StandingLine {
  readonly decision: LineDecision;
  readonly findings: readonly Finding[];
}

/** The file, with what follows from it for every rule. */
export interface ClaimQuestion extends ClaimFile {
  /** The last day on which a finding of this claim can be cured. */
  readonly cureUntil: LocalDate;
  readonly entitlement: ComponentAnswer;
  readonly risk: Risk | null;
}

export interface LineQuestion extends ClaimQuestion {
  readonly line: ClaimLine;
  /** Place of the line, from 0. */
  readonly index: number;
  /** Place of an earlier line for the same thing: caps are per claim, so splitting a cost must not multiply them. */
  readonly sameAs: number | null;
}

/** The claim once its lines are decided. */
export interface ClosingQuestion extends ClaimQuestion {
  readonly lines: readonly LineDecision[];
  readonly claimed: number;
  /** What would be paid if nobody said no. */
  readonly approved: number;
  /** Something of it is new in this round; what stands is not asked about again. */
  readonly isAnew: boolean;
  /** A fault of the whole claim: no line was looked at. */
  readonly isBlocked: boolean;
}

/**
 * A rule that looks at the claim as a whole. A finding that blocks leaves every line undecided: asked back when all such
 * findings have a cure, else rejected.
 */
export type ClaimRule = (question: ClaimQuestion) => LookedAt | readonly LookedAt[];

/**
 * A rule that looks at one line. `allowed` is what the rules before it leave of the line, null when one of them asks
 * back. An empty list: the line is no business of this rule.
 */
export type LineRule = (question: LineQuestion, allowed: number | null) => LookedAtLine | readonly LookedAtLine[];

/** A rule that looks at the sums: limits, caps, who has to agree. It tells, and asks for people; it moves no line. */
export type ClosingRule = (question: ClosingQuestion) => LookedAt | readonly LookedAt[];
