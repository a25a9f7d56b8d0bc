import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { toFailureWire } from '../failure-wire.ts';
import { findImport } from '../store.ts';
import { importParams, importWire } from '../wire.ts';
import type { ImportId } from '../words.ts';

export const showImport = defineAction({
  name: 'products.show_import',
  method: 'GET',
  path: '/v1/networks/{network}/imports/{import}',
  summary: 'What an import took and what it refused',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: importParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: importWire },
  refusals: ['request.not_found'],
  async run({ load, language }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { found } = await load({ found: findImport({ id: params.import as ImportId }) });
    if (found === undefined) throw new Refusal('request.not_found');
    const { id, state, rows, imported, failures } = found;
    return {
      status: 200,
      body: { id, state, rows, imported, failures: failures.map((failure) => toFailureWire(failure, language)) },
    };
  },
});
