import type { AgreementContent } from '@aftercare/agreements';
import type { FileId } from '@aftercare/evidence';
import type { Finding, LocalDate } from '@aftercare/kernel';
import type { MembershipState } from '@aftercare/network';
import type { PolicyVersion } from '@aftercare/policies';
import type { UnitCampaign, UnitEvent, UnitId } from '@aftercare/products';
import type { TenantId } from '@aftercare/runtime';
import type { Cause, ChargeRow, ComponentAnswer, UnitFacts, WarrantyPolicy } from '@aftercare/warranty';
import type {
  Claim,
  ClaimDraft,
  ClaimLine,
  CodeSet,
  FoundPriorApproval,
  LineDecision,
  RateCard,
  Risk,
  RiskFacts,
  TaxRates,
} from '../words.ts';
import type { LongerHold } from './holding-days.ts';
import type { LookedAt, LookedAtLine } from './looked-at.ts';

/* What the rules of a decision are asked, and what they answer. */

/** Everything that a decision looks at. Two equal files get two equal decisions, whenever they are asked. */
export interface ClaimFile {
  readonly draft: ClaimDraft;
  readonly modelCode: string;
  readonly unitId: UnitId;
  /** What the model is in the words of the agreements; null where the network does not say. */
  readonly category: string | null;
  readonly unit: UnitFacts;
  /** All that happened to the unit. */
  readonly timeline: readonly UnitEvent[];
  /** Recalls and the like that held for the unit on the day of the repair. */
  readonly campaigns: readonly UnitCampaign[];
  readonly member: MemberFacts;
  /** In force on the day whose rates judge. */
  readonly agreement: Pick<AgreementContent, 'territory' | 'categories'> | null;
  /** Of that agreement; null without one. */
  readonly taxes: Pick<TaxRates, 'goodsPpm' | 'servicesPpm'> | null;
  /** Open claims for the same unit from before this one, the latest repair first. */
  readonly earlier: readonly EarlierClaim[];
  /** Reference of an open claim of this member for the same work order; null where there is none. */
  readonly sameOrder: string | null;
  readonly files: readonly ProvingFile[];
  /** The prior approval that it names; null where it names none, or the member has no such one. */
  readonly priorApproval: Omit<FoundPriorApproval, 'id' | 'version' | 'takenBy'> | null;
  /** Days from the repair in which a claim has to come, by the rate card of the day of the first submission. */
  readonly submissionDays: number;
  /** The codes of the network on the day of the submission; null where it has published none. */
  readonly codeSet: CodeSet | null;
  /** Of the first submission: windows and cures run from it. */
  readonly submittedOn: LocalDate;
  /** Of this round: what happened until then can be told. */
  readonly sentOn: LocalDate;
  readonly terms: WarrantyPolicy;
  /** Where other terms of the unit have a repair hold longer than these; absent where none do. */
  readonly longerHold?: LongerHold | undefined;
  readonly rows: readonly ChargeRow[];
  readonly card: RateCard;
  readonly versions: readonly PolicyVersion[];
  /** What its risk is judged by; null where none was looked at. Of the first submission: later rounds keep it. */
  readonly riskFacts: RiskFacts | null;
  /** By place: what an earlier round decided and this one does not touch. Without it every line is looked at. */
  readonly standing?: readonly (StandingLine | null)[];
}

/** The place of the member in the network, from its first day; each state from a local day on. */
export interface MemberFacts {
  readonly tenantId: TenantId;
  readonly states: readonly { readonly state: MembershipState; readonly on: LocalDate }[];
}

export type EarlierClaim = Pick<
  Claim,
  'id' | 'reference' | 'memberTenantId' | 'component' | 'failureMode' | 'failedOn' | 'repairedOn' | 'facts'
> & {
  readonly causalKey: string;
  /** Of its labour, a JSON list as the store has it; absent in what was kept before campaigns were looked at. */
  readonly operations?: string;
};

/** A file that a line names, and the claim that it proved before. */
export interface ProvingFile {
  readonly id: FileId;
  readonly sha256: string;
  readonly usedIn: Pick<Claim, 'id' | 'reference' | 'memberTenantId'> | null;
}

/** The file as it is kept beside the claim: published versions never change, so their names are enough. */
export type KeptFile = Omit<ClaimFile, 'terms' | 'rows' | 'card' | 'codeSet' | 'campaigns'> & {
  /** Absent in what was kept before campaigns were looked at. */
  readonly campaigns?: ClaimFile['campaigns'];
};

/** What those names stand for. */
export type Rules = Pick<ClaimFile, 'terms' | 'rows' | 'card' | 'codeSet'>;

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
  /** What caused it, as the codes say where they say more than the shop's own word. */
  readonly cause: Cause;
}

export interface LineQuestion extends ClaimQuestion {
  readonly line: ClaimLine;
  /** Place of the line, from 0. */
  readonly index: number;
  /** Place of an earlier line for the same thing: caps are per claim, so splitting a cost must not multiply them. */
  readonly sameAs: number | null;
  /** The line of the causal part, where this one hangs on it; null where the claim has none. */
  readonly causal: { readonly index: number; readonly decision: LineDecision } | null;
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
