import type { Counting, Finding, LocalDate, TraceStep } from '@aftercare/kernel';
import type { FaultClass, PackCorrections, PackId } from './words/statutory.ts';

/*
 * The glossary of this capability. Lists of words are values, so that the wire can check against the same list.
 * Optional members may also be `undefined`: "absent" and "does not matter" are one thing.
 */

/** What can start a term. `invoice` is the sale to the user; `delivery` is the delivery to the member. */
export const START_EVENTS = ['invoice', 'delivery', 'commissioning', 'acceptance', 'production'] as const;
export type StartEvent = (typeof START_EVENTS)[number];

/** A start at some distance from its event: production + 3 months, the day after the acceptance signature. */
export interface ShiftedStart {
  readonly event: StartEvent;
  readonly plusMonths?: number | undefined;
  readonly plusDays?: number | undefined;
}
export type Start = StartEvent | ShiftedStart;

export const SERVICE_MODES = ['on_site', 'carry_in', 'mail_in', 'pick_up'] as const;
export type ServiceMode = (typeof SERVICE_MODES)[number];

/** Where the repair is done in this stretch of the term; the last stretch may leave its length out and runs to the end. */
export interface ServiceModeStretch {
  readonly mode: ServiceMode;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
}

export const STAGE_BASES = ['free', 'cost_price'] as const;
export type StageBasis = (typeof STAGE_BASES)[number];

/**
 * One stage of a term. `counts: 'after'` adds its length to the stages before it; without it the length is counted from
 * the start of the term. Either way the date is computed from that start. A stage `forLife` has no last day.
 */
export interface Stage {
  readonly basis: StageBasis;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
  readonly forLife?: true | undefined;
  readonly counts?: 'after' | undefined;
  /** Share of a cost that is covered, in whole per cent; a kind that is not named follows the basis. */
  readonly coveredPercent?: Readonly<Partial<Record<CostName, number>>> | undefined;
}

export const USAGE_UNITS = ['hours', 'km', 'cycles'] as const;
export type UsageUnit = (typeof USAGE_UNITS)[number];

export interface UsageLimit {
  readonly unit: UsageUnit;
  /** The last reading that is still covered. */
  readonly maximum: number;
}

interface Duration {
  readonly months?: number | undefined;
  readonly days?: number | undefined;
  /** First known start wins; the order is the order of fall-backs. */
  readonly startsAt: readonly Start[];
  readonly counting?: Counting | undefined;
  /** Whether days under repair lengthen the term (they do unless a term says otherwise). */
  readonly repairTime?: 'extends' | 'runs_on' | undefined;
  /** How a decision names this term; without it the decision says where the term stands in the policy. */
  readonly clause?: string | undefined;
}

/**
 * What becomes of a term when the component, or the whole unit, was replaced: it goes on as if nothing had happened, begins again
 * where it still ran, or what was put in has a term of its own. Whichever way, nobody loses a day that was promised before.
 */
export type AfterReplacement =
  | 'continues'
  | 'restarts'
  | { readonly months: number; readonly days?: undefined }
  | { readonly days: number; readonly months?: undefined };

/** A part that was bought in follows its maker's promise where that is the longer one. */
export interface MakerTerm extends Duration {}

/** The promise to the user. Exactly one of `months`, `days` and `stages` gives its length. */
export interface WarrantyTerm extends Duration {
  /** A component of the model, or `*` for the whole unit. */
  readonly component: string;
  readonly failureMode?: string | undefined;
  readonly stages?: readonly Stage[] | undefined;
  readonly monthsByBuyerClass?: Readonly<Record<string, number>> | undefined;
  readonly serviceModes?: readonly ServiceModeStretch[] | undefined;
  readonly usageLimit?: UsageLimit | undefined;
  /** A counted benefit: so many visits in the term, or in each year of it. */
  readonly visits?: number | undefined;
  readonly visitsPer?: 'term' | 'year' | undefined;
  /** Without it the term continues. */
  readonly afterReplacement?: AfterReplacement | undefined;
  readonly makerTerm?: MakerTerm | undefined;
}

/** The promise to the member: how long the manufacturer stands in for a unit that it delivered, sold or not. */
export interface TradeTerm extends Duration {}

/** What the agreement between manufacturer and member may leave to the member alone. */
export const TRADE_REMEDIES = ['refund', 'exchange'] as const;
/** Grounds on which the manufacturer answers for it all the same. */
export const TRADE_GROUNDS = ['lot_fault', 'transport_damage'] as const;
export type TradeGround = (typeof TRADE_GROUNDS)[number];

