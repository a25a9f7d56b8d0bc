/**
 * SHA-256 of the very bytes that are signed, by this device: whoever signs relies on nobody's word for it. Null where
 * the browser offers no cryptography (a page without https).
 */
export async function hashDocument(document: string): Promise<string | null> {
  // Missing on plain http, whatever the types say.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (subtle === undefined) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(document));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
