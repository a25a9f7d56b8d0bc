/** What a tired evening leaves out: each of these changes opens one door, and probes have to come through it. */
import type { Replacement } from '@aftercare/tools/build';
import type { Operation } from './operations.ts';
import type { ActorName } from './probes.ts';

export interface Hole {
  readonly name: string;
  readonly replacement: Replacement;
  /** Which operations are probed: enough to come through, few enough to be quick. */
  readonly isProbed: (operation: Operation) => boolean;
  /** Who has to come through. */
  readonly by: ActorName;
}

const isRead = ({ method, space }: Operation['action']) => method === 'GET' && space.name !== 'operator';

export const HOLES: readonly Hole[] = [
  {
    name: 'the own-rows condition of the list of claims is left out',
    replacement: {
      file: 'packages/claims/src/store/list.ts',
      find: 'eq(claims.memberTenantId, p.memberTenantId),\n          eq(claims.mode, p.mode),\n          lt(claims.id, p.before),',
      // Every value is still asked for, or the statement would not be built.
      replace: 'eq(p.memberTenantId, p.memberTenantId), eq(claims.mode, p.mode), lt(claims.id, p.before),',
    },
    isProbed: ({ action }) => action.name.startsWith('claims.') && isRead(action),
    by: 'other shop',
  },
  {
    name: 'whether the caller is a member of the network is not looked at',
    replacement: {
      file: 'packages/network/src/space.ts',
      find: 'if (tenantId === database.tenantId) {',
      replace: 'if (tenantId !== null) {',
    },
    isProbed: ({ action }) => /^(network|settlement)\./.test(action.name) && isRead(action),
    by: 'other tenant, same role',
  },
  {
    name: 'a suspended membership counts as an active one',
    replacement: {
      file: 'packages/network/src/space.ts',
      find: "if (membership.state === 'suspended' && guests.suspended === undefined)",
      replace: 'if (false)',
    },
    isProbed: ({ action }) => /^service\.(create|put|accept|list_slots)/.test(action.name),
    by: 'suspended member',
  },
  {
    name: 'the permission of an operation is not checked',
    replacement: {
      file: 'packages/runtime/src/serve.ts',
      find: "if (!('permissions' in actor) || !actor.permissions.has(action.permission)) {",
      replace: 'if (false) {',
    },
    isProbed: ({ action }) => /^(identity|settlement|webhooks)\./.test(action.name) && isRead(action),
    by: 'same tenant, lower role',
  },
];
