import type { SettlementTerms } from '@aftercare/agreements';
import { type Claim, payableOf } from '@aftercare/claims';
import { multiplyRatio, sumAmounts } from '@aftercare/kernel';
import type { Grade, MembershipId } from '@aftercare/network';
import type { WorkOrder } from '@aftercare/service';
import type { Category, Period, StatementLine, StatementSums } from '../words.ts';

export type UnsettledClaim = Pick<
  Claim,
  'id' | 'reference' | 'serial' | 'modelCode' | 'workOrderId' | 'round' | 'lines' | 'decision' | 'settlement'
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
}

/** What is left of a line before it has its place and its tax. */
type Draft = Omit<StatementLine, 'position' | 'tax'>;

const PPM = 1_000_000;

/**
 * The lines of one member's month. Per claim: what is payable of each line and no statement had yet. Flat per unit: a rate for
 * each signed order. Then the grade's coefficient on services as a line of its own, rounded once per claim or order: two orders at
 * 33.33 with 1.05 are 35.00 each, so the line is 3.34. Tax is rounded once, at the line.
 */
export function buildStatement(file: StatementFile): readonly StatementLine[] {
  const groups =
    file.terms.mode === 'flat_per_unit' ? file.orders.map(toFlatLine(file)) : file.claims.map(toClaimLines);
  const drafts = [...groups.flat(), ...toCoefficient(file, groups)];
  return drafts.map((draft, index) => ({
    ...draft,
    position: index + 1,
    tax: multiplyRatio(draft.amount, taxPpm(draft.category, file.terms), PPM),
  }));
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
        category: line.kind === 'part' ? 'goods' : 'services',
        amount,
        facts: {
          reference: claim.reference,
          serial: claim.serial,
          model: claim.modelCode,
          workOrder: claim.workOrderId,
          cost: line.kind,
        },
      },
    ];
  });
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

function toCoefficient(file: StatementFile, groups: readonly (readonly Draft[])[]): Draft[] {
  const { grade, terms, period, membershipId } = file;
  const ppm = grade === null ? PPM : (terms.gradeCoefficientPpm[grade] ?? PPM);
  const amount = sumAmounts(groups.map((group) => multiplyRatio(sumOf(group, 'services'), ppm - PPM, PPM)));
  if (amount === 0) return [];
  return [
    {
      kind: 'coefficient',
      sourceId: `${membershipId}/${period}`,
      sourceLine: 0,
      round: 1,
      category: 'services',
      amount,
      facts: { grade, coefficientPpm: ppm },
    },
  ];
}

function taxPpm(category: Category, terms: SettlementTerms): number {
  return category === 'goods' ? terms.goodsTaxPpm : terms.servicesTaxPpm;
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
  return { goods, goodsTax, services, servicesTax, total: sumAmounts([goods, goodsTax, services, servicesTax]) };
}
