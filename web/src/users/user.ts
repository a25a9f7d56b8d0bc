import type { Answer } from '@aftercare/client/sdk';

export type User = Answer<'get', '/v1/users'>['items'][number];
export type Role = User['roles'][number];

/** In the order in which they are offered; one that is missing does not compile. */
const ALL = {
  owner: true,
  admin: true,
  service_desk: true,
  follow_up_agent: true,
  claims_reviewer: true,
  approver: true,
  finance: true,
  quality: true,
  storekeeper: true,
  sales: true,
  technician: true,
  viewer: true,
} as const satisfies Record<Role, true>;

// safe: the keys of an object that was written out above
export const ROLES = Object.keys(ALL) as readonly Role[];
