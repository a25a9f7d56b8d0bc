import { listOpenUploads } from '@aftercare/products';
import { type Database, defineAction, Refusal } from '@aftercare/runtime';
import { closeTenant, operatorSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { EXPORTED_TABLES, eraseRowsOf, findLastRowOf } from '../store.ts';

/** One call stays small; whoever ends a tenant calls until there is no next. */
const ROWS_OF_A_CALL = 5000;
const FILES_OF_A_CALL = 500;
const FILES = 'files!';

/**
 * Ends a tenant and takes every person out of its database and every file out of its store. Counts, codes and the ledger stay,
 * under pseudonyms; its name is never given to anybody else. First the door closes, then the rows go table by table, then the
 * files; a call that died is made again with the same cursor.
 */
export const eraseTenant = defineAction({
  name: 'privacy.erase_tenant',
  method: 'POST',
  path: '/v1/operator/tenants/{tenant}/erase',
  summary: 'End a tenant: close it, take out every person, delete its files',
  permission: null,
  space: operatorSpace,
  idempotencyKey: 'none',
  params: z.strictObject({ tenant: z.string().max(40) }),
  query: z.strictObject({}),
  body: z.strictObject({
    confirm: z.string().max(40),
    cursor: z
      .string()
      .regex(/^([a-z_]{1,40}:\d{1,15}|files!)$/)
      .optional(),
  }),
  answers: { 200: z.strictObject({ erased: z.int(), next: z.string().nullable() }) },
  refusals: ['request.not_found', 'privacy.not_confirmed'],
  async run({ platform }, { params, body }) {
    const route = await platform.directory.findBySlug(params.tenant);
    if (route === undefined) throw new Refusal('request.not_found');
    if (body.confirm !== route.slug) throw new Refusal('privacy.not_confirmed');
    const database = platform.directory.open(route);
    if (body.cursor === undefined) {
      await platform.control.write([closeTenant({ id: route.tenantId, name: 'erased' })]);
      platform.directory.forget(route.slug);
    }
    if (body.cursor === FILES) {
      const { objects, truncated } = await platform.files.list({
        prefix: `${route.tenantId}/`,
        limit: FILES_OF_A_CALL,
      });
      if (objects.length > 0) await platform.files.delete(objects.map(({ key }) => key));
      if (!truncated) await abortUploads(platform.files, database);
      return { status: 200, body: { erased: objects.length, next: truncated ? FILES : null } };
    }
    const [table = '', after = '0'] = (body.cursor ?? `${EXPORTED_TABLES[0]}:0`).split(':');
    const position = EXPORTED_TABLES.indexOf(table);
    if (position < 0) throw new Refusal('request.not_found');
    const from = Number(after);
    const until = from + ROWS_OF_A_CALL;
    const write = eraseRowsOf(table, { after: from, until });
    const { last } = await database.load({ last: findLastRowOf(table) });
    if (write !== null && last > from) await database.write([write]);
    const isLast = write === null || last <= until;
    const following = EXPORTED_TABLES[position + 1];
    const next = !isLast ? `${table}:${until}` : following === undefined ? FILES : `${following}:0`;
    return {
      status: 200,
      body: { erased: write === null ? 0 : Math.max(0, Math.min(last, until) - from), next },
    };
  },
});

/** Parts of an upload that nobody completed are in no list of objects. */
async function abortUploads(files: R2Bucket, database: Database): Promise<void> {
  const { uploads } = await database.load({ uploads: listOpenUploads({ limit: FILES_OF_A_CALL }) });
  // One that the store dropped by itself, or that a call before this one aborted, is not there any more.
  for (const { objectKey, uploadId } of uploads)
    await files
      .resumeMultipartUpload(objectKey, uploadId)
      .abort()
      .catch((error: unknown) => {
        if (!String(error).includes('(10024)')) throw error;
      });
}
