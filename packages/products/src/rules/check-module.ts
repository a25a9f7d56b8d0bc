import type { LocalDate } from '@aftercare/kernel';
import type { UnitId, UnitStanding, Whereabouts } from '../words.ts';
import { checkDay, type Fault } from './check-day.ts';

/** How deep units may stand inside of each other: a cell in a pack in a vehicle. */
export const LEVELS_OF_MODULES = 5;

export interface Fitting {
  readonly host: Pick<UnitStanding, 'id' | 'serial' | 'producedOn'>;
  readonly module: Pick<UnitStanding, 'id' | 'serial' | 'producedOn'>;
  /** What the host itself stands in, from the inside out. */
  readonly around: readonly UnitId[];
  readonly on: LocalDate;
}

/** Why a module cannot be fitted: it is in another unit, it is lost, or the host would stand inside of itself. */
export function checkFitting(
  { host, module, around, on }: Fitting,
  now: { readonly host: Whereabouts; readonly module: Whereabouts },
  today: LocalDate,
): Fault | null {
  const { serial } = module;
  if (module.id === host.id || around.includes(module.id))
    return { code: 'products.module_around', params: { serial, host: host.serial } };
  if (around.length >= LEVELS_OF_MODULES - 1)
    return { code: 'products.modules_too_deep', params: { levels: LEVELS_OF_MODULES } };
  if (now.module.insideOf !== null) return { code: 'products.module_built_in', params: { serial } };
  for (const [unit, { status }] of [
    [module, now.module],
    [host, now.host],
  ] as const)
    if (status === 'scrapped' || status === 'stolen')
      return { code: 'products.unit_lost', params: { serial: unit.serial, loss: status } };
  return checkDay(module, on, today) ?? checkDay(host, on, today);
}

/** Why a module cannot be taken out: it is not inside, or it was not yet. */
export function checkRemoval(
  module: Pick<UnitStanding, 'id' | 'serial' | 'producedOn'>,
  fitted: { readonly unit: UnitId; readonly since: LocalDate } | undefined,
  on: LocalDate,
  today: LocalDate,
): Fault | null {
  const { serial } = module;
  if (fitted === undefined) return { code: 'products.module_not_inside', params: { serial } };
  if (on < fitted.since) return { code: 'products.before_fitting', params: { serial, on, since: fitted.since } };
  return checkDay(module, on, today);
}
