import { findUnitByCode } from '@aftercare/products';
import { defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import * as z from 'zod';
import { toAnswer } from '../document.tsx';
import { findMaker } from '../maker.ts';
import { toRequestForm } from '../request-form.tsx';
import { productSpace } from '../space.ts';
import { newFormKey } from '../tracking-token.ts';
import { codeParams, pageQuery } from '../wire.ts';

export const showRequestForm = defineAction({
  name: 'pages.show_request_form',
  method: 'GET',
  path: '/q/{code}/request',
  summary: 'The form with which a customer asks for service',
  permission: null,
  space: productSpace,
  idempotencyKey: 'none',
  params: codeParams,
  query: pageQuery,
  body: z.undefined(),
  answers: { 200: 'text/html' },
  refusals: ['products.code_unknown', 'request.rate_limited'],
  async run({ load, language, platform, database, request }, { params }) {
    const { unit } = await load({ unit: findUnitByCode({ codeHash: await sha256Hex(params.code) }) });
    if (unit === undefined) throw new Refusal('products.code_unknown');
    const { name: maker } = await findMaker(platform, database);
    const page = toRequestForm({
      language,
      url: request.url,
      maker,
      unit,
      productPath: `/q/${params.code}`,
      state: { values: {}, faults: {} },
      formKey: newFormKey(),
    });
    return toAnswer(200, page);
  },
});
