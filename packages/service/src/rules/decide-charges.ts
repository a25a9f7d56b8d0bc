import { choosePolicy, type Policy, type PolicyVersion } from '@aftercare/policies';
import type { UnitEvent } from '@aftercare/products';
import {
  type ChargeRow,
  type ComponentAnswer,
  type CostKind,
  chooseBetterTerms,
  decideEntitlement,
  findCustomersShare,
  type ShareQuestion,
  type TermExtension,
  toUnitFacts,
} from '@aftercare/warranty';
import type { WorkOrder, WorkReport } from '../words.ts';

/** What a customer can be asked to pay for. */
export const CHARGED_THINGS = ['labour', 'parts', 'travel'] as const;
export type ChargedThing = (typeof CHARGED_THINGS)[number];

/** `open`: neither the terms nor the matrix say it for certain, so that only a price given beforehand counts. */
export type Charge = 'free' | 'customer' | 'open';

type Matrix = Policy<{ readonly rows: readonly ChargeRow[] }>;

export interface ChargeFile {
  readonly order: Pick<WorkOrder, 'modelCode' | 'report' | 'beganOn' | 'repairedOn'>;
  readonly events: readonly UnitEvent[];
  readonly extensions: readonly TermExtension[];
  readonly terms: Parameters<typeof chooseBetterTerms>[0];
  readonly matrices: readonly Policy<{ readonly rows: readonly ChargeRow[] }>[];
  /** What the agreement of the day names beats what the network has published for everybody. */
  readonly agreedMatrix: readonly Policy<{ readonly rows: readonly ChargeRow[] }>[];
}

/** Not covered for want of a day, rather than by the terms. */
const UNCERTAIN: readonly ComponentAnswer['code'][] = ['warranty.not_started', 'warranty.start_unknown'];

/** Whether a part is the maker's own or a common one stands in a rate card; both are looked at. */
const COSTS: Readonly<Record<ChargedThing, readonly CostKind[]>> = {
  labour: ['labour'],
  parts: ['own_parts', 'common_parts'],
  travel: ['travel'],
};

/**
 * What the customer pays of the work that a report tells of, by the terms and the matrix that judge the claim: coverage of
 * the reported component on the day of the failure, the matrix of the day the work began. Empty before there is a report.
 * Surprise: where the two kinds of parts have different payers, or a late stage covers a share only, it stays `open`; so it
 * does where the day of the failure lies before the sale, or no start is known: a slip of the pen or a paper that the customer
 * still has may turn it.
 */
export function decideCharges(file: ChargeFile): readonly { readonly thing: ChargedThing; readonly charge: Charge }[] {
  const { report } = file.order;
  if (report === null) return [];
  const question = findShareQuestion(file, report);
  return CHARGED_THINGS.filter((thing) => isInReport(report, thing)).map((thing) => ({
    thing,
    charge: joinCharges(COSTS[thing].map((cost) => toCharge(question && findCustomersShare(question, cost)))),
  }));
}

/** What says for certain how much of a cost is the customer's; null where nothing does. */
export function findShareQuestion(file: ChargeFile, report: WorkReport): ShareQuestion | null {
  const rows = findRows(file)?.content.rows ?? null;
  const cover = findCover(file, report)?.answer ?? null;
  if (rows === null || cover === null || UNCERTAIN.includes(cover.code)) return null;
  const { coverage, stage } = cover;
  return { rows, coverage, coveredPercent: stage?.coveredPercent ?? {}, cause: report.cause };
}

function isInReport({ operations, parts, travelAmount }: WorkReport, thing: ChargedThing): boolean {
  if (thing === 'labour') return operations.length > 0;
  return thing === 'parts' ? parts.length > 0 : travelAmount > 0;
}

/** The matrix of the day the work began, or the one that the agreement of that day names. */
export function findRows({ order, matrices, agreedMatrix }: ChargeFile): Matrix | null {
  const on = order.beganOn ?? order.repairedOn;
  return agreedMatrix[0] ?? (on === null ? null : (choosePolicy(matrices, on) ?? null));
}

/** What the terms say of a component on the day of the failure; null where no terms were in force. */
export function findCover(
  { order, events, extensions, terms }: ChargeFile,
  { component, failureMode, failedOn: on, found }: Pick<WorkReport, 'component' | 'failureMode' | 'failedOn' | 'found'>,
): { readonly answer: ComponentAnswer; readonly version: PolicyVersion } | null {
  const unit = toUnitFacts(events, extensions);
  const asked = { component, failureMode: failureMode ?? undefined };
  const chosen = chooseBetterTerms(terms, order.modelCode, unit, { failedOn: on, found, ...asked });
  if (chosen === null) return null;
  const answer = decideEntitlement({ policy: chosen.policy, unit, on, asked, found }).asked;
  return answer === null ? null : { answer, version: chosen.version };
}

function toCharge(percent: number | null): Charge {
  return percent === 100 ? 'customer' : percent === 0 ? 'free' : 'open';
}

function joinCharges(charges: readonly Charge[]): Charge {
  const [first = 'open'] = charges;
  return charges.every((charge) => charge === first) ? first : 'open';
}
