import { networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { readClauses, readsOfReading, requireReadable } from '../reading.ts';
import { findAgreement } from '../store.ts';
import { agreementParams, clausesWire, toClauseWire } from '../wire.ts';
import type { AgreementId } from '../words.ts';

/** What both sign is canonical JSON; this is the same in sentences. */
export const listClauses = defineAction({
  name: 'agreements.list_clauses',
  method: 'GET',
  path: '/v1/networks/{network}/agreements/{agreement}/clauses',
  summary: 'An agreement in sentences, clause by clause, in both languages',
  permission: 'agreements:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: agreementParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: clausesWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.agreement as AgreementId;
    const {
      admitted,
      agreement: found,
      ...named
    } = await load({ agreement: findAgreement({ id }), ...readsOfReading(id) });
    const agreement = requireReadable(admitted, found);
    return {
      status: 200,
      body: { number: agreement.number, items: readClauses(agreement, named).map(toClauseWire) },
    };
  },
});