/** Between the two there is no refund or exchange, save on a ground that is named; what a buyer may ask for is not touched. */
export interface TradeExclusion {
  readonly remedies: readonly (typeof TRADE_REMEDIES)[number][];
  readonly except: readonly TradeGround[];
  readonly clause?: string | undefined;
}

export interface TradeRemedyAnswer {
  readonly isExcluded: boolean;
  /** That speaks; null where none does. */
  readonly clause: string | null;
  /** That saved it. */
  readonly ground: TradeGround | null;
}

export interface WarrantyPolicy {
  readonly terms: readonly WarrantyTerm[];
  readonly tradeTerm?: TradeTerm | null | undefined;
  readonly tradeExclusion?: TradeExclusion | undefined;
  /** The statutory pack that these goods come under: what may be promised more, never less. */
  readonly pack?: PackId | undefined;
  /** Where that pack is read otherwise than it was shipped. */
  readonly packCorrections?: PackCorrections | undefined;
  /** What becomes of every term when the whole unit is given in exchange; without it what the pack says, or it continues. */
  readonly afterExchange?: AfterReplacement | undefined;
  /** What the terms give beside the law, from the invoice. */
  readonly agreedRights?: readonly AgreedRight[] | undefined;
  /** What repairs lead to that did not help, beside the law. */
  readonly repairsRule?: RepairsRule | undefined;
  /** Parts per million of the price a day: what an exchange outside its window costs; without it there is none. */
  readonly exchangeRatePpm?: number | undefined;
  /** Cars: parts per million of the price for each thousand kilometres; without it the highest that the pack allows. */
  readonly useRatePpm?: number | undefined;
  /** Working days in which a remedy is promised to be done. */
  readonly remedyWorkingDays?:
    | Readonly<Partial<Record<'refund' | 'exchange' | 'repair', number | undefined>>>
    | undefined;
  readonly exclusions?: readonly Exclusion[] | undefined;
  readonly requiredUpkeep?: RequiredUpkeep | undefined;
  /** Where it is out of its own term, an exclusion may take the rest out as well. */
  readonly mainPart?: string | undefined;
  /** Spare parts can be had for so long after production. */
  readonly sparePartsYears?: number | undefined;
  /** False: the terms are the first owner's alone, and a unit is not handed on under them. */
  readonly transferable?: boolean | undefined;
  /** Which faults of this model are more than everyday ones, where the law makes a difference. */
  readonly faultClasses?: readonly FaultClassRow[] | undefined;
}

/** Exactly one of months and days. */
export interface AgreedRight {
  readonly right: 'refund' | 'exchange' | 'repair';
  readonly months?: number | undefined;
  readonly days?: number | undefined;
  readonly clause: string;
}

// ---- exclusions

/**
 * Why a promise does not hold although its term runs. Some are found by whoever looks at the unit, some follow from what is known
 * of it: see `decide-exclusions.ts`. That a term is over has codes of its own.
 */
export const EXCLUSIONS = [
  'serial_altered',
  'proof_missing',
  'proof_differs',
  'seal_broken',
  'unauthorised_repair',
  'foreign_parts',
  'wrong_installation',
  'misuse',
  'user_transport',
  'supply_failure',
  'force_majeure',
  'consumable',
  'outer_case',
  'accident',
  'foreign_software',
  'upkeep_missed',
  'upkeep_elsewhere',
  'main_part_over',
  'own_card',
] as const;
export type ExclusionCode = (typeof EXCLUSIONS)[number];

