import {
  type AgreementId,
  agreementParams,
  compareWithEarlier,
  comparisonQuery,
  readsOfComparison,
  requireReadable,
} from '@aftercare/agreements';
import { networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { toDifferencesPage } from '../agreement-page.tsx';
import { toAnswer } from '../document.tsx';
import { findMaker } from '../maker.ts';

/** For the two parties alone, before they sign. */
export const showDifferencesPage = defineAction({
  name: 'pages.show_differences',
  method: 'GET',
  path: '/v1/networks/{network}/agreements/{agreement}/differences/page',
  summary:
    'What an agreement says otherwise than the one before it, or than another version, as a page to read and to print',
  permission: 'agreements:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: agreementParams,
  query: comparisonQuery.extend({ lang: z.enum(['zh', 'en']).optional() }),
  body: z.undefined(),
  answers: { 200: 'text/html' },
  refusals: ['request.not_found'],
  async run({ load, language, platform, database }, { params, query }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.agreement as AgreementId;
    const { admitted, agreement: found, ...beside } = await load(readsOfComparison(id, query.with));
    const agreement = requireReadable(admitted, found);
    if (query.with !== undefined) requireReadable(admitted, beside.earlier);
    const { name: maker } = await findMaker(platform, database);
    const from = beside.earlier?.number ?? null;
    const differences = compareWithEarlier(agreement, beside);
    return toAnswer(200, toDifferencesPage({ language, maker, agreement, from, differences }));
  },
});
