import { PERMISSIONS, type Permission, type Role } from '../words.ts';

const READ: readonly Permission[] = [
  'account:own',
  'network:read',
  'agreements:read',
  'products:read',
  'policies:read',
  'service:read',
  'claims:read',
  'statements:read',
  'files:read',
  'inbox:read',
  'jobs:read',
];

/** The one table of what each role may do. An action names its permission; nothing else decides. */
const TABLE: Readonly<Record<Role, readonly Permission[]>> = {
  owner: PERMISSIONS,
  admin: PERMISSIONS,
  service_desk: [
    ...READ,
    'network:invite',
    'products:write',
    'service:write',
    'service:work',
    'files:write',
    'claims:write',
    'jobs:cancel',
  ],
  follow_up_agent: [...READ, 'claims:verify', 'statements:audit', 'files:write', 'customers:reveal'],
  claims_reviewer: [...READ, 'claims:review', 'files:write', 'customers:reveal', 'recovery:read', 'jobs:cancel'],
  approver: [
    ...READ,
    'network:review',
    // Pictures of a visit.
    'files:write',
    'agreements:write',
    'agreements:sign',
    'policies:write',
    'claims:review',
    'claims:verify',
    'goodwill:read',
    'goodwill:grant',
    'statements:approve',
    'ledger:read',
    'audit:read',
    'jobs:cancel',
  ],
  finance: [
    ...READ,
    'statements:confirm',
    'statements:close',
    'statements:approve',
    'statements:pay',
    'goodwill:read',
    'goodwill:budget',
    'recovery:read',
    'recovery:write',
    'ledger:read',
    'audit:read',
    'jobs:cancel',
  ],
  quality: [...READ, 'products:write', 'customers:reveal', 'recovery:read', 'recovery:write', 'jobs:cancel'],
  storekeeper: READ,
  sales: [...READ, 'products:write', 'products:sell', 'network:invite', 'agreements:write', 'jobs:cancel'],
  technician: [...READ, 'service:work', 'claims:write', 'files:write', 'jobs:cancel'],
  viewer: READ,
};

export function listPermissions(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => TABLE[role]));
}
