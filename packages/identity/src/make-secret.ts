import { type Instant, type LocalDate, newId, newSecret } from '@aftercare/kernel';
import { sha256Hex } from '@aftercare/runtime';
import type { SecretId } from './words.ts';

/** A new secret of a client: the text goes into one answer and nowhere else, the row knows its hash. */
export async function makeSecret(clientId: string, now: Instant) {
  const text = newSecret(256);
  const id: SecretId = newId('sec', now);
  const lastUsedOn: LocalDate | null = null;
  return { text, row: { id, clientId, secretHash: await sha256Hex(text), createdAt: now, lastUsedOn } };
}
