import { type Instant, type Json, later, SECOND_MS } from '@aftercare/kernel';
import type { TenantId } from './tables.ts';

/** Something that happened in a tenant and is only counted. */
export interface Occurrence {
  readonly tenantId: TenantId;
  readonly what: Json;
}

/*
 * What outlives a request here waits for the next message: one for each occurrence would cost more than what it counts. An isolate
 * that dies takes a second's worth with it.
 */
const waiting: Occurrence[] = [];
const state: { pendingSince: Instant | null } = { pendingSince: null };

const GATHER_MS = 500;
/** One whose request died before it sent is given up. */
const GIVEN_UP_AFTER_MS = 10 * SECOND_MS;
/** A message takes 128 KB. */
const OCCURRENCES_OF_A_MESSAGE = 200;
/** Beyond that nothing is counted: a flood must not fill the memory. */
const MOST_WAITING = 5000;

/** Keeps it until the next message; null where somebody else already waits to send. */
export function gather(
  occurrence: Occurrence,
  now: Instant,
  send: (together: readonly Occurrence[]) => Promise<unknown>,
): Promise<void> | null {
  if (waiting.length < MOST_WAITING) waiting.push(occurrence);
  const { pendingSince } = state;
  if (pendingSince !== null && later(pendingSince, GIVEN_UP_AFTER_MS) > now) return null;
  state.pendingSince = now;
  return sendLater(send);
}

async function sendLater(send: (together: readonly Occurrence[]) => Promise<unknown>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
  state.pendingSince = null;
  while (waiting.length > 0) await send(waiting.splice(0, OCCURRENCES_OF_A_MESSAGE));
}
