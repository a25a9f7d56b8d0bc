import { newSecret, toBase32 } from '@aftercare/kernel';
import { sha256Hex } from '@aftercare/runtime';

const KEY_BITS = 100;
const TOKEN_BYTES = 13;

/** Stands hidden in every form that is shown, so that a double tap sends one request. */
export function newFormKey(): string {
  return newSecret(KEY_BITS);
}

/** The key of a form that was sent; a new one where there is none of ours. */
export function toFormKey(sent: string): string {
  return /^[0-9a-z]{20,30}$/.test(sent) ? sent : newFormKey();
}

/**
 * The link that a form leads to: the manufacturer's prefix and 104 bits out of the form's key and the printed code. So the
 * same form sent twice leads to one link, while nothing that could be read back is stored: of the link only its hash.
 */
export async function toTrackingToken(codePrefix: string, code: string, key: string): Promise<string> {
  const digest = await sha256Hex(`tracking link of ${code} ${key}`);
  return `${codePrefix}${toBase32(Uint8Array.fromHex(digest).slice(0, TOKEN_BYTES))}`;
}
