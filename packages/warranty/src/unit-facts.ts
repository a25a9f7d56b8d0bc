import { type LocalDate, toLocalDate } from '@aftercare/kernel';
import type { UnitEvent, UnitEventKind } from '@aftercare/products';
import {
  CAUSES,
  type Cause,
  EXCLUSIONS,
  type RepairSpan,
  type RepairWait,
  type SignedRepair,
  START_EVENTS,
  type StartEvent,
  type TermExtension,
  type UnitFacts,
  UPKEEP_BY,
  USAGE_UNITS,
  WHOLE_UNIT,
} from './words.ts';

/**
 * What the timeline of a unit says to the warranty rules; of two events of one kind that start a term the later entry corrects
 * the earlier. `ofSeller`: longer terms that whoever sold the unit brings with it. A shipment to a member and what a customer tells us start no term. Stays and waits are paired by their order.
 */
export function toUnitFacts(events: readonly UnitEvent[], ofSeller: readonly TermExtension[] = []): UnitFacts {
  const days: Partial<Record<StartEvent, LocalDate>> = {};
  for (const { kind, happenedOn } of events) if (startsTerms(kind)) days[kind] = happenedOn;
  // what a unit that was given in exchange takes over of the one before it
  for (const { details } of listEvents(events, 'exchange'))
    for (const event of START_EVENTS) {
      const day = toLocalDate(String(details?.[event] ?? ''));
      if (day !== undefined && days[event] === undefined) days[event] = day;
    }
  const waits = pair(events, 'wait', 'wait_over').map(
    ({ begun, over }): RepairWait => ({
      waitsFor: readText(begun, 'for') === 'customer' ? 'customer' : 'parts',
      from: begun.happenedOn,
      until: over?.happenedOn ?? null,
    }),
  );
  const stays = pair(events, 'hand_in', 'ready').map(toSpan);
  const repairs = listEvents(events, 'repair').map(toRepair);
  const forParts = waits
    .filter(({ waitsFor }) => waitsFor === 'parts')
    .map(({ from, until }): RepairSpan => ({ handedInOn: from, readyOn: until }));
  return {
    events: days,
    // a unit that waits for a part before anybody has come is out of use as well
    repairSpans: [...stays, ...forParts],
    waits,
    buyerClass: readText(
      events.findLast(({ kind }) => kind === 'invoice' || kind === 'exchange'),
      'buyerClass',
    ),
    sale: readSale(events.findLast(({ kind }) => kind === 'invoice' || kind === 'exchange')),
    givenBackOn: events.find(({ kind }) => kind === 'given_back')?.happenedOn,
    usage: listEvents(events, 'reading').flatMap((event) => {
      const unit = USAGE_UNITS.find((each) => each === readText(event, 'unit'));
      const reading = readNumber(event, 'reading');
      return unit === undefined || reading === null ? [] : [{ unit, reading, readOn: event.happenedOn }];
    }),
    benefitUses: listEvents(events, 'benefit_use').map((event) => ({
      component: readComponent(event),
      usedOn: event.happenedOn,
    })),
    trainings: listEvents(events, 'training').length,
    extensions: [
      ...listEvents(events, 'extension').map((event) => ({
        id: readText(event, 'concession') ?? '',
        scope: 'unit' as const,
        component: readComponent(event),
        months: readNumber(event, 'months'),
        days: readNumber(event, 'days'),
      })),
      ...ofSeller,
    ],
    repairs,
    replacements: [
      ...repairs.filter(({ replaced }) => replaced).map(({ component, repairedOn: on }) => ({ component, on })),
      ...listEvents(events, 'exchange').map(({ happenedOn: on }) => ({ component: WHOLE_UNIT, on })),
    ],
    upkeep: listEvents(events, 'upkeep').map((event) => ({
      doneOn: event.happenedOn,
      by: UPKEEP_BY.find((by) => by === readText(event, 'by')) ?? 'network',
    })),
    waived: listEvents(events, 'waiver').flatMap((event) => {
      const code = EXCLUSIONS.find((exclusion) => exclusion === readText(event, 'exclusion'));
      return code === undefined ? [] : [{ code, component: readComponent(event) }];
    }),
  };
}

function startsTerms(kind: UnitEventKind): kind is UnitEventKind & StartEvent {
  // safe: widened to ask whether it is in the list
  return (START_EVENTS as readonly string[]).includes(kind);
}

interface Pair {
  readonly begun: UnitEvent;
  readonly over: UnitEvent | undefined;
}

/** Each beginning with the first end of the same order that was entered after it. */
function pair(events: readonly UnitEvent[], begins: UnitEventKind, ends: UnitEventKind): readonly Pair[] {
  return events.flatMap((begun, index) => {
    if (begun.kind !== begins) return [];
    const order = readText(begun, 'order');
    const over = events.slice(index + 1).find((later) => later.kind === ends && readText(later, 'order') === order);
    return [{ begun, over }];
  });
}

function toSpan({ begun, over }: Pair): RepairSpan {
  return { handedInOn: begun.happenedOn, readyOn: over?.happenedOn ?? null };
}

function toRepair(event: UnitEvent): SignedRepair {
  return {
    repairedOn: event.happenedOn,
    component: readComponent(event),
    failureMode: readText(event, 'failureMode'),
    cause: toCause(readText(event, 'cause')),
    faultCode: readText(event, 'faultCode'),
    part: readText(event, 'part'),
    replaced: event.details?.replaced === true,
  };
}

function listEvents(events: readonly UnitEvent[], wanted: UnitEventKind): readonly UnitEvent[] {
  return events.filter(({ kind }) => kind === wanted);
}

function readComponent(event: UnitEvent): string {
  return readText(event, 'component') ?? WHOLE_UNIT;
}

/** A cause that is not known shows no fault of quality. */
function toCause(text: string | null): Cause {
  return CAUSES.find((cause) => cause === text) ?? 'no_fault_found';
}

function readText(event: UnitEvent | undefined, member: string): string | null {
  const value = event?.details?.[member];
  return typeof value === 'string' ? value : null;
}

function readNumber({ details }: UnitEvent, member: string): number | null {
  const value = details?.[member];
  return typeof value === 'number' ? value : null;
}

/** Of the invoice, or of the exchange that took its place. */
function readSale(invoice: UnitEvent | undefined): UnitFacts['sale'] {
  const currency = readText(invoice, 'currency');
  const price = invoice === undefined ? null : readNumber(invoice, 'amount');
  return price === null || currency === null ? undefined : { price, currency };
}
