import { session } from './session.ts';
import { useStore } from './store.ts';

/** As approvals and histories name whoever is signed in. */
export function useMyName(): string | null {
  const current = useStore(session);
  return typeof current === 'string' ? null : current.user.name;
}
