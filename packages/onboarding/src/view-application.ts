import { fromInstant, type Instant, type Language } from '@aftercare/kernel';
import { type Membership, toMembershipWire } from '@aftercare/network';
import type { Loaded, TenantId } from '@aftercare/runtime';
import {
  listApplications,
  listApplicationsOf,
  listCertificates,
  listChecks,
  listChecksOf,
  listPapers,
  listPapersOf,
} from './store.ts';
import { toCertificateWire, toCheckWire, toPaperWire, toSubmissionWire } from './wire.ts';
import type { Application, Check } from './words.ts';

/** All that an application consists of. */
export function readsForApplication(of: { readonly membershipId: Membership['id'] }) {
  return {
    submissions: listApplications(of),
    papers: listPapers(of),
    checks: listChecks(of),
    certificates: listCertificates(of),
  };
}
/** The same by the tenant that has applied, or will. */
export function readsForApplicationOf(of: { readonly tenantId: TenantId }) {
  return { submissions: listApplicationsOf(of), papers: listPapersOf(of), checks: listChecksOf(of) };
}
export type LoadedApplication = Loaded<ReturnType<typeof readsForApplication>>;

export function viewApplication(
  membership: Membership,
  { submissions, papers, checks, certificates }: LoadedApplication,
  { now, language }: { readonly now: Instant; readonly language: Language },
) {
  return {
    membership: toMembershipWire(membership, now),
    submissions: submissions.map(toSubmissionWire),
    papers: papers.map(toPaperWire),
    certificates: certificates.map(toCertificateWire),
    checks: viewChecks(checks, checks[0]?.at ?? null, language),
  };
}

export function viewChecks(checks: readonly Check[], at: Instant | null, language: Language) {
  return {
    checkedAt: at === null ? null : fromInstant(at),
    items: checks.map((check) => toCheckWire(check, language)),
  };
}

/** The last one that was sent: what the outlet says now. Null for a member from before applications were kept. */
export function lastOf(submissions: readonly Application[]): Application | null {
  return submissions[0] ?? null;
}
