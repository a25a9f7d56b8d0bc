import type { Id, Instant, Language, LocalDate } from '@aftercare/kernel';

export type ModelId = Id<'mdl'>;
export type UnitId = Id<'unt'>;
export type ImportId = Id<'imp'>;
export type RegistrationId = Id<'reg'>;

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
] as const;
export type UnitEventKind = (typeof UNIT_EVENT_KINDS)[number];

/** What is kept with an event: papers and money of a sale (minor units), or the papers of a shipment. */
export type UnitEventDetails = Readonly<Record<string, string | number | boolean | null>>;

export interface UnitEvent {
  readonly kind: UnitEventKind;
  readonly happenedOn: LocalDate;
}

export interface Unit {
  readonly id: UnitId;
  readonly serial: string;
  readonly batch: string | null;
  readonly version: number;
  readonly modelCode: string;
  readonly modelName: Bilingual;
  readonly components: readonly ModelComponent[];
}

/** Rows of one import file that were refused, by the line of the file that they begin on. */
export interface RowFailure {
  readonly line: number;
  readonly code: string;
  readonly column: string | null;
  readonly value: string | null;
}
