import type { FileId } from '@aftercare/evidence';
import type { FindingParams, Id, Instant, Language, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { PolicyId } from '@aftercare/policies';

/** What a tax office lets a business issue. */
export const INVOICE_CAPABILITIES = ['none', 'ordinary', 'special'] as const;
export type InvoiceCapability = (typeof INVOICE_CAPABILITIES)[number];

/** Papers that an applicant hands in after its application; they are kept with the manufacturer. */
export const PAPER_KINDS = ['licence', 'tax', 'insurance', 'certificate', 'premises'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What a manufacturer can ask for, by the name of the field in the application. */
export const ASKED_FIELDS = [
  'taxRegistration',
  'insurance',
  'premisesM2',
  'openingHours',
  'invoiceCapability',
  'responsiblePerson',
  'technicians',
  'equipment',
  'coverage',
] as const;
export type AskedField = (typeof ASKED_FIELDS)[number];

export interface Certificate {
  readonly number: string;
  /** Of products that it is good for, in the words of the agreements. */
  readonly category: string;
  /** The last day. */
  readonly validUntil: LocalDate;
}

export interface Technician {
  readonly name: string;
  readonly certificates: readonly Certificate[];
}

/** What an outlet says of itself. */
export interface OutletFacts {
  readonly legalName: string;
  readonly licenceNumber: string;
  /** GB/T 2260, six digits. */
  readonly divisionCode: string;
  readonly address: string;
  readonly phone: string;
  readonly categories: readonly string[];
  /** One of the classes that the manufacturer has named: county, township … */
  readonly outletClass?: string | undefined;
  readonly taxRegistration?: string | undefined;
  readonly insurance?:
    | { readonly insurer: string; readonly policyNumber: string; readonly validUntil: LocalDate }
    | undefined;
  readonly premisesM2?: number | undefined;
  readonly openingHours?: string | undefined;
  readonly invoiceCapability?: InvoiceCapability | undefined;
  readonly responsiblePerson?: { readonly name: string; readonly phone: string } | undefined;
  readonly technicians?: readonly Technician[] | undefined;
  readonly equipment?: readonly string[] | undefined;
  /** Prefixes of divisions, to the township (nine digits), that it would like to serve. */
  readonly coverage?: readonly string[] | undefined;
}

export interface Minima {
  readonly premisesM2: number;
  readonly operators: number;
}

export interface OutletClass {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly required: readonly AskedField[];
  readonly papers: readonly PaperKind[];
  readonly minima: Minima;
  /** What is enough where the outlet stands in a remote division; null where it makes no difference. */
  readonly remoteMinima: Minima | null;
  readonly equipment: readonly string[];
  /** Categories that need a technician with a certificate; only those who have one count as operators then. */
  readonly certifiedCategories: readonly string[];
  readonly issuesInvoices: 'any' | 'ordinary' | 'special';
}

/** So many letters of warning within so many months suspend a member. */
export interface WarningRule {
  readonly letters: number;
  readonly withinMonths: number;
}

/** What a manufacturer asks of an outlet before it may work; versioned like all terms. */
export interface OutletRequirements {
  readonly reviewWorkingDays: number;
  /** Months in which people see every claim; 0 for none. */
  readonly probationMonths: number;
  /** Without it a letter suspends nobody. */
  readonly warnings?: WarningRule | null | undefined;
  /** Prefixes of divisions in which the remote minima hold. */
  readonly remoteDivisions: readonly string[];
  readonly classes: readonly OutletClass[];
}

/** One rule that was looked at: what it saw, and what it says. */
export interface Check {
  readonly rule: string;
  readonly verdict: 'passed' | 'failed';
  readonly saw: FindingParams;
  /** What a failed one is called, and where in the application it is; null where it passed. */
  readonly code: string | null;
  readonly path: string;
}

/** An application as it was sent: another one of the same outlet is another row. */
export interface Application {
  readonly membershipId: MembershipId;
  readonly number: number;
  readonly facts: OutletFacts;
  /** The version of the requirements that it was held against; null where none was published. */
  readonly requirementsId: PolicyId | null;
  readonly submittedAt: Instant;
}

export interface Paper {
  readonly kind: PaperKind;
  readonly fileId: FileId;
  readonly addedAt: Instant;
}

/** A technician's certificate as the network knows it. `lapsed` is set by a timer the day after its last one. */
export interface HeldCertificate extends Certificate {
  readonly membershipId: MembershipId;
  readonly technician: string;
  readonly state: 'valid' | 'lapsed';
  /** An application said so, or a training of this network issued it. */
  readonly source: 'application' | 'training';
}

export const REVIEW_DUE = 'onboarding.review_due';
export const REVIEW_OVERDUE = 'onboarding.review_overdue';
export const PAPERS_DUE = 'onboarding.papers_due';
/** To the outlet: a certificate or its insurance runs out, or has run out. */
export const PAPER_EXPIRING = 'onboarding.paper_expiring.v1';
export const PAPER_LAPSED = 'onboarding.paper_lapsed.v1';
/** To the manufacturer's own people. */
export const PAPER_LAPSED_HERE = 'onboarding.paper_lapsed';
export const PAPERS_RENEWED = 'onboarding.papers_renewed';

/** Before a certificate or an insurance runs out, its outlet is told so many days ahead. */
export const REMINDER_DAYS = 30;

/** Without published requirements an application is still answered in so many working days. */
export const REVIEW_WORKING_DAYS = 2;

/** An outlet as everybody sees it. */
export interface ListedOutlet {
  /** Its place in the list. */
  readonly id: string;
  readonly membershipId: MembershipId;
  readonly divisionCode: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly categories: readonly string[];
  readonly openingHours: string | null;
}

// ---- what a manufacturer looks after once an outlet works

export type AuditId = Id<'aud'>;
export type TrainingId = Id<'trn'>;

/** What is looked at on a visit. */
export const AUDIT_ITEMS = ['tools', 'order', 'signage', 'price_list', 'parts_room'] as const;
export type AuditItem = (typeof AUDIT_ITEMS)[number];
export const HIGHEST_SCORE = 10;

export interface AuditedItem {
  readonly item: AuditItem;
  /** 0 to 10. */
  readonly score: number;
  readonly note: string | null;
}

/** Something that the outlet has to mend. */
export interface CorrectiveAction {
  readonly number: number;
  readonly what: string;
  /** The last day. */
  readonly dueOn: LocalDate;
  readonly doneOn: LocalDate | null;
}

export interface SiteAudit {
  readonly id: AuditId;
  readonly membershipId: MembershipId;
  readonly auditedOn: LocalDate;
  readonly items: readonly AuditedItem[];
  /** Percent of what could be reached, rounded half up. */
  readonly score: number;
  readonly photos: readonly FileId[];
  readonly actions: readonly CorrectiveAction[];
  /** As the history names people. */
  readonly recordedBy: string;
  readonly createdAt: Instant;
  readonly version: number;
}

/** Numbered for each member. */
export interface WarningLetter {
  readonly membershipId: MembershipId;
  readonly number: number;
  readonly issuedOn: LocalDate;
  readonly reason: string;
  readonly issuedBy: string;
}

export const TRAINING_RESULTS = ['planned', 'absent', 'failed', 'passed'] as const;
export type TrainingResult = (typeof TRAINING_RESULTS)[number];

export interface Attendee {
  readonly membershipId: MembershipId;
  readonly technician: string;
  readonly result: TrainingResult;
  /** Of the certificate that was issued. */
  readonly certificate: string | null;
}

export interface Training {
  readonly id: TrainingId;
  readonly title: string;
  readonly category: string;
  readonly heldOn: LocalDate;
  /** How long its certificates are good. */
  readonly certificateMonths: number;
  readonly state: 'planned' | 'held';
  readonly attendees: readonly Attendee[];
  readonly createdAt: Instant;
  readonly version: number;
}

export const ACTION_DUE = 'onboarding.action_due';
/** To the outlet. */
export const AUDITED = 'onboarding.audited.v1';
export const WARNED = 'onboarding.warned.v1';
export const CERTIFIED = 'onboarding.certified.v1';
export const ACTION_OVERDUE = 'onboarding.action_overdue.v1';
/** To the manufacturer's own people. */
export const ACTION_OVERDUE_HERE = 'onboarding.action_overdue';
