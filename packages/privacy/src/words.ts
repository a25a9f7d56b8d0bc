import type { Registration } from '@aftercare/products';
import type { CustomerOrder, CustomerRequest } from '@aftercare/service';

/** How long what names a person is kept without anybody asking. */
export interface RetentionPeriods {
  readonly signedReports: { readonly yearsAfterTerm: number };
  readonly otherRequests: { readonly months: number };
}
/** A signed report is the proof of a repair; three years is the general period of limitation (Civil Code art. 188). */
export const SHIPPED_PERIODS = {
  signedReports: { yearsAfterTerm: 3 },
  otherRequests: { months: 24 },
} as const satisfies RetentionPeriods;

/** Whose data it is: a customer of a network, a person who works for the tenant, or a partner organisation and its people. */
export type DataSubject = 'customer' | 'staff' | 'partner';

export type PersonalKind =
  | 'name'
  | 'phone'
  | 'address'
  | 'email'
  | 'free_text'
  | 'signature'
  /** What was answered to a command, kept two days to be given again: holds whatever the answer held. */
  | 'answer';

export type Holding =
  | { readonly kind: PersonalKind; readonly about: DataSubject }
  /** A password, key or token, hashed or sealed: it is in no export, and useless after an erasure. */
  | { readonly kind: 'secret' }
  /** In a table whose rows can never be changed: what is written there must name nobody. */
  | { readonly kind: 'sealed' };

/** What the text columns of one table hold. `plain` are those that say nothing of a person. */
export interface TableRegister {
  readonly plain: readonly string[];
  readonly holds: Readonly<Record<string, Holding>>;
}

export type Register = Readonly<Record<string, TableRegister>>;

/** What is left in place of a person; the same for every row of one erasure, so that counts stay right. */
export type Pseudonym = `erased-${string}`;

/** Everything in one network that stands under one telephone number. */
export interface CustomerFile {
  readonly requests: readonly CustomerRequest[];
  readonly orders: readonly CustomerOrder[];
  readonly registrations: readonly Registration[];
}
