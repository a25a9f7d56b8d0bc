import type { Instant, Json } from '@aftercare/kernel';
import { toCanonical } from './canonical.ts';
import { toHex } from './idempotency.ts';
import type { TenantId } from './tables.ts';

/*
 * Copies of a chain's hashes outside its database. Who can write into the database can make the chain anew, or cut its
 * end; the copies tell from which row on. A copy carries a code under a key that the database does not hold.
 */

/** Where copies are kept: texts that are written once and never again. */
export interface Archive {
  /** Leaves what is there under this key already. */
  putOnce(key: string, text: string): Promise<void>;
  /** Keys behind `after`, in their order. */
  list(prefix: string, after: string, limit: number): Promise<readonly string[]>;
  read(key: string): Promise<string | null>;
}

export function openArchive(bucket: R2Bucket): Archive {
  return {
    async putOnce(key, text) {
      await bucket.put(key, text, { onlyIf: { etagDoesNotMatch: '*' } });
    },
    async list(prefix, after, limit) {
      const { objects } = await bucket.list({ prefix, startAfter: after, limit });
      return objects.map(({ key }) => key);
    },
    async read(key) {
      return (await bucket.get(key))?.text() ?? null;
    },
  };
}

/** Hashes of the seals `from` to `seq`, one after the other. */
export interface Anchor {
  readonly from: number;
  readonly seq: number;
  readonly hashes: readonly string[];
  readonly at: Instant;
}

export interface AnchorOwner {
  readonly tenantId: TenantId;
  readonly chain: string;
  readonly keyEncryptionKey: Uint8Array<ArrayBuffer>;
}

const prefixOf = ({ tenantId, chain }: Pick<AnchorOwner, 'tenantId' | 'chain'>) => `audit/${tenantId}/${chain}/`;

/** Named by its last number with leading zeros, so that a listing has the order of the chain. */
export function anchorKey(owner: Pick<AnchorOwner, 'tenantId' | 'chain'>, seq: number): string {
  return `${prefixOf(owner)}${String(Math.max(0, seq)).padStart(15, '0')}`;
}

function seqOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('/') + 1));
}

export async function writeAnchor(archive: Archive, owner: AnchorOwner, anchor: Anchor): Promise<void> {
  const content = toCanonical(contentOf(owner, anchor));
  const code = await computeCode(owner, content);
  await archive.putOnce(anchorKey(owner, anchor.seq), JSON.stringify({ content, code }));
}

export async function listAnchors(
  archive: Archive,
  owner: Pick<AnchorOwner, 'tenantId' | 'chain'>,
  after: number,
  limit: number,
): Promise<readonly { readonly key: string; readonly seq: number }[]> {
  const keys = await archive.list(prefixOf(owner), anchorKey(owner, after), limit);
  return keys.map((key) => ({ key, seq: seqOf(key) }));
}

/** Undefined when it is not what the sealer wrote for this chain under this key. */
export async function readAnchor(archive: Archive, owner: AnchorOwner, key: string): Promise<Anchor | undefined> {
  try {
    const { content, code } = Object(JSON.parse((await archive.read(key)) ?? ''));
    if (typeof content !== 'string' || typeof code !== 'string') return undefined;
    if ((await computeCode(owner, content)) !== code) return undefined;
    const { from, seq, hashes, at } = Object(JSON.parse(content));
    const anchor = { from, seq, hashes, at };
    // The code says that the sealer wrote it; this says that it wrote it for this chain and place.
    return toCanonical(contentOf(owner, anchor)) === content && seq === seqOf(key) ? anchor : undefined;
  } catch {
    return undefined;
  }
}

function contentOf({ tenantId, chain }: AnchorOwner, { from, seq, hashes, at }: Anchor): Json {
  return { tenant: tenantId, chain, from, seq, hashes, at };
}

/** HMAC-SHA-256 under a key of its own, derived from the key encryption key (RFC 5869): every tenant has it, no database does. */
async function computeCode({ keyEncryptionKey }: AnchorOwner, content: string): Promise<string> {
  const master = await crypto.subtle.importKey('raw', keyEncryptionKey, 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode('seal anchors') },
    master,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  const code = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(content));
  return toHex(code);
}
