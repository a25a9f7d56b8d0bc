import type { Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import { choosePolicy, type Policy } from '@aftercare/policies';
import type { FieldError, TimerDraft, Write } from '@aftercare/runtime';
import type { ReviewClock } from './rules/review-clock.ts';
import {
  deleteOutlet,
  deletePlaces,
  deleteToldCertificates,
  insertCertificates,
  insertChecks,
  insertOutlet,
  insertPlaces,
} from './store.ts';
import { type Application, type Check, type OutletRequirements, PAPERS_DUE, REVIEW_DUE } from './words.ts';

/* What an application writes, the first one and every later one of the same outlet. */

/** The requirements of a day; null where the manufacturer has published none. */
export function chooseRequirements(
  versions: readonly Policy<OutletRequirements>[],
  today: Parameters<typeof choosePolicy>[1],
): Policy<OutletRequirements> | null {
  return choosePolicy(versions, today) ?? null;
}

/** What the outlet is now, in the tables that directory, dispatch and timers read; what it was stands in its application. */
export function planOutlet({ membershipId, facts }: Application, today: LocalDate): Write[] {
  const { categories, divisionCode, technicians = [], insurance } = facts;
  const of = { membershipId };
  const certificates = technicians.flatMap(({ name, certificates: held }) =>
    held.map((certificate) => ({
      ...of,
      ...certificate,
      technician: name,
      state: certificate.validUntil < today ? ('lapsed' as const) : ('valid' as const),
      source: 'application' as const,
    })),
  );
  return [
    deleteOutlet(of),
    insertOutlet({
      ...of,
      outletClass: facts.outletClass ?? null,
      openingHours: facts.openingHours ?? null,
      coverage: facts.coverage ?? [],
      insuranceNumber: insurance?.policyNumber ?? null,
      insuredUntil: insurance?.validUntil ?? null,
      isInsuranceLapsed: insurance !== undefined && insurance.validUntil < today,
    }),
    deletePlaces(of),
    insertPlaces([...new Set(['*', ...categories])].map((category) => ({ ...of, category, divisionCode }))),
    deleteToldCertificates(of),
    ...(certificates.length === 0 ? [] : [insertCertificates(certificates)]),
  ];
}

export function planChecks(membershipId: MembershipId, run: number, checks: readonly Check[], at: Instant): Write[] {
  if (checks.length === 0) return [];
  return [insertChecks(checks.map((check, position) => ({ membershipId, run, position, ...check, at })))];
}

/** When somebody is reminded of an application, and when its papers are looked at. */
export function listApplicationTimers(
  { membershipId: subject, facts: { insurance, technicians = [] } }: Application,
  network: string,
  clock: ReviewClock,
  now: Instant,
): TimerDraft[] {
  const hasDates = insurance !== undefined || technicians.some(({ certificates }) => certificates.length > 0);
  return [
    { subject, kind: REVIEW_DUE, dueAt: clock.remindAt, payload: { network } },
    ...(hasDates ? [{ subject, kind: PAPERS_DUE, dueAt: now, payload: { network, lookedOn: null } }] : []),
  ];
}

export function toFieldErrors(checks: readonly Check[]): FieldError[] {
  return checks.map(({ code, path, saw }) => ({ pointer: path, code: code ?? '', params: saw }));
}
