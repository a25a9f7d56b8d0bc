import { readFileSync } from 'node:fs';
import type { SettlementTerms } from '@aftercare/agreements';
import { type LocalDate, toLocalDate } from '@aftercare/kernel';
import type { Period } from '../words.ts';
import type { SignedOrder, StatementFile } from './build-statement.ts';
import { toPeriod } from './period.ts';

/* For tests alone: the case file of this repository, and terms to change in one place at a time. */

const file = `${import.meta.dirname}/../../../../test/cases/settlement.json`;

interface FlatCase {
  readonly ratePerUnit: number;
  readonly orders: number | readonly { readonly id: string; readonly signed: boolean }[];
  readonly gradeCoefficientPpm: number;
  readonly expect: Readonly<Record<string, unknown>>;
}

interface WindowCase {
  readonly period: string;
  readonly papersReceivedOn: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

// safe: the fixture of this repository, whose entries all have this shape
export const cases = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>> & {
  readonly flatPerUnit: FlatCase;
  readonly flatPerUnitRounding: FlatCase;
  readonly coefficientBelowOne: FlatCase;
  readonly taxSplit: {
    readonly goods: number;
    readonly goodsRatePpm: number;
    readonly services: number;
    readonly servicesRatePpm: number;
    readonly expect: { readonly goodsTax: number; readonly servicesTax: number; readonly total: number };
  };
  readonly window: WindowCase;
  readonly earlyPapers: WindowCase;
  readonly lateWindow: WindowCase;
};

export function date(text: string): LocalDate {
  const parsed = toLocalDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}

export function month(text: string): Period {
  const parsed = toPeriod(text);
  if (parsed === undefined) throw new Error(`not a month: ${text}`);
  return parsed;
}

export const terms: SettlementTerms = {
  mode: 'per_claim',
  currency: 'CNY',
  flatPerUnit: null,
  windowOpensOn: 15,
  windowClosesOn: 20,
  payWithinDays: 20,
  goodsTaxPpm: 130_000,
  servicesTaxPpm: 60_000,
  gradeCoefficientPpm: {},
  skips: ['audit'],
  forfeitAfterMonths: 3,
  disputeWithinMonths: 3,
  falseClaimMultiple: 10,
  payout: 'transfer',
};

export function fileOf(changed: Partial<StatementFile>): StatementFile {
  return {
    period: month('2026-05'),
    membershipId: 'mem_lixia',
    grade: null,
    terms,
    claims: [],
    orders: [],
    charges: [],
    advances: [],
    refunds: [],
    ...changed,
  };
}

export function orderOf(id: string, signed: boolean): SignedOrder {
  return { id: `wko_${id}`, number: id, serial: id, modelCode: 'SH-200', signedOn: signed ? date('2026-05-20') : null };
}
