import type { FileId } from '@aftercare/evidence';
import type { Id, Instant, Language, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { TenantId } from '@aftercare/runtime';

export type ModelId = Id<'mdl'>;
export type UnitId = Id<'unt'>;
export type ImportId = Id<'imp'>;
export type RegistrationId = Id<'reg'>;
export type DeliveryId = Id<'dlv'>;
export type UnitFileId = Id<'ufl'>;
export type CampaignId = Id<'cmp'>;
export type SerialAlarmId = Id<'sal'>;

export type Bilingual = Readonly<Record<Language, string>>;

/** Names by code, as they are published. */
export interface Categories {
  readonly categories: readonly { readonly code: string; readonly name: Bilingual }[];
}

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

/** A part as it is fitted: how many of it, at which place, and of which component. */
export interface FittedPart {
  readonly number: string;
  readonly name: Bilingual;
  readonly quantity: number;
  readonly position: string;
  readonly component: string | null;
}

/** Standard labour: how long the operation takes on this model. */
export interface LabourOperation {
  readonly code: string;
  readonly name: Bilingual;
  readonly minutes: number;
  readonly component: string | null;
}

export const DOCUMENT_KINDS = ['manual', 'safety', 'service'] as const;
/** Where something can be read: an address outside, or a file of the manufacturer's own. */
export type DocumentPlace = { readonly url: string } | { readonly file: string };

export interface ModelDocument {
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  readonly name: Bilingual;
  readonly at: Readonly<Record<Language, DocumentPlace | null>>;
}

/** In minor units: what it costs, and the most that a customer may be asked for. */
export interface ModelPrices {
  readonly list: number;
  readonly cap: number | null;
  readonly currency: string;
}

/** What whoever repairs a model needs to know of it. */
export interface ModelSheet {
  readonly parts: readonly FittedPart[];
  readonly operations: readonly LabourOperation[];
  readonly documents: readonly ModelDocument[];
  readonly prices: ModelPrices | null;
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
  // the customer was shown how to operate it
  'training',
  'scrapped',
  'stolen',
  'recovered',
  // stock that changes its place, a unit that comes back to the factory, a customer who sells it on
  'moved',
  'returned',
  'transfer',
  // a unit inside of another: told on both
  'fitted',
  'removed',
  'module_fitted',
  'module_removed',
  // a campaign's operation was done on it
  'campaign_work',
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

/** An event with whose it is, for the place of a unit; other rules do not see who held it. */
export interface HeldEvent extends UnitEvent {
  readonly memberId: MembershipId | null;
}

/** A unit is with, or belongs to, one of these; a member may be one that nobody named. */
export type Keeper =
  | { readonly kind: 'manufacturer' }
  | { readonly kind: 'member'; readonly membershipId: MembershipId | null }
  | { readonly kind: 'customer' }
  | { readonly kind: 'nobody' };

export const UNIT_STATUSES = [
  'in_factory',
  'in_stock',
  'sold',
  'in_use',
  'in_repair',
  'built_in',
  'taken_out',
  'returned',
  'scrapped',
  'stolen',
] as const;
export type UnitStatus = (typeof UNIT_STATUSES)[number];

/** Where a unit is and whose it is, by its timeline alone. */
export interface Whereabouts {
  readonly status: UnitStatus;
  readonly heldBy: Keeper;
  readonly ownedBy: Keeper;
  /** Of its last move while it was with the same keeper: a warehouse, a shelf. */
  readonly place: string | null;
  /** The unit that it is built into. */
  readonly insideOf: UnitId | null;
}

/** A unit that is inside of another one. */
export interface FittedModule {
  readonly unit: UnitId;
  readonly serial: string;
  readonly position: string;
  readonly since: LocalDate;
}

export const CAMPAIGN_KINDS = ['recall', 'free_service', 'rework'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** Units by serial or by batch on which an operation is to be done within a period, at a price. */
export interface Campaign {
  readonly id: CampaignId;
  readonly kind: CampaignKind;
  readonly name: Bilingual;
  /** What the customer reads behind the printed code. */
  readonly notice: Bilingual;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly operation: string;
  /** What a shop is paid for it, in minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly createdAt: Instant;
  /** Ended before its last day. */
  readonly endedAt: Instant | null;
  readonly version: number;
}

/** One that holds for a unit on a day, done there or not. */
export interface UnitCampaign
  extends Pick<Campaign, 'id' | 'kind' | 'operation' | 'amount' | 'currency' | 'startsOn' | 'endsOn'> {
  readonly doneOn: LocalDate | null;
  /** The member’s tenant; null where nobody did it yet, or the manufacturer itself. */
  readonly doneBy: TenantId | null;
}

export interface CampaignCount {
  readonly units: number;
  readonly done: number;
}

/** More campaigns than one unit is ever in. */
export const CAMPAIGNS_OF_A_UNIT = 50;

export const SERIAL_ALARM_KINDS = ['never_shipped', 'wrong_region', 'duplicate_serial'] as const;
export type SerialAlarmKind = (typeof SERIAL_ALARM_KINDS)[number];
/** Where a serial showed up. */
export const ALARM_PLACES = [
  'registration',
  'commissioning',
  'acceptance',
  'scan',
  'request',
  'claim',
  'import',
] as const;
export type AlarmPlace = (typeof ALARM_PLACES)[number];

export interface SerialAlarm {
  readonly id: SerialAlarmId;
  readonly kind: SerialAlarmKind;
  /** The unit, or the import that brought the serial again. */
  readonly about: string;
  readonly serial: string;
  readonly place: AlarmPlace;
  readonly memberId: MembershipId | null;
  readonly raisedAt: Instant;
  readonly seenAt: Instant | null;
  readonly seenBy: string | null;
  readonly version: number;
}

/** Sales are counted by it: the days of every zone begin with one. */
export const QUARTER_MS = 900_000;

export const SERIALS_OF_A_CALL = 1000;

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
  /** Where the member is that it was shipped to. */
  readonly holderDivision: string | null;
  /** Of an import: it left the factory, to whom nobody told. */
  readonly deliveredOn: LocalDate | null;
  readonly soldOn: LocalDate | null;
}

/** What says whether a unit can be where it shows up. */
export type SentUnit = Pick<UnitStanding, 'id' | 'serial' | 'holderId' | 'holderDivision' | 'deliveredOn' | 'soldOn'>;

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

export const UNIT_FILE_FORMATS = ['csv', 'ndjson'] as const;
export type UnitFileFormat = (typeof UNIT_FILE_FORMATS)[number];
export const UNIT_FILE_ENCODINGS = ['utf-8', 'gb18030'] as const;
export type UnitFileEncoding = (typeof UNIT_FILE_ENCODINGS)[number];
export const UNIT_FILE_STATES = ['uploading', 'importing', 'done', 'failed', 'aborted'] as const;
export type UnitFileState = (typeof UNIT_FILE_STATES)[number];

/** A file of units, uploaded in parts and worked through by a job, piece by piece. */
export interface UnitFile {
  readonly id: UnitFileId;
  readonly state: UnitFileState;
  readonly format: UnitFileFormat;
  readonly encoding: UnitFileEncoding;
  readonly objectKey: string;
  readonly uploadId: string;
  /** 0 until the last part has come. */
  readonly sizeBytes: number;
  readonly jobId: string | null;
  /** Names of the head by position, '' for one that says nothing to us; null until the head was read. */
  readonly columns: readonly string[] | null;
  /** The first byte that was not worked through yet, and the line that it stands on. */
  readonly position: number;
  readonly line: number;
  readonly rows: number;
  readonly imported: number;
  /** Why the file as a whole could not be read. */
  readonly fault: RowFailure | null;
  readonly createdAt: Instant;
  readonly endedAt: Instant | null;
  readonly version: number;
}

/** One part of an upload as the object store knows it. */
export interface UnitFilePart {
  readonly part: number;
  readonly etag: string;
  readonly sizeBytes: number;
}

/** All parts but the last are as large as this: the object store wants them alike, and none below 5 MiB. */
export const PART_BYTES = 8_388_608;
export const PARTS_OF_A_FILE = 128;
/** A row that has no end within so many bytes has an open quote. */
export const ROW_BYTES = 65_536;

export const UNITS_SHIPPED = 'products.units_shipped.v1';

/** More than a household that sells its things on will ever need; whoever has the printed code can write here. */
export const REGISTRATIONS_PER_UNIT = 20;
