import type { LocalDate, TraceStep } from '@aftercare/kernel';
import type { ExclusionCode, RepairSpan, UsageReading } from '../words.ts';

/*
 * What the law gives a buyer, as data: a pack is a dated list of rules with ids. Figures come from secondary sources; a lawyer
 * corrects a figure in the pack, never in code. `article` stays null until somebody has read the gazette.
 */

export const PACK_IDS = ['cn-general', 'cn-microcomputer', 'cn-mobile-phone', 'cn-household-car'] as const;
export type PackId = (typeof PACK_IDS)[number];

/** `new_part`: the part is replaced by a new one; `loaner`, `travel_money`: while the unit is away. */
export const RIGHTS = ['refund', 'exchange', 'new_part', 'repair', 'loaner', 'travel_money'] as const;
export type RightKind = (typeof RIGHTS)[number];

/** What is wrong: an everyday fault of performance, a main assembly of a car, or one that endangers. */
export const FAULT_CLASSES = ['performance', 'main_assembly', 'safety'] as const;
export type FaultClass = (typeof FAULT_CLASSES)[number];

interface RuleFacts {
  /** Within its pack. */
  readonly id: string;
  readonly article: string | null;
  /** Sources differ on the figure. */
  readonly disputed?: true | undefined;
}

/** Days are counted from the invoice, the day itself not: 7 days from the 1st end on the 8th. */
export interface WindowRule extends RuleFacts {
  readonly kind: 'window';
  readonly rights: readonly RightKind[];
  readonly fault: FaultClass;
  readonly fromDay: number;
  readonly untilDay: number;
  /** Whichever comes first. */
  readonly untilKm?: number | undefined;
}

/** The shortest term that may be promised. */
export interface TermRule extends RuleFacts {
  readonly kind: 'term';
  /** `*` for the whole unit. */
  readonly components: readonly string[];
  readonly months: number;
  /** Whichever comes first. */
  readonly km?: number | undefined;
}

/** Repairs that did not help. */
export interface RepairsRuleOfPack extends RuleFacts {
  readonly kind: 'repairs';
  readonly repairs: number;
  readonly fault: FaultClass;
  /** Only repairs of one and the same fault, part or component are added up; without it all. */
  readonly sameOf?: 'fault' | 'part' | 'component' | undefined;
  /** Only repairs in which something new was put in. */
  readonly replacedOnly?: true | undefined;
  /** From the invoice; without both, as long as the term runs. */
  readonly withinMonths?: number | undefined;
  /** In the remedy period of the same pack. */
  readonly within?: 'remedy_period' | undefined;
  readonly right: 'exchange' | 'refund';
  /** Only these components; without it any. */
  readonly components?: readonly string[] | undefined;
}

/** No part comes. */
export interface WaitingRule extends RuleFacts {
  readonly kind: 'waiting';
  readonly afterDays: number;
  readonly because: 'no_parts' | 'repairer';
  readonly right: 'exchange';
  readonly paidBy: 'manufacturer' | 'repairer';
}

/** All stays together. */
export interface DowntimeRule extends RuleFacts {
  readonly kind: 'downtime';
  readonly moreThanDays: number;
  readonly of: 'all_stays' | 'one_stay';
  readonly within?: 'remedy_period' | undefined;
  readonly rights: readonly ('exchange' | 'loaner' | 'travel_money')[];
}

/** Months or kilometres, whichever comes first; other rules name it. */
export interface RemedyPeriodRule extends RuleFacts {
  readonly kind: 'remedy_period';
  readonly months: number;
  readonly km: number;
}

/** A stay shorter than a day, where stays are added up and where they lengthen a term. */
export interface StayRule extends RuleFacts {
  readonly kind: 'stay';
  readonly countsAsDays: number;
}

/** In its own term a failed part is replaced by a new one. */
export interface NewPartRule extends RuleFacts {
  readonly kind: 'new_part';
  readonly components: readonly string[];
  readonly labourIncluded: boolean;
}

/** A repair has to hold. */
export interface GuaranteeRule extends RuleFacts {
  readonly kind: 'guarantee';
  readonly days: number;
}

/** What use is worth on a refund or exchange that is not free of it. */
export interface DepreciationRule extends RuleFacts {
  readonly kind: 'depreciation';
  /** Parts per million a day; `*` for every category. */
  readonly dailyRatePpm: Readonly<Record<string, number>>;
}

/** Cars: price × km ÷ 1000 × n, the maker sets n up to this. */
export interface UseRule extends RuleFacts {
  readonly kind: 'use';
  readonly highestRatePpm: number;
}

