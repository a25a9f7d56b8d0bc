import type { Id, Instant } from '@aftercare/kernel';
import type { UnitId } from '@aftercare/products';

/** Sheets and rolls that labels are printed on. */
export const SHEET_NAMES = ['a4_24', 'a4_65', 'roll_50x30', 'roll_62x29'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

/**
 * How a printed code leads to its unit: by the unit's GS1 number, or by the code alone where the model has no such number, the
 * serial does not fit into one, or the number leads to another manufacturer already.
 */
export type LinkKind = 'gs1' | 'short';

export interface Label {
  readonly serial: string;
  readonly code: string;
  readonly kind: LinkKind;
  /** What the square says. */
  readonly url: string;
  /** What stands beside it for a person whose camera cannot read it. */
  readonly readable: readonly string[];
}

/** A link to a product in the syntax of GS1, taken apart. */
export interface DigitalLink {
  /** Fourteen digits, the last of which fits the others. */
  readonly gtin: string;
  readonly variant: string | null;
  readonly lot: string | null;
  readonly serial: string | null;
}

/** What is wrong with a link. */
export type LinkFault = 'link_gtin' | 'link_key' | 'link_order' | 'link_value' | 'link_encoding';

export type ScanId = Id<'scn'>;
export type AlarmId = Id<'cal'>;

/** One scan of a printed code, as it is counted. */
export interface Scan {
  readonly id: ScanId;
  readonly codeHash: string;
  readonly at: Instant;
  /** Country and region as the edge tells them, `CN-SD`; null where it does not know. */
  readonly place: string | null;
}

/** Scans of one code on one day in one place. */
export interface ScanDay {
  /** Whole days since 1970. */
  readonly day: number;
  readonly place: string | null;
  readonly scans: number;
}

/** Why a code cannot be on one label alone. */
export const ALARM_REASONS = ['many_places', 'far_apart', 'too_often'] as const;
export type AlarmReason = (typeof ALARM_REASONS)[number];

export interface CloneFinding {
  readonly reason: AlarmReason;
  /** What was counted while it was looked at. */
  readonly scans: number;
  readonly places: number;
}

export interface CodeAlarm extends CloneFinding {
  readonly id: AlarmId;
  readonly codeHash: string;
  readonly unitId: UnitId;
  readonly raisedAt: Instant;
  readonly dismissedAt: Instant | null;
  readonly version: number;
}
