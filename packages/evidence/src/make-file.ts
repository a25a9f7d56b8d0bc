import type { Instant } from '@aftercare/kernel';
import { newId } from '@aftercare/kernel';
import { type Plan, Refusal, sha256Hex, type TenantId, useQuota } from '@aftercare/runtime';
import { fileTypeFromBuffer } from 'file-type';
import { stripMetadata } from './rules/strip-metadata.ts';
import { insertFile } from './store.ts';
import { type EvidenceFile, MEDIA_TYPES, type MediaType } from './words.ts';

/** The pictures that evidence may be: what a customer's telephone sends. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const satisfies readonly MediaType[];

export interface FileSource {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What it may be. */
  readonly allowed?: readonly MediaType[];
  /** What the sender says that it is, where that has to be true; null where nobody is held to it. */
  readonly declared: string | null;
}

export interface FileOwner {
  readonly tenantId: TenantId;
  /** As the history names the actor. */
  readonly uploadedBy: string;
  readonly now: Instant;
}

export interface MadeFile {
  readonly file: EvidenceFile;
  /** What the commit writes; the bytes have to be put before. */
  readonly plan: Pick<Plan, 'writes' | 'history'>;
  /** Puts the bytes under a key of our own that is never used twice. */
  put(files: R2Bucket): Promise<void>;
}

/**
 * The only way in which a file becomes evidence. First `put`, then commit the plan: a row therefore always has its bytes, and
 * bytes without a row are out of everybody's reach. A picture is kept without what was written into it beside the picture: where
 * it was taken above all. Refuses with `evidence.empty`, `evidence.kind_not_allowed` and `evidence.damaged`.
 */
export async function makeFile(source: FileSource, { tenantId, uploadedBy, now }: FileOwner): Promise<MadeFile> {
  const mediaType = await findMediaType(source);
  const bytes = stripMetadata(source.bytes, mediaType);
  if (bytes === null) throw new Refusal('evidence.damaged', { mediaType });
  const id = newId('fil', now);
  const sizeBytes = bytes.length;
  const sha256 = await sha256Hex(bytes);
  const file = { id, uploadedBy, mediaType, sizeBytes, sha256, createdAt: now, version: 1 };
  const row: EvidenceFile = { ...file, objectKey: `${tenantId}/${id}` };
  return {
    file: row,
    plan: {
      writes: [insertFile(row), ...useQuota('file_bytes', sizeBytes, now)],
      history: [{ subject: id, version: 1, before: null, after: { mediaType, sizeBytes, sha256 } }],
    },
    async put(files) {
      await files.put(row.objectKey, bytes, {
        onlyIf: { etagDoesNotMatch: '*' },
        sha256,
        httpMetadata: { contentType: mediaType },
      });
    },
  };
}

/** By its first bytes, never by what it is called. */
async function findMediaType({ bytes, allowed = MEDIA_TYPES, declared }: FileSource): Promise<MediaType> {
  if (bytes.length === 0) throw new Refusal('evidence.empty');
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const mediaType = allowed.find((one) => one === found);
  if (mediaType === undefined || (declared !== null && mediaType !== declared)) {
    throw new Refusal('evidence.kind_not_allowed', {
      found: found ?? 'unknown',
      declared: declared ?? 'unknown',
      allowed: allowed.join(', '),
    });
  }
  return mediaType;
}
