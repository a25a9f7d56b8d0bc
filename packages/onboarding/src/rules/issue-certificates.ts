import { lastDayOfPeriod } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { Attendee, HeldCertificate, Training, TrainingResult } from '../words.ts';

export interface ToldResult {
  readonly membershipId: MembershipId;
  readonly technician: string;
  readonly result: Exclude<TrainingResult, 'planned'>;
}

/**
 * What a training comes to: everybody with a result, whoever passed with a certificate. One held on 2026-01-31 for a month is
 * good until 2026-02-28. Who was planned and is not told of was absent; who came without being planned is taken in.
 */
export function issueCertificates(
  { id, category, heldOn, certificateMonths, attendees }: Training,
  told: readonly ToldResult[],
): { readonly attendees: readonly Attendee[]; readonly certificates: readonly HeldCertificate[] } {
  const same = (a: Pick<Attendee, 'membershipId' | 'technician'>, b: Pick<Attendee, 'membershipId' | 'technician'>) =>
    a.membershipId === b.membershipId && a.technician === b.technician;
  const absent = attendees
    .filter((planned) => !told.some((one) => same(one, planned)))
    .map((planned): Attendee => ({ ...planned, result: 'absent', certificate: null }));
  const came = told.map(
    (one, at): Attendee => ({
      ...one,
      certificate: one.result === 'passed' ? `T${id.slice(-8).toUpperCase()}-${String(at + 1).padStart(3, '0')}` : null,
    }),
  );
  const validUntil = lastDayOfPeriod({ start: heldOn, months: certificateMonths });
  const certificates = came.flatMap(({ membershipId, technician, certificate }): HeldCertificate[] =>
    certificate === null
      ? []
      : [{ membershipId, technician, category, number: certificate, validUntil, state: 'valid', source: 'training' }],
  );
  return { attendees: [...came, ...absent], certificates };
}
