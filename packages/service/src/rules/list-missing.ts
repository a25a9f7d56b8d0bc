import type { WorkOrder } from '../words.ts';

/**
 * What is missing so that the order can be settled, as JSON Pointers into it; none when nothing is. Unsigned or incomplete
 * work is void for settlement: the report with its cause, something that was done, the day of the repair, the signature.
 */
export function listMissing(order: Pick<WorkOrder, 'report' | 'repairedOn' | 'signature'>): readonly string[] {
  const { report, repairedOn, signature } = order;
  const missing: string[] = [];
  if (report === null) missing.push('/report');
  else if (report.operations.length === 0 && report.parts.length === 0) missing.push('/report/operations');
  if (repairedOn === null) missing.push('/repairedOn');
  if (signature === null) missing.push('/signature');
  return missing;
}
