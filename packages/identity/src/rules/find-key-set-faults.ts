import type { KeyMembers } from './find-key-fault.ts';

export interface KeySetFault {
  /** Place in the list. */
  readonly index: number;
  readonly code: 'identity.key_id_twice' | 'identity.key_is_secret';
}

type NamedKey = KeyMembers & { readonly kid?: unknown };

/**
 * What is wrong with keys that stand beside each other: a name must mean one key, and a secret among public keys could be
 * a public key taken for one (RFC 8725 §2.1).
 */
export function findKeySetFaults(keys: readonly NamedKey[]): KeySetFault[] {
  const isMixed = new Set(keys.map(({ kty }) => kty === 'oct')).size > 1;
  return keys.flatMap(({ kid, kty }, index): KeySetFault[] => [
    ...(keys.some((other, place) => place < index && other.kid === kid)
      ? [{ index, code: 'identity.key_id_twice' as const }]
      : []),
    ...(isMixed && kty === 'oct' ? [{ index, code: 'identity.key_is_secret' as const }] : []),
  ]);
}
