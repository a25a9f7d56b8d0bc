import {
  type AgreementId,
  agreementParams,
  findAgreement,
  readClauses,
  readsOfReading,
  requireReadable,
} from '@aftercare/agreements';
import { networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { toAgreementPage } from '../agreement-page.tsx';
import { toAnswer } from '../document.tsx';
import { findMaker } from '../maker.ts';

/** For the two parties alone, with their tokens: what was signed, on paper. */
export const showAgreementPage = defineAction({
  name: 'pages.show_agreement',
  method: 'GET',
  path: '/v1/networks/{network}/agreements/{agreement}/page',
  summary: 'An agreement in sentences as a page to read and to print',
  permission: 'agreements:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: agreementParams,
  query: z.strictObject({ lang: z.enum(['zh', 'en']).optional() }),
  body: z.undefined(),
  answers: { 200: 'text/html' },
  refusals: ['request.not_found'],
  async run({ load, language, platform, database }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.agreement as AgreementId;
    const {
      admitted,
      agreement: found,
      ...named
    } = await load({
      agreement: findAgreement({ id }),
      ...readsOfReading(id),
    });
    const agreement = requireReadable(admitted, found);
    const { name: maker } = await findMaker(platform, database);
    return toAnswer(200, toAgreementPage({ language, maker, agreement, clauses: readClauses(agreement, named) }));
  },
});
