import type { Session } from './kept-session.ts';
import { session } from './session.ts';
import { useStore } from './store.ts';

type Permission = Session['user']['permissions'][number];

/** Whether the person may do it at all; what the server would refuse is not offered. */
export function useMay(): (permission: Permission) => boolean {
  const current = useStore(session);
  return (permission) => typeof current !== 'string' && current.user.permissions.includes(permission);
}
