import type { Instant, Json, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { Plan } from '@aftercare/runtime';
import { insertUnitEvents, raiseUnitVersions } from './store.ts';
import type { UnitEventDetails, UnitEventKind, UnitPlace } from './words.ts';

export interface UnitEventDraft {
  readonly kind: UnitEventKind;
  readonly happenedOn: LocalDate;
  readonly details: UnitEventDetails;
}

/**
 * What an upper capability writes when something happens to a unit: the events, the unit's next version, one history line.
 * The line is the guard: whoever decided on this unit with an older timeline is undone, and of two writers one begins again.
 */
export function planUnitEvents(
  unit: UnitPlace,
  events: readonly UnitEventDraft[],
  by: { readonly now: Instant; readonly memberId: MembershipId | null },
): Pick<Plan, 'writes' | 'history'> & { readonly unit: UnitPlace } {
  if (events.length === 0) return { writes: [], history: [], unit };
  const version = unit.version + 1;
  const happened: Json = events.map(({ kind, happenedOn, details }) => ({ kind, on: happenedOn, ...details }));
  return {
    writes: [
      insertUnitEvents(
        events.map(({ kind, happenedOn, details }, index) => ({
          unitId: unit.id,
          position: unit.lastPosition + 1 + index,
          kind,
          happenedOn,
          recordedAt: by.now,
          memberId: by.memberId,
          details,
        })),
      ),
      raiseUnitVersions({ ids: JSON.stringify([unit.id]) }),
    ],
    history: [{ subject: unit.id, version, before: null, after: { happened } }],
    unit: { ...unit, version, lastPosition: unit.lastPosition + events.length },
  };
}
