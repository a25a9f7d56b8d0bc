import { fromInstant } from '@aftercare/kernel';
import { type Action, type Chain, defineAction, openArchive, Refusal, verifyChain } from '@aftercare/runtime';
import { operatorSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { reportWire, sealParams, sealQuery } from '../wire.ts';

/** One stretch of a tenant's chain, bounded. It tells numbers, names and hashes, and nothing of what the rows say. */
export function verifySeal(chains: readonly Chain[]): Action {
  return defineAction({
    name: 'audit.verify_seal',
    method: 'GET',
    path: '/v1/operator/tenants/{tenant}/seals/{chain}',
    summary: 'Whether a stretch of the history or the ledger of a tenant is what was sealed',
    permission: null,
    space: operatorSpace,
    idempotencyKey: 'none',
    params: sealParams,
    query: sealQuery,
    body: z.undefined(),
    answers: { 200: reportWire },
    refusals: ['request.not_found'],
    async run({ platform }, { params, query }) {
      const route = await platform.directory.findBySlug(params.tenant);
      const chain = chains.find(({ name }) => name === params.chain);
      if (route === undefined || chain === undefined) throw new Refusal('request.not_found');
      const database = platform.directory.open(route);
      const archive = openArchive(platform.files);
      const { keyEncryptionKey } = platform;
      const report = await verifyChain({ database, chain, archive, keyEncryptionKey }, query.after);
      const { faults, uncopied, tail } = report;
      return {
        status: 200,
        body: {
          tenant: route.slug,
          ...report,
          faults: faults.map((fault) => ({ ...fault })),
          head: report.head === null ? null : { ...report.head },
          uncopied: uncopied === null ? null : { seq: uncopied.seq, sealedAt: fromInstant(uncopied.sealedAt) },
          tail:
            tail === null
              ? null
              : { rows: tail.rows, oldestAt: tail.oldestAt === null ? null : fromInstant(tail.oldestAt) },
        },
      };
    },
  });
}
