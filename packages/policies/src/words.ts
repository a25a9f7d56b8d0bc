import type { Finding, Id, Instant, LocalDate } from '@aftercare/kernel';

export type PolicyId = Id<'pol'>;

/** `draft` can still be dropped; `published` stands for ever. */
export type PolicyState = 'draft' | 'published';

/** Terms as versioned data: a change is a new row with the next number, in force from its own day on. */
export interface Policy<Content> {
  readonly id: PolicyId;
  readonly kind: string;
  readonly name: string;
  readonly state: PolicyState;
  /** 1, 2, 3 … in the order of publication; null while a draft. */
  readonly number: number | null;
  readonly effectiveFrom: LocalDate;
  readonly content: Content;
  readonly createdAt: Instant;
  readonly publishedAt: Instant | null;
  readonly version: number;
}

/** Which version of which terms a decision used, and the day that chose it. */
export interface PolicyVersion {
  readonly kind: string;
  readonly id: PolicyId;
  readonly number: number;
  readonly chosenBy: string;
  readonly on: LocalDate;
}

/** Days on which nobody works, and days that are worked in their place: a Saturday like a Monday. */
export interface WorkDays {
  readonly holidays: readonly string[];
  readonly makeUpDays: readonly { readonly on: string; readonly like: number }[];
}

export const EVERY_WEEKDAY: WorkDays = { holidays: [], makeUpDays: [] };

export type Validate<Content> = (content: Content) => readonly Finding[];
