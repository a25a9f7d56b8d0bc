import type { LocalDate } from '@aftercare/kernel';
import { choosePolicy, type Policy } from '@aftercare/policies';
import { type CustomerTariff, type PlannedWork, type PricedThing, priceThings } from '@aftercare/warranty';
import type { WorkReport } from '../words.ts';
import { type ChargeFile, findShareQuestion } from './decide-charges.ts';

export interface PricedFile extends ChargeFile {
  readonly tariffs: readonly Policy<CustomerTariff>[];
}

/**
 * What the customer pays of each thing that was reported, by the terms and the matrix that judge the order and the tariff of the day: the
 * very prices that a quote of the same work would show. Empty before there is a report, and where nothing says for certain who pays: what
 * was not agreed to beforehand is not charged then.
 */
export function priceReport(file: PricedFile, today: LocalDate): readonly PricedThing[] {
  const { report } = file.order;
  const question = report === null ? null : findShareQuestion(file, report);
  if (report === null || question === null) return [];
  const tariff = choosePolicy(file.tariffs, today)?.content ?? null;
  return priceThings({ ...question, tariff, work: toPlannedWork(report) });
}

/** A part that is reported on two lines is one part twice; an operation that is reported twice was done twice. */
export function toPlannedWork({ operations, parts, travelAmount }: WorkReport): PlannedWork {
  const counts = new Map<string, number>();
  for (const { number, quantity } of parts) counts.set(number, (counts.get(number) ?? 0) + quantity);
  return {
    operations,
    parts: [...counts].map(([number, quantity]) => ({ number, quantity })),
    travels: travelAmount > 0,
  };
}
