import { PERMISSIONS, type Permission, type Role } from '../words.ts';

const READ: readonly Permission[] = [
  'network:read',
  'products:read',
  'policies:read',
  'claims:read',
  'files:read',
  'inbox:read',
];

/** The one table of what each role may do. An action names its permission; nothing else decides. */
const TABLE: Readonly<Record<Role, readonly Permission[]>> = {
  owner: PERMISSIONS,
  admin: PERMISSIONS,
  service_desk: [...READ, 'network:invite', 'products:write', 'files:write', 'claims:write'],
  follow_up_agent: READ,
  claims_reviewer: [...READ, 'claims:review', 'files:write'],
  approver: [...READ, 'network:review', 'policies:write', 'claims:review'],
  finance: READ,
  quality: [...READ, 'products:write'],
  storekeeper: READ,
  sales: [...READ, 'products:write', 'network:invite'],
  technician: [...READ, 'claims:write', 'files:write'],
  viewer: READ,
};

export function listPermissions(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => TABLE[role]));
}
