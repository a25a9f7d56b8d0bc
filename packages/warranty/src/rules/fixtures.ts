import { readFileSync } from 'node:fs';
import { type LocalDate, toLocalDate } from '@aftercare/kernel';
import type {
  Cause,
  ChargeRow,
  CostKind,
  Coverage,
  FaultKind,
  Payer,
  PriceBasis,
  Remedy,
  ServiceMode,
  StartEvent,
  TradeTerm,
  UnitFacts,
  WarrantyTerm,
} from '../words.ts';

/* For tests alone: the case files of this repository and the shapes of their entries. */

export function date(text: string): LocalDate {
  const parsed = toLocalDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}

/** Events by name, as a case writes them. */
export function events(texts: Readonly<Partial<Record<StartEvent, string>>>): UnitFacts['events'] {
  return Object.fromEntries(Object.entries(texts).map(([event, text]) => [event, date(text)]));
}

function readCases(file: string): unknown {
  return JSON.parse(readFileSync(`${import.meta.dirname}/../../../../test/cases/${file}`, 'utf8'));
}

export interface ExpectedCover {
  readonly covered?: boolean;
  readonly coverage?: Coverage;
  readonly startsOn?: string;
  readonly lastDay?: string;
  readonly mode?: ServiceMode;
  readonly code?: string;
}

export interface UnitCase {
  readonly about: string;
  readonly terms: readonly WarrantyTerm[];
  readonly tradeTerm?: TradeTerm;
  readonly events: Readonly<Partial<Record<StartEvent, string>>>;
  readonly buyerClass?: string;
  readonly visitsUsed?: number;
  readonly on: string;
  readonly asked?: { readonly component?: string; readonly failureMode?: string };
  /** By component, or the answer itself where something was asked. */
  readonly expect: Readonly<Record<string, ExpectedCover | Payer | boolean | string>>;
}

// safe: the fixture of this repository, whose entries all have this shape
export const periodCases = readCases('warranty-periods.json') as { readonly units: readonly UnitCase[] };

interface RemedyCase {
  readonly about: string;
  readonly price?: number;
  readonly dailyRatePpm?: number;
  readonly days?: number;
  readonly repairDays?: number;
  readonly statutory?: boolean;
  readonly refurbishing?: number;
  readonly fee?: number;
  readonly total?: number;
  readonly repairs?: readonly { readonly at: string; readonly kind: FaultKind; readonly signed: boolean }[];
  readonly stillFails?: boolean;
  readonly expect?: Remedy;
}

interface ChargeCases {
  readonly precedence: readonly string[];
  readonly vocabulary: Readonly<Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>>;
  readonly agreements: Readonly<Record<string, readonly ChargeRow[]>>;
  readonly publish: Readonly<Record<string, 'ok' | 'refused'>>;
  readonly expect: readonly {
    readonly agreement: string;
    readonly coverage: Coverage;
    readonly cause: Cause;
    readonly cost: CostKind;
    readonly payer: Payer;
    readonly basis: PriceBasis;
  }[];
  readonly remedies: readonly RemedyCase[];
}

// safe: as above
export const chargeCases = readCases('charge-matrix.json') as ChargeCases;

export function rowsOf(agreement: string): readonly ChargeRow[] {
  const rows = chargeCases.agreements[agreement];
  if (rows === undefined) throw new Error(`no agreement ${agreement}`);
  return rows;
}
