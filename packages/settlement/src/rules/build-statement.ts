import type { SettlementTerms } from '@aftercare/agreements';
import { type Claim, payableOf } from '@aftercare/claims';
import { multiplyRatio, sumAmounts } from '@aftercare/kernel';
import type { Grade, MembershipId } from '@aftercare/network';
import type { WorkOrder } from '@aftercare/service';
import type { Charge } from '@aftercare/verification';
import type { RemedyCharge } from '@aftercare/warranty';
import type { Category, Period, StatementLine, StatementSums } from '../words.ts';
import type { Advance } from './settle-advances.ts';

export type UnsettledClaim = Pick<
  Claim,
  'id' | 'state' | 'reference' | 'serial' | 'modelCode' | 'workOrderId' | 'round' | 'lines' | 'decision' | 'settlement'
>;
export type SignedOrder = Pick<WorkOrder, 'id' | 'number' | 'serial' | 'modelCode' | 'signedOn'>;

export interface StatementFile {
  readonly period: Period;
  readonly membershipId: MembershipId;
  readonly grade: Grade | null;
  readonly terms: SettlementTerms;
  readonly claims: readonly UnsettledClaim[];
  /** Of the month; unsigned ones are void. */
  readonly orders: readonly SignedOrder[];
  /** What the member owes beside its claims. */
  readonly charges: readonly Charge[];
  readonly advances: readonly Advance[];
  /** What one of the two gave a buyer and the other bears. */
  readonly refunds: readonly RemedyCharge[];
}

/** What is left of a line before it has its place and its tax; one that is taken back brings the tax that it had. */
type Draft = Omit<StatementLine, 'position' | 'tax'> & { readonly tax?: number };

const PPM = 1_000_000;

/**
 * The lines of one member's month. Per claim: what is payable of each line and no statement had yet. Flat per unit: a rate for
 * each signed order. Then the grade's coefficient on services as a line of its own, rounded once per claim or order: two orders at
 * 33.33 with 1.05 are 35.00 each, so the line is 3.34. Tax is rounded once, at the line. A claim that was reversed brings back what
 * statements had of it, however the member is paid now.
 */
export function buildStatement(file: StatementFile): readonly StatementLine[] {
  const groups = toGroups(file);
  const drafts = [
    ...groups.flatMap(({ lines }) => lines),
    ...toCoefficient(file, groups),
    ...toReversals(file),
    ...file.charges.map(toCharge),
    ...file.advances.map(toAdvance),
    ...file.refunds.map(toRefund),
  ];
  return drafts.map((draft, index) => ({
    ...draft,
    position: index + 1,
    tax: draft.tax ?? multiplyRatio(draft.amount, taxPpm(draft.category, file.terms), PPM),
  }));
}

/** What a claim had of the coefficient's line and of its tax. */
export type Share = NonNullable<NonNullable<UnsettledClaim['settlement']>['coefficient']>;

/**
 * The coefficient's line, taken apart by the claims that it comes from, so that each can be reversed alone. Its tax was rounded once
 * for all of them: each share is what the running sum's tax grows by, and together they are exactly the tax of the line.
 */
export function shareCoefficient(file: StatementFile): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  let sum = 0;
  for (const group of toGroups(file)) {
    const amount = coefficientOf(file, group);
    const taxOf = (net: number) => multiplyRatio(net, file.terms.servicesTaxPpm, PPM);
    shares.set(group.sourceId, { amount, tax: taxOf(sum + amount) - taxOf(sum) });
    sum += amount;
  }
  return shares;
}

/** Of one claim or order: the coefficient is rounded once for each. */
interface Group {
  readonly sourceId: string;
  readonly lines: readonly Draft[];
}

function toGroups(file: StatementFile): readonly Group[] {
  return file.terms.mode === 'flat_per_unit'
    ? file.orders.map((order) => ({ sourceId: order.id, lines: toFlatLine(file)(order) }))
    : file.claims
        .filter((claim) => !isReversed(claim))
        .map((claim) => ({ sourceId: claim.id, lines: toClaimLines(claim) }));
}

function isReversed({ state }: UnsettledClaim): boolean {
  return state === 'reversed';
}

/** The stored, rounded amounts with the other sign: net, tax, and the claim's share of the coefficient. */
function toReversals({ claims, terms }: StatementFile): Draft[] {
  return claims.filter(isReversed).flatMap((claim) => {
    const { id, round, settlement, lines } = claim;
    if (settlement === null) return [];
    const facts = { ...toFacts(claim), reverses: settlement.statementId };
    const taxes = taxesOf(claim, terms);
    const { amount = 0, tax = 0 } = settlement.coefficient ?? {};
    const shared = { kind: 'reversal', sourceId: id, round } as const;
    return [
      ...settlement.lines.map((had, index) => {
        const cost = lines[index]?.kind ?? 'other';
        return {
          ...shared,
          sourceLine: index + 1,
          category: categoryOf(cost),
          amount: 0 - had,
          tax: 0 - (taxes[index] ?? 0),
          facts: { ...facts, cost },
        };
      }),
      {
        ...shared,
        sourceLine: 0,
        category: 'services',
        amount: 0 - amount,
        tax: 0 - tax,
        facts: { ...facts, cost: 'coefficient' },
      } as const,
    ].filter((line) => line.amount !== 0 || line.tax !== 0);
  });
}

