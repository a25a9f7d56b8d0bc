import type { EvidenceFile } from '@aftercare/evidence';
import type { TenantId } from '@aftercare/runtime';
import type { Erasure } from './rules/decide-erasure.ts';

export type KeptErasure = { readonly id: string } & Omit<Extract<Erasure, { kind: 'erase' }>, 'kind'>;

/** What was erased is remembered outside the database, by ids that say nothing: a restored backup brings the person back. */
export async function keepErasure(files: R2Bucket, tenantId: TenantId, erasure: KeptErasure): Promise<void> {
  const { id, pseudonym, requestIds, orderIds, registrationIds, fileIds } = erasure;
  await files.put(
    `${prefixOf(tenantId)}${id}`,
    JSON.stringify({ id, pseudonym, requestIds, orderIds, registrationIds, fileIds }),
  );
}

/** In the order in which they were made; at most a page of them, from a cursor on. */
export async function readErasures(
  files: R2Bucket,
  tenantId: TenantId,
  page: { readonly cursor: string | undefined; readonly limit: number },
): Promise<{ erasures: readonly KeptErasure[]; next: string | null }> {
  const { cursor, limit } = page;
  const listed = await files.list({
    prefix: prefixOf(tenantId),
    limit,
    ...(cursor === undefined ? {} : { startAfter: cursor }),
  });
  const erasures: KeptErasure[] = [];
  for (const { key } of listed.objects) {
    const object = await files.get(key);
    // safe: written by keepErasure alone, under a prefix that nobody else writes to
    if (object !== null) erasures.push(JSON.parse(await object.text()) as KeptErasure);
  }
  return { erasures, next: listed.truncated ? (listed.objects.at(-1)?.key ?? null) : null };
}

/** R2 takes a thousand keys at once. */
export async function forgetFiles(files: R2Bucket, rows: readonly EvidenceFile[]): Promise<void> {
  const keys = rows.map(({ objectKey }) => objectKey);
  for (let i = 0; i < keys.length; i += 1000) await files.delete(keys.slice(i, i + 1000));
}

function prefixOf(tenantId: TenantId): string {
  return `erasures/${tenantId}/`;
}
