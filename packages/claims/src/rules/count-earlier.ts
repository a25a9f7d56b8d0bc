import { addMonths, type LocalDate } from '@aftercare/kernel';
import { type CountRow, listCountKeys } from './count-claims.ts';

interface Counted {
  readonly repairedOn: LocalDate;
  readonly modelCode: string;
  readonly component: string;
  readonly technician?: string | undefined;
}

/**
 * What was read before a call of many, as it would stand behind those of the call that come first: fifty repairs of one day are
 * as striking in one call as one by one. Example: 3 of that day were counted, 4 of the call are in front: 7.
 */
export function countEarlier(
  counts: readonly CountRow[],
  earlier: ReadonlyMap<string, number>,
  memberTenantId: string,
  claim: Counted,
): readonly CountRow[] {
  const rows = new Map(counts.map((row) => [nameRow(row), row]));
  for (const key of listLookedKeys(claim)) {
    const more = earlier.get(key) ?? 0;
    if (more === 0) continue;
    for (const member of [memberTenantId, '*']) {
      const row = { memberTenantId: member, key, claims: more };
      const read = rows.get(nameRow(row));
      rows.set(nameRow(row), { ...row, claims: more + (read?.claims ?? 0) });
    }
  }
  return [...rows.values()];
}

function nameRow({ memberTenantId, key }: CountRow): string {
  return `${memberTenantId} ${key}`;
}

/** One more under each of its keys. */
export function addToCount(earlier: Map<string, number>, claim: Counted): void {
  for (const key of listCountKeys(claim)) earlier.set(key, (earlier.get(key) ?? 0) + 1);
}

/** Its day, its month and the three before, and its component in each of them: as the read looks for them. */
function listLookedKeys({ repairedOn, modelCode, component, technician }: Counted): readonly string[] {
  const months = [0, 1, 2, 3].map((back) => addMonths(firstOfMonth(repairedOn), -back));
  return [
    ...(technician === undefined ? [] : [`t/${technician}`]),
    ...listCountKeys({ repairedOn, modelCode, component }).slice(0, 1),
    ...months.flatMap((month) => listCountKeys({ repairedOn: month, modelCode, component }).slice(1)),
  ];
}

function firstOfMonth(day: LocalDate): LocalDate {
  // safe: the first of the month of a day that exists
  return `${day.slice(0, 7)}-01` as LocalDate;
}
