import * as z from 'zod';
import { GRADES, MEMBER_KINDS, MEMBERSHIP_STATES, type Membership } from './words.ts';

export const networkParams = z.strictObject({ network: z.string().max(40) });
export const membershipParams = networkParams.extend({ membership: z.string().regex(/^mem_[0-9a-z]{26}$/) });

export const inviteBody = z.strictObject({
  memberKind: z.enum(MEMBER_KINDS).default('shop'),
  email: z.email().max(200).toLowerCase(),
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

export const applyBody = z.strictObject({
  invitation: z.string().max(100).meta({ description: 'Token of the invitation link' }),
  legalName: z.string().trim().min(1).max(200),
  licenceNumber: z.string().trim().min(1).max(50),
  divisionCode: z
    .string()
    .regex(/^\d{6}$/)
    .meta({ description: 'Administrative division, GB/T 2260' }),
  address: z.string().trim().min(1).max(300),
  phone: z.string().trim().min(3).max(30),
  categories: z.array(z.string().min(1).max(60)).min(1).max(30),
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
    version: z.int(),
  })
  .meta({ id: 'Membership' });

export function toMembershipWire(membership: Membership): z.infer<typeof membershipWire> {
  const {
    id,
    tenantSlug,
    kind,
    state,
    legalName,
    licenceNumber,
    divisionCode,
    address,
    phone,
    categories,
    grade,
    version,
  } = membership;
  return {
    id,
    tenant: tenantSlug,
    kind,
    state,
    legalName,
    licenceNumber,
    divisionCode,
    address,
    phone,
    categories: [...categories],
    grade,
    version,
  };
}

export const gradeBody = z.strictObject({ grade: z.enum(GRADES), reason: z.string().trim().min(1).max(500) });
export const decisionBody = z.strictObject({ reason: z.string().trim().min(1).max(500).optional() });

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
