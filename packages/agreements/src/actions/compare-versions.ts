import { networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { compareWithEarlier, readsOfComparison, requireReadable } from '../reading.ts';
import { agreementParams, comparisonQuery, differencesWire, toDifferenceWire } from '../wire.ts';
import type { AgreementId } from '../words.ts';

/**
 * What is otherwise than in another version between the same two, in the words of the clauses: the one that was offered
 * before, where none is named. Of the first one everything is new.
 */
export const compareVersions = defineAction({
  name: 'agreements.compare_versions',
  method: 'GET',
  path: '/v1/networks/{network}/agreements/{agreement}/differences',
  summary: 'What an agreement says otherwise than the version before it, or than any other version of the same member',
  permission: 'agreements:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: agreementParams,
  query: comparisonQuery,
  body: z.undefined(),
  answers: { 200: differencesWire },
  refusals: ['request.not_found'],
  async run({ load }, { params, query }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.agreement as AgreementId;
    const { admitted, agreement: found, ...beside } = await load(readsOfComparison(id, query.with));
    const agreement = requireReadable(admitted, found);
    if (query.with !== undefined) requireReadable(admitted, beside.earlier);
    return {
      status: 200,
      body: {
        from: beside.earlier?.number ?? null,
        to: agreement.number,
        items: compareWithEarlier(agreement, beside).map(toDifferenceWire),
      },
    };
  },
});