export interface LostInvoiceRule extends RuleFacts {
  readonly kind: 'lost_invoice';
  readonly daysAfterProduction: number;
}

export interface PartsSupplyRule extends RuleFacts {
  readonly kind: 'parts_supply';
  readonly yearsAfterProduction: number;
}

/** What happens to the term: it runs without days in repair, and begins anew after an exchange. */
export interface TermCourseRule extends RuleFacts {
  readonly kind: 'term_course';
  readonly effect: 'without_repair_days' | 'restarts_after_exchange';
}

export interface ExclusionRule extends RuleFacts {
  readonly kind: 'exclusion';
  readonly exclusion: 'misuse' | 'opened_by_others' | 'no_proof' | 'proof_differs' | 'force_majeure';
  /** What of our own words comes under it. */
  readonly excludes: readonly ExclusionCode[];
}

export type PackRule =
  | WindowRule
  | TermRule
  | RepairsRuleOfPack
  | WaitingRule
  | DowntimeRule
  | RemedyPeriodRule
  | StayRule
  | NewPartRule
  | GuaranteeRule
  | DepreciationRule
  | UseRule
  | LostInvoiceRule
  | PartsSupplyRule
  | TermCourseRule
  | ExclusionRule;

export interface StatutoryPack {
  readonly id: PackId;
  readonly effectiveFrom: LocalDate;
  readonly source: 'secondary' | 'gazette';
  /** By a lawyer of the manufacturer. */
  readonly verified: boolean;
  /** The day on which the lawyer had read it; a day as in all words of a policy. */
  readonly verifiedOn?: string | undefined;
  readonly rules: readonly PackRule[];
}

/** A rule that is not in the law after all, and where that is written. */
export interface StruckRule {
  readonly id: string;
  readonly article: string;
}

/**
 * What a manufacturer's lawyer has read otherwise than the pack was shipped. It is part of the terms: published with them, kept
 * with the claims that they judge, tried in a simulation. A rule takes the place of the one with its id, or is added.
 */
export interface PackCorrections {
  readonly source: StatutoryPack['source'];
  readonly verified: boolean;
  readonly verifiedOn?: string | undefined;
  readonly rules: readonly PackRule[];
  readonly without?: readonly StruckRule[] | undefined;
}

// ---- what is known of one sale

export interface PackRepair {
  readonly repairedOn: LocalDate;
  readonly fault: FaultClass;
  /** Only a signed order proves a repair. */
  readonly signed: boolean;
  readonly faultCode: string | null;
  readonly component: string | null;
  /** What was put in is new: a repair that mended the old part replaced nothing. */
  readonly replaced: boolean;
  readonly part: string | null;
}

export interface SaleFacts {
  /** The invoice; null when it is lost. */
  readonly soldOn: LocalDate | null;
  readonly producedOn: LocalDate | null;
  /** Last day of the term that covers the fault, by the manufacturer's own promise. */
  readonly termLastDay: LocalDate | null;
  readonly repairs: readonly PackRepair[];
  readonly spans: readonly RepairSpan[];
  readonly readings: readonly UsageReading[];
  /** The fault that is there today; null when the unit works. */
  readonly fault: { readonly kind: FaultClass; readonly component: string | null } | null;
  /** Why the unit that is in repair now is not ready. */
  readonly waitsFor: 'no_parts' | 'repairer' | null;
  /** Of that stay, the days on which the repairer could not work: a part or the customer was awaited. */
  readonly awaitedDays: number;
  /** What was found against the buyer and not waived. */
  readonly found: readonly ExclusionCode[];
  readonly sameModelExists: boolean;
  readonly buyerDeclinesExchange: boolean;
}

/** One right of today. */
export interface Right {
  readonly right: RightKind;
  /** Last day on which it can be asked for; null while the cause lasts. */
  readonly lastDay: LocalDate | null;
  readonly rule: string;
  readonly article: string | null;
  /** Less what use is worth: by the day, or for cars by the kilometre. */
  readonly lessDepreciation: boolean;
  /** Of a new part: whether the labour of putting it in is free as well. */
  readonly labourIncluded?: boolean | undefined;
  readonly paidBy: 'manufacturer' | 'repairer';
}

export interface RightsAnswer {
  readonly pack: PackId;
  readonly startsOn: LocalDate | null;
  /** The strongest first; each kind once, with the rule that gives it longest. */
  readonly rights: readonly Right[];
  readonly trace: readonly TraceStep[];
}