/** What has to be shown before an exclusion can be held against somebody. */
export const EVIDENCE_KINDS = [
  'photo_of_serial',
  'photo_of_seal',
  'photo_of_damage',
  'photo_of_installation',
  'invoice',
  'upkeep_record',
  'diagnosis',
  'foreign_card',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Of the manufacturer's people; nobody where even they may not. */
export const WAIVERS = ['nobody', 'one_person', 'two_people'] as const;
export type Waiver = (typeof WAIVERS)[number];

export interface Exclusion {
  readonly code: ExclusionCode;
  /** Without it every component. A consumable and an outer case are named here. */
  readonly components?: readonly string[] | undefined;
  readonly evidence: readonly EvidenceKind[];
  readonly waivedBy: Waiver;
  readonly clause?: string | undefined;
}

/** Upkeep by the network at least so often, or the promise may be lost. */
export interface RequiredUpkeep {
  readonly everyMonths: number;
  readonly graceDays?: number | undefined;
}

/**
 * The manufacturer holds an exclusion against nobody any more, for one component or the whole unit. It has no day: what is waived
 * was found on a failure that lies before.
 */
export interface WaivedExclusion {
  readonly code: ExclusionCode;
  readonly component: string;
}

/** The row that names both beats the one that names a component, and that one the failure mode alone. */
export interface FaultClassRow {
  readonly component?: string | undefined;
  readonly failureMode?: string | undefined;
  readonly fault: FaultClass;
}

export { NETWORK_TIME_ZONE } from '@aftercare/network';

/** `whole unit`, in terms and in questions. */
export const WHOLE_UNIT = '*';

// ---- what is known of one unit

/** From hand-in to the ready notice; `readyOn` is null while the unit is still in. */
export interface RepairSpan {
  readonly handedInOn: LocalDate;
  readonly readyOn: LocalDate | null;
}

export interface UsageReading {
  readonly unit: UsageUnit;
  readonly reading: number;
  readonly readOn: LocalDate;
}

/** One use of a counted benefit. The visit that is being decided is not among them. */
export interface BenefitUse {
  readonly component: string;
  readonly usedOn: LocalDate;
}

/** What a unit in repair waits for; while it waits for a part, nobody can work on it. */
export interface RepairWait {
  readonly waitsFor: 'parts' | 'customer';
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Something new in the place of what failed; `*` where the whole unit was given in exchange. */
export interface Replacement {
  readonly component: string;
  readonly on: LocalDate;
}

export const UPKEEP_BY = ['network', 'others'] as const;
export interface Upkeep {
  readonly doneOn: LocalDate;
  readonly by: (typeof UPKEEP_BY)[number];
}

/** Given beyond the terms: so much longer than their free part. Several do not add up, the longest speaks. */
export interface TermExtension {
  readonly id: string;
  readonly scope: 'unit' | 'member' | 'region';
  /** `*` for every component. */
  readonly component: string;
  readonly months: number | null;
  readonly days: number | null;
}

/** A repair that the customer signed for. */
export interface SignedRepair {
  readonly repairedOn: LocalDate;
  readonly component: string;
  readonly failureMode: string | null;
  readonly cause: Cause;
  /** What the customer met, as it was coded. */
  readonly faultCode: string | null;
  /** The part that failed first. */
  readonly part: string | null;
  /** A new one was put in its place. */
  readonly replaced: boolean;
}

/** What the papers of the sale say, in minor units. */
export interface SalePrice {
  readonly price: number;
  readonly currency: string;
}

export interface UnitFacts {
  readonly sale?: SalePrice | undefined;
  /** Refunded, or exchanged for another unit: nothing is promised for it any more. */
  readonly givenBackOn?: LocalDate | undefined;
  readonly events: Readonly<Partial<Record<StartEvent, LocalDate | undefined>>>;
  /** A sale that is known although no paper of it starts a term (the customer registered a purchase). */
  readonly soldOn?: LocalDate | null | undefined;
  readonly buyerClass?: string | null | undefined;
  readonly repairSpans?: readonly RepairSpan[] | undefined;
  readonly waits?: readonly RepairWait[] | undefined;
  readonly repairs?: readonly SignedRepair[] | undefined;
  readonly replacements?: readonly Replacement[] | undefined;
  readonly upkeep?: readonly Upkeep[] | undefined;
  readonly waived?: readonly WaivedExclusion[] | undefined;
  readonly extensions?: readonly TermExtension[] | undefined;
  readonly usage?: readonly UsageReading[] | undefined;
  readonly benefitUses?: readonly BenefitUse[] | undefined;
  /** How often its customer was shown how to operate it. */
  readonly trainings?: number | undefined;
}

// ---- the answer for one unit on one day

/**
 * `in`: trade and consumer term run (or there is no trade term, or nothing is known of its start);
 * `consumer_only`: the user's term runs, the member's is over; `stock`: unsold, the member's term runs;
 * `cost_price`: a later stage; `out`: nothing runs.
 */
export const COVERAGES = ['in', 'consumer_only', 'stock', 'cost_price', 'out'] as const;
export type Coverage = (typeof COVERAGES)[number];

export const WARRANTY_CODES = [
  'warranty.term_over',
  'warranty.not_started',
  'warranty.start_unknown',
  'warranty.trade_term_over',
  'warranty.benefit_used_up',
  'warranty.usage_over',
  'warranty.no_term',
  'warranty.excluded',
  'warranty.given_back',
  'warranty.extended',
  'warranty.no_charge_row',
  'warranty.repairs_not_enough',
] as const;
export type WarrantyCode = (typeof WARRANTY_CODES)[number];

/** Findings that refuse publication. */
export const PUBLISHING_CODES = [
  'warranty.terms_empty',
  'warranty.term_tie',
  'warranty.agreed_right_unclear',
  'warranty.start_missing',
  'warranty.start_repeated',
  'warranty.start_shift_invalid',
  'warranty.duration_unclear',
  'warranty.duration_invalid',
  'warranty.units_mixed',
  'warranty.buyer_class_unused',
  'warranty.stage_empty',
  'warranty.stage_unreachable',
  'warranty.share_invalid',
  'warranty.mode_gap',
  'warranty.mode_overrun',
  'warranty.benefit_invalid',
  'warranty.usage_limit_invalid',
  'warranty.charge_tie',
  'warranty.charge_hole',
  'warranty.freight_to_customer',
  'warranty.tariff_repeated',
  'warranty.below_pack',
  'warranty.course_below_pack',
  'warranty.correction_refused',
  'warranty.exclusion_not_allowed',
  'warranty.exclusion_repeated',
  'warranty.exclusion_without_object',
] as const;
export type PublishingCode = (typeof PUBLISHING_CODES)[number];

export const WARRANTY_RULES = [
  'warranty.sale',
  'warranty.term',
  'warranty.start',
  'warranty.repair_time',
  'warranty.replacement',
  'warranty.maker_term',
  'warranty.extension',
  'warranty.given_back',
  'warranty.period',
  'warranty.stage',
  'warranty.usage',
  'warranty.benefit',
  'warranty.mode',
  'warranty.exclusion',
  'warranty.trade',
  'warranty.charge',
  'warranty.repairs',
  'warranty.model',
  'warranty.right',
] as const;
export type WarrantyRule = (typeof WARRANTY_RULES)[number];

/** A step of this capability: the console finds a text for every rule it can meet. */
export interface WarrantyStep extends TraceStep {
  readonly rule: WarrantyRule;
}

/** What a term began with: an event, or something new that was put in. */
export type StartedBy = StartEvent | 'replacement';

export interface StageAnswer {
  /** Place in the term, from 0. */
  readonly index: number;
  readonly basis: StageBasis;
  readonly coveredPercent: Readonly<Partial<Record<CostName, number>>>;
}

/** An exclusion that was found, and whether it is held against anybody. */
export interface ExclusionAnswer {
  readonly code: ExclusionCode;
  readonly isWaived: boolean;
  readonly evidence: readonly EvidenceKind[];
  readonly waivedBy: Waiver;
  readonly clause: string;
}

export interface ComponentAnswer {
  readonly component: string;
  readonly failureMode: string | null;
  /** Something of the promise holds on that day; what a repair costs is for `coverage` and the charge matrix to say. */
  readonly covered: boolean;
  readonly coverage: Coverage;
  readonly startsOn: LocalDate | null;
  readonly startedBy: StartedBy | null;
  /** Last day of this very answer (of the stage in force; of the trade term for stock); null for life or unknown. */
  readonly lastDay: LocalDate | null;
  readonly mode: ServiceMode | null;
  /** Those that were found, waived or not, in the order of the list of words. */
  readonly exclusions: readonly ExclusionAnswer[];
  readonly stage: StageAnswer | null;
  /** Uses of a counted benefit that are left, null where nothing is counted. */
  readonly benefitsLeft: number | null;
  readonly clause: string | null;
  readonly code: WarrantyCode | null;
  /** The same refusal with its parameters; null when covered. */
  readonly finding: Finding | null;
  /** What is worth knowing of a promise that holds. */
  readonly notes: readonly Finding[];
  readonly trace: readonly WarrantyStep[];
}

export interface TradeAnswer {
  readonly covered: boolean;
  readonly startsOn: LocalDate | null;
  readonly startedBy: StartEvent | null;
  readonly lastDay: LocalDate | null;
  readonly clause: string;
  readonly code: WarrantyCode | null;
}

export interface EntitlementAnswer {
  readonly on: LocalDate;
  /** One answer for each component that the terms name, in their order. */
  readonly components: readonly ComponentAnswer[];
  /** The answer to the question; null when nothing particular was asked. */
  readonly asked: ComponentAnswer | null;
  readonly trade: TradeAnswer | null;
  /** Who pays for a quality fault as far as the terms alone say; null where only the charge matrix knows. */
  readonly payer: Payer | null;
}

// ---- who pays

export const CAUSES = [
  'quality',
  'installation',
  'user',
  'third_party',
  'force_majeure',
  'transport',
  'no_fault_found',
] as const;
/** `third_party` includes the owner's own material. */
export type Cause = (typeof CAUSES)[number];

export const COST_KINDS = [
  'own_parts',
  'common_parts',
  'labour',
  'travel',
  'freight_in',
  'freight_out',
  'refurbishing',
  'direct_loss',
] as const;
/** `freight_in` goes to the factory or workshop, `freight_out` comes back. */
export type CostKind = (typeof COST_KINDS)[number];

export const COST_GROUPS = {
  parts: ['own_parts', 'common_parts'],
  freight: ['freight_in', 'freight_out'],
} as const satisfies Readonly<Record<string, readonly CostKind[]>>;
export type CostGroup = keyof typeof COST_GROUPS;
export type CostName = CostKind | CostGroup;

export const PAYERS = ['manufacturer', 'member', 'customer', 'carrier'] as const;
export type Payer = (typeof PAYERS)[number];

export const PRICE_BASES = ['free', 'cost', 'list', 'market', 'tariff'] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

export interface ChargeRow {
  readonly coverage: Coverage | '*';
  readonly cause: Cause | '*';
  readonly cost: CostName | '*';
  readonly payer: Payer;
  readonly basis: PriceBasis;
  readonly clause?: string | undefined;
}

export interface ChargeMatrix {
  readonly rows: readonly ChargeRow[];
}

/** What one thing costs a customer, in minor units, by the basis that the matrix names; without its own price a basis is the tariff's. */
export interface TariffPrices {
  readonly tariff: number;
  readonly cost?: number | undefined;
  readonly list?: number | undefined;
  readonly market?: number | undefined;
}

/**
 * What customers are asked for, published for them to see. It is a table of its own: what a shop is paid is its rate card, and the
 * price list between manufacturer and member is neither.
 */
export interface CustomerTariff {
  readonly currency: string;
  readonly operations: readonly {
    readonly code: string;
    readonly name: Readonly<Record<'en' | 'zh', string>>;
    readonly prices: TariffPrices;
  }[];
  readonly parts: readonly {
    readonly number: string;
    readonly kind: 'own' | 'common';
    readonly name: Readonly<Record<'en' | 'zh', string>>;
    readonly prices: TariffPrices;
  }[];
  readonly travel?: TariffPrices | undefined;
}

/** One cell of the matrix. */
export interface ChargeQuestion {
  readonly coverage: Coverage;
  readonly cause: Cause;
  readonly cost: CostKind;
}

export interface PayerAnswer {
  readonly payer: Payer | null;
  readonly basis: PriceBasis | null;
  /** Index of the row that spoke. */
  readonly row: number | null;
  readonly clause: string | null;
  readonly code: WarrantyCode | null;
  readonly trace: readonly WarrantyStep[];
}

// ---- remedies

export const FAULT_KINDS = ['performance', 'cosmetic', 'other'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface RepairRecord {
  readonly repairedOn: LocalDate;
  readonly kind: FaultKind;
  /** Only a signed order proves a repair. */
  readonly signed: boolean;
  readonly faultCode?: string | null | undefined;
}

/** The figures of the pack or agreement that speaks; they are data, see the statutory packs. */
export interface RepairsRule {
  /** Its id in the pack; the article stays empty until a lawyer fills it. */
  readonly clause: string;
  readonly repairsBeforeExchange: number;
  readonly sameFaultOnly: boolean;
}

export const REMEDIES = ['none', 'repair', 'exchange', 'refund'] as const;
export type Remedy = (typeof REMEDIES)[number];

export interface RemedyAnswer {
  readonly remedy: Remedy;
  /** For a refund: whether the depreciation is taken off. */
  readonly lessDepreciation: boolean;
  readonly code: WarrantyCode | null;
  readonly trace: readonly WarrantyStep[];
}
