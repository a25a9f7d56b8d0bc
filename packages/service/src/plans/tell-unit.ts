import { type LocalDate, localDateAt } from '@aftercare/kernel';
import { planUnitEvents, type UnitEventDraft } from '@aftercare/products';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import type { RequestFile, WorkOrder } from '../words.ts';
import type { Changed } from './change-request.ts';
import { type Happening, toPlan } from './plan.ts';

/*
 * What the warranty of a unit has to know of its repairs stands on the unit's own timeline: service lies above warranty, which
 * can therefore not ask. It is written in the batch of the step that makes it true.
 */

type Told = Pick<UnitEventDraft, 'kind'> & { readonly on?: LocalDate; readonly details?: UnitEventDraft['details'] };

/** Adds to the timeline of the unit what a step of this order says about it. */
export function tellUnit(file: RequestFile, order: WorkOrder, told: readonly Told[], { now }: Happening): Changed {
  if (told.length === 0) return { file, plan: toPlan({}) };
  if (file.unitPlace === null) throw new Error(`a step of ${order.id} was planned without its unit`);
  const today = localDateAt(now, NETWORK_TIME_ZONE);
  const events = told.map(({ kind, on, details }) => ({
    kind,
    happenedOn: on ?? today,
    details: { order: order.number, ...details },
  }));
  const { unit, ...written } = planUnitEvents(file.unitPlace, events, { now, memberId: order.membershipId });
  return { file: { ...file, unitPlace: unit }, plan: toPlan(written) };
}

/** What a signed order says of the repair, or that the upkeep was done; nothing where nothing was reported. */
export function listRepairs({ request }: RequestFile, { report, repairedOn }: WorkOrder): readonly Told[] {
  if (request.kind === 'upkeep' && repairedOn !== null)
    return [{ kind: 'upkeep', on: repairedOn, details: { by: 'network' } }];
  if (report === null || repairedOn === null) return [];
  const { component, failureMode, cause, codes, parts, causalPart } = report;
  return [
    {
      kind: 'repair',
      on: repairedOn,
      details: {
        component,
        failureMode,
        cause,
        faultCode: codes.symptom,
        part: causalPart,
        // a new part in the place of the one that failed first
        replaced: parts.some(({ number }) => number === causalPart),
      },
    },
  ];
}

/** A stay ends with the ready notice, or when the order is taken back. */
export function listEndsOfStay({ state, checkedInAt }: WorkOrder): readonly Told[] {
  const isWaiting = state === 'waiting_parts' || state === 'waiting_customer';
  return [
    ...(isWaiting ? [{ kind: 'wait_over' } as const] : []),
    ...(checkedInAt === null ? [] : [{ kind: 'ready' } as const]),
  ];
}