/** What was rounded for each line so far; worked out again for a claim from before it was kept. */
export function taxesOf({ lines, settlement }: UnsettledClaim, terms: SettlementTerms): readonly number[] {
  return (settlement?.lines ?? []).map(
    (had, index) =>
      settlement?.taxes?.[index] ?? multiplyRatio(had, taxPpm(categoryOf(lines[index]?.kind ?? 'other'), terms), PPM),
  );
}

function categoryOf(cost: UnsettledClaim['lines'][number]['kind']): Category {
  return cost === 'part' ? 'goods' : 'services';
}

function toFacts({ reference, serial, modelCode, workOrderId }: UnsettledClaim) {
  return { reference, serial, model: modelCode, workOrder: workOrderId };
}

function toClaimLines(claim: UnsettledClaim): Draft[] {
  return claim.decision.lines.flatMap((decision, index): Draft[] => {
    const line = claim.lines[index];
    const had = claim.settlement?.lines[index] ?? 0;
    const amount = payableOf(decision) - had;
    if (line === undefined || amount === 0) return [];
    return [
      {
        kind: claim.settlement === null ? 'claim_line' : 'supplement',
        sourceId: claim.id,
        sourceLine: index + 1,
        round: claim.round,
        category: categoryOf(line.kind),
        amount,
        facts: { ...toFacts(claim), cost: line.kind },
      },
    ];
  });
}

/** By the charge and not by the claim: the claim's own money is another line. */
function toCharge({ id, kind, amount, facts }: Charge): Draft {
  return { kind, sourceId: id, sourceLine: 0, round: 1, category: 'penalties', amount, facts };
}

function toAdvance({ kind, amount, claim }: Advance): Draft {
  const { id, reference, serial, modelCode } = claim;
  const facts = { reference, serial, model: modelCode, claim: id };
  return { kind, sourceId: `advance/${id}`, sourceLine: 0, round: 1, category: 'advances', amount, facts };
}

/** It makes the warranty dearer or cheaper, and is no supply of the member's: it bears no tax. */
function toRefund({ remedyId, amount, facts }: RemedyCharge): Draft {
  return { kind: 'remedy', sourceId: remedyId, sourceLine: 0, round: 1, category: 'services', amount, tax: 0, facts };
}

function toFlatLine({ terms }: StatementFile): (order: SignedOrder) => Draft[] {
  return ({ id, number, serial, modelCode, signedOn }) =>
    signedOn === null
      ? []
      : [
          {
            kind: 'flat_unit',
            sourceId: id,
            sourceLine: 0,
            round: 1,
            category: 'services',
            amount: terms.flatPerUnit ?? 0,
            facts: { reference: number, serial, model: modelCode, workOrder: id, cost: 'flat' },
          },
        ];
}

function toCoefficient(file: StatementFile, groups: readonly Group[]): Draft[] {
  const { grade, period, membershipId } = file;
  const amount = sumAmounts(groups.map((group) => coefficientOf(file, group)));
  if (amount === 0) return [];
  return [
    {
      kind: 'coefficient',
      sourceId: `${membershipId}/${period}`,
      sourceLine: 0,
      round: 1,
      category: 'services',
      amount,
      facts: { grade, coefficientPpm: coefficientPpm(file) },
    },
  ];
}

function coefficientPpm({ grade, terms }: StatementFile): number {
  return grade === null ? PPM : (terms.gradeCoefficientPpm[grade] ?? PPM);
}

function coefficientOf(file: StatementFile, { lines }: Group): number {
  return multiplyRatio(sumOf(lines, 'services'), coefficientPpm(file) - PPM, PPM);
}

function taxPpm(category: Category, terms: SettlementTerms): number {
  switch (category) {
    case 'goods':
      return terms.goodsTaxPpm;
    case 'services':
      return terms.servicesTaxPpm;
    default:
      return 0;
  }
}

function sumOf(lines: readonly Pick<Draft, 'category' | 'amount'>[], category: Category): number {
  return sumAmounts(lines.filter((line) => line.category === category).map((line) => line.amount));
}

/** Goods and services are taxed at rates of their own and shown apart; tax comes on top of the net lines. */
export function sumStatement(lines: readonly Pick<StatementLine, 'category' | 'amount' | 'tax'>[]): StatementSums {
  const taxOf = (category: Category) =>
    sumAmounts(lines.filter((line) => line.category === category).map((line) => line.tax));
  const [goods, services] = [sumOf(lines, 'goods'), sumOf(lines, 'services')];
  const [goodsTax, servicesTax] = [taxOf('goods'), taxOf('services')];
  const [penalties, advances] = [sumOf(lines, 'penalties'), sumOf(lines, 'advances')];
  const total = sumAmounts([goods, goodsTax, services, servicesTax, penalties, advances]);
  return { goods, goodsTax, services, servicesTax, penalties, advances, total };
}
