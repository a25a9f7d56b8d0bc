import { COST_GROUPS, type CostGroup, type CostKind, type StageAnswer } from '../words.ts';

/** How much of a kind of cost a stage covers, in per cent: the kind itself speaks before its group; unnamed is whole. */
export function findCoveredPercent(shares: StageAnswer['coveredPercent'], cost: CostKind): number {
  const groups: readonly CostGroup[] = ['parts', 'freight'];
  const group = groups.find((name) => COST_GROUPS[name].some((kind) => kind === cost));
  return shares[cost] ?? (group === undefined ? undefined : shares[group]) ?? 100;
}
