import type { Instant } from '@aftercare/kernel';
import type { Unit } from '@aftercare/products';
import { Refusal } from '@aftercare/runtime';
import {
  type ChargeFile,
  decideWorkOrder,
  findLiveOrder,
  findUnitOf,
  type LoadedFile,
  type LoadedForSlots,
  listFreeSlots,
  listQuotesOf,
  listReceiptsOf,
  type Quote,
  type Receipt,
  type RequestFile,
  readsForCharges,
  readsForFile,
  readsForSlots,
  type Slot,
  toFile,
} from '@aftercare/service';

/** All that the private page and its forms need, in one batch. `key`: the hash of the token. */
export function readsForTracking(key: string, now: Instant) {
  return {
    ...readsForFile({ key }),
    ...readsForSlots({ key, from: now }),
    ...readsForCharges({ key }),
    unit: findUnitOf({ key }),
    quotes: listQuotesOf({ key }),
    receipts: listReceiptsOf({ key }),
  };
}

export interface Tracked {
  readonly file: RequestFile;
  readonly unit: Unit;
  readonly capacity: LoadedForSlots['capacity'];
  readonly bookings: LoadedForSlots['bookings'];
  /** What says who pays. */
  readonly judged: Judged;
  /** What the customer was told of the cost, oldest first. */
  readonly quotes: readonly Quote[];
  /** What they paid, and what was given back of it. */
  readonly receipts: readonly Receipt[];
}

type Judged = Omit<ChargeFile, 'order'>;

/** A link with nothing behind it looks like one that was never given out. */
export function toTracked({
  unit,
  capacity,
  bookings,
  events,
  terms,
  extensions,
  matrices,
  agreedMatrix,
  quotes,
  receipts,
  ...loaded
}: LoadedFile &
  LoadedForSlots &
  Judged & { readonly unit: Unit | undefined } & Pick<Tracked, 'quotes' | 'receipts'>): Tracked {
  const file = toFile(loaded);
  if (file === undefined || unit === undefined) throw new Refusal('pages.link_unknown');
  return {
    file,
    unit,
    capacity,
    bookings,
    judged: { events, terms, extensions, matrices, agreedMatrix },
    quotes,
    receipts,
  };
}

/** The slots to choose from, where an appointment can be made or moved now. */
export function listChoices({ file, capacity, bookings }: Tracked, now: Instant): readonly Slot[] {
  const order = findLiveOrder(file);
  return order === undefined || decideWorkOrder(order, 'schedule') === null
    ? []
    : listFreeSlots({ capacity, bookings }, now);
}
