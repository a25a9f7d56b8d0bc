import type { FittedModule, HeldEvent, Keeper, UnitId, Whereabouts } from '../words.ts';

const FACTORY: Keeper = { kind: 'manufacturer' };
const CUSTOMER: Keeper = { kind: 'customer' };
const NOBODY: Keeper = { kind: 'nobody' };

const MADE: Whereabouts = { status: 'in_factory', heldBy: FACTORY, ownedBy: FACTORY, place: null, insideOf: null };

/**
 * Where a unit is and whose it is, by all that was entered, in the order of entry. Shipped to a distributor it is in its stock
 * and its own; sold it is the customer's; handed in it is at the shop and still the customer's; ready, it is what it was before.
 * What nobody told of changes nothing. A loss that is over takes the unit back to where it was.
 */
export function findWhereabouts(events: readonly HeldEvent[]): Whereabouts {
  let now = MADE;
  // What a repair and a loss take the unit out of, to be what it was before once they are over.
  let beforeRepair: Whereabouts | null = null;
  let beforeLoss: Whereabouts | null = null;
  for (const event of events) {
    switch (event.kind) {
      case 'hand_in':
        beforeRepair ??= now;
        now = { ...now, status: 'in_repair', heldBy: toMember(event), place: null };
        break;
      case 'ready':
        now = beforeRepair ?? now;
        beforeRepair = null;
        break;
      case 'scrapped':
      case 'stolen':
        beforeLoss ??= now;
        now = { ...now, status: event.kind, heldBy: NOBODY, place: null, insideOf: null };
        break;
      case 'recovered':
        now = beforeLoss ?? now;
        beforeLoss = null;
        break;
      default:
        now = passOn(now, event);
    }
  }
  return now;
}

function passOn(now: Whereabouts, event: HeldEvent): Whereabouts {
  const free = { place: null, insideOf: null };
  switch (event.kind) {
    case 'shipment':
    case 'delivery':
      return { ...free, status: 'in_stock', heldBy: toMember(event), ownedBy: toMember(event) };
    case 'invoice':
      return { ...free, status: 'sold', heldBy: CUSTOMER, ownedBy: CUSTOMER };
    case 'registration':
      return now.ownedBy.kind === 'customer' ? now : { ...now, status: 'sold', heldBy: CUSTOMER, ownedBy: CUSTOMER };
    case 'commissioning':
    case 'acceptance':
    case 'exchange':
    case 'transfer':
      return { ...free, status: 'in_use', heldBy: CUSTOMER, ownedBy: CUSTOMER };
    case 'given_back':
    case 'returned':
      return { ...free, status: 'returned', heldBy: FACTORY, ownedBy: FACTORY };
    case 'moved':
      return { ...now, place: readText(event, 'place') };
    case 'fitted':
      // safe: written by us as the id of a unit
      return { ...now, status: 'built_in', place: null, insideOf: readText(event, 'unit') as UnitId | null };
    case 'removed':
      return {
        ...now,
        status: 'taken_out',
        heldBy: event.memberId === null ? now.heldBy : toMember(event),
        insideOf: null,
      };
    default:
      return now;
  }
}

/** What is built into a unit by now, in the order in which it was fitted. */
export function listModules(events: readonly HeldEvent[]): readonly FittedModule[] {
  const modules = new Map<string, FittedModule>();
  for (const event of events) {
    const unit = readText(event, 'unit');
    if (unit === null) continue;
    if (event.kind === 'module_removed') modules.delete(unit);
    if (event.kind === 'module_fitted')
      modules.set(unit, {
        // safe: written by us as the id of a unit
        unit: unit as UnitId,
        serial: readText(event, 'serial') ?? '',
        position: readText(event, 'position') ?? '',
        since: event.happenedOn,
      });
  }
  return [...modules.values()];
}

function toMember({ memberId }: HeldEvent): Keeper {
  return { kind: 'member', membershipId: memberId };
}

function readText({ details }: HeldEvent, member: string): string | null {
  const value = details?.[member];
  return typeof value === 'string' ? value : null;
}
