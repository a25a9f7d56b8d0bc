import type { FileId } from '@aftercare/evidence';
import type { Id, Instant, Language, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';

export type ModelId = Id<'mdl'>;
export type UnitId = Id<'unt'>;
export type ImportId = Id<'imp'>;
export type RegistrationId = Id<'reg'>;
export type DeliveryId = Id<'dlv'>;

export type Bilingual = Readonly<Record<Language, string>>;

/** Something of a model that may have a warranty term of its own. */
export interface ModelComponent {
  readonly code: string;
  readonly name: Bilingual;
}

export interface Model {
  readonly id: ModelId;
  readonly code: string;
  readonly name: Bilingual;
  readonly components: readonly ModelComponent[];
  /** Trade item number (GS1) in fourteen digits, where the model has one. */
  readonly gtin: string | null;
  /** In the words of the agreements; null where the network does not tell its models apart so. */
  readonly category: string | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/** What can happen to a unit. The state of a unit is what these say; it is stored nowhere else. */
export const UNIT_EVENT_KINDS = [
  'production',
  'shipment',
  'delivery',
  'invoice',
  'commissioning',
  'acceptance',
  'registration',
  // told by service, in the batch of the step: a unit comes in, waits, is ready; a signed order tells of the repair
  'hand_in',
  'wait',
  'wait_over',
  'ready',
  'repair',
  'upkeep',
  // told by warranty: given in exchange for another unit, an exclusion that is held against nobody any more
  'exchange',
  'given_back',
  'waiver',
  'extension',
  // a usage reading, a visit that the terms count
  'reading',
  'benefit_use',
  'scrapped',
  'stolen',
  'recovered',
] as const;
/** Ends what may be claimed of a unit, until it is `recovered`. */
export type Loss = 'scrapped' | 'stolen';
export type UnitEventKind = (typeof UNIT_EVENT_KINDS)[number];

/** What is kept with an event: papers and money of a sale (minor units), what a repair was about, for what a unit waits. */
export type UnitEventDetails = Readonly<Record<string, string | number | boolean | null>>;

export interface UnitEvent {
  readonly kind: UnitEventKind;
  readonly happenedOn: LocalDate;
  /** Read by rules; no answer shows it as it is. */
  readonly details?: UnitEventDetails | null | undefined;
}

/** What has to be known of a unit to write the next event of its timeline. */
export type UnitPlace = Pick<UnitStanding, 'id' | 'version' | 'lastPosition'>;

/** What of a unit's timeline decides who may ship, sell or register it next. */
export interface UnitStanding {
  readonly id: UnitId;
  readonly serial: string;
  readonly canonicalSerial: string;
  readonly version: number;
  /** Of its last event; the next one stands at the position after it. */
  readonly lastPosition: number;
  readonly producedOn: LocalDate | null;
  /** To whom it was shipped last; null while the manufacturer holds it. */
  readonly holderId: MembershipId | null;
  readonly shippedOn: LocalDate | null;
  readonly soldOn: LocalDate | null;
}

/** The customer who told us that a unit is theirs. Starts no term: the papers of the sale do. */
export interface Registration {
  readonly id: RegistrationId;
  readonly unitId: UnitId;
  readonly purchasedOn: LocalDate;
  readonly name: string;
  readonly phone: string;
  /** A file in the manufacturer's own database. */
  readonly invoiceFileId: FileId | null;
  readonly consentedAt: Instant;
  readonly registeredAt: Instant;
  readonly version: number;
}

export interface Unit {
  readonly id: UnitId;
  readonly serial: string;
  readonly batch: string | null;
  readonly version: number;
  readonly modelCode: string;
  readonly modelName: Bilingual;
  readonly modelCategory: string | null;
  readonly components: readonly ModelComponent[];
}

/** Rows of one import file that were refused, by the line of the file that they begin on. */
export interface RowFailure {
  readonly line: number;
  readonly code: string;
  readonly column: string | null;
  readonly value: string | null;
}

export const UNITS_SHIPPED = 'products.units_shipped.v1';

/** More than a household that sells its things on will ever need; whoever has the printed code can write here. */
export const REGISTRATIONS_PER_UNIT = 20;
