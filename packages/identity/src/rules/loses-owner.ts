import type { Role, UserState } from '../words.ts';

interface Standing {
  readonly state: UserState;
  readonly roles: readonly Role[];
}

/** Whether a change may leave a tenant without an owner, so that the batch has to count. */
export function losesOwner(before: Standing, after: Standing): boolean {
  return isActiveOwner(before) && !isActiveOwner(after);
}

function isActiveOwner({ state, roles }: Standing): boolean {
  return state === 'active' && roles.includes('owner');
}
