import { fromInstant, type Instant } from '@aftercare/kernel';
import * as z from 'zod';
import { GRADES, MEMBER_KINDS, MEMBERSHIP_STATES, type Membership } from './words.ts';

export const networkParams = z.strictObject({ network: z.string().max(40) });
export const membershipParams = networkParams.extend({ membership: z.string().regex(/^mem_[0-9a-z]{26}$/) });

export const inviteBody = z.strictObject({
  memberKind: z.enum(MEMBER_KINDS).default('shop'),
  email: z.email().max(200).toLowerCase(),
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'How the mail greets; the address where nobody says' }),
  language: z.enum(['zh', 'en']).default('zh').meta({ description: 'Of the mail' }),
});
export const invitationWire = z.strictObject({
  id: z.string(),
  memberKind: z.enum(MEMBER_KINDS),
  email: z.string(),
  state: z.enum(['open', 'used', 'expired']),
  expiresAt: z.iso.datetime(),
});
export const createdInvitationWire = invitationWire.extend({
  token: z.string().meta({ description: 'Shown once: part of the link' }),
  url: z.url().meta({ description: 'The link for the shop, shown once' }),
});

export const invitedByFileWire = z.strictObject({
  rows: z.int(),
  invited: z.int(),
  results: z.array(
    z.strictObject({
      line: z.int(),
      email: z.string(),
      status: z.enum(['invited', 'invited_before', 'applied_before', 'failed']),
      error: z
        .strictObject({
          column: z.string(),
          code: z.string(),
          value: z.string(),
          message: z.string(),
          cure: z.string(),
        })
        .nullable(),
    }),
  ),
});

export const membershipWire = z
  .strictObject({
    id: z.string(),
    tenant: z.string(),
    kind: z.enum(MEMBER_KINDS),
    state: z.enum(MEMBERSHIP_STATES),
    legalName: z.string(),
    licenceNumber: z.string(),
    divisionCode: z.string(),
    address: z.string(),
    phone: z.string(),
    categories: z.array(z.string()),
    grade: z.enum(GRADES).nullable(),
    reviewDueAt: z.iso.datetime().nullable().meta({ description: 'Until when the application has to be answered' }),
    isReviewOverdue: z.boolean(),
    missing: z.array(z.string()).meta({ description: 'Fields that have to be mended, where changes were requested' }),
    startsOn: z.iso.date().nullable(),
    probationUntil: z.iso.date().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Membership' });

export function toMembershipWire(membership: Membership, now: Instant): z.infer<typeof membershipWire> {
  const { tenantId: _tenant, tenantSlug, appliedAt: _at, licenceKey: _key, reviewer: _reviewer, ...shown } = membership;
  const { categories, missing, reviewDueAt } = shown;
  return {
    ...shown,
    tenant: tenantSlug,
    categories: [...categories],
    missing: [...missing],
    reviewDueAt: reviewDueAt === null ? null : fromInstant(reviewDueAt),
    isReviewOverdue: reviewDueAt !== null && reviewDueAt <= now,
  };
}

export const gradeBody = z.strictObject({ grade: z.enum(GRADES), reason: z.string().trim().min(1).max(500) });
const reason = z.string().trim().min(1).max(500);
/** What ends or interrupts somebody's work says why. */
export const endingBody = z.strictObject({ reason });
export const reinstatementBody = z.strictObject({ reason: reason.optional() });

export const linkWire = z.strictObject({
  network: z.string(),
  name: z.string(),
  memberKind: z.enum(MEMBER_KINDS),
  membership: z.string(),
  state: z.enum(MEMBERSHIP_STATES),
});

export const networkWire = z.strictObject({
  network: z.string(),
  name: z.string(),
  place: z.enum(['owner', ...MEMBER_KINDS]),
  state: z.enum(MEMBERSHIP_STATES).nullable(),
});
