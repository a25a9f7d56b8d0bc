import { localDateAt } from '@aftercare/kernel';
import { findUnitByCode } from '@aftercare/products';
import { defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { toAnswer } from '../document.tsx';
import { findMaker } from '../maker.ts';
import { toRegistrationForm } from '../registration-form.tsx';
import { productSpace } from '../space.ts';
import { codeParams, pageQuery } from '../wire.ts';

export const showRegistrationForm = defineAction({
  name: 'pages.show_registration_form',
  method: 'GET',
  path: '/q/{code}/register',
  summary: 'The form with which a customer registers a purchase',
  permission: null,
  space: productSpace,
  idempotencyKey: 'none',
  params: codeParams,
  query: pageQuery,
  body: z.undefined(),
  answers: { 200: 'text/html' },
  refusals: ['products.code_unknown', 'request.rate_limited'],
  async run({ load, language, platform, database, request, now }, { params }) {
    const { unit } = await load({ unit: findUnitByCode({ codeHash: await sha256Hex(params.code) }) });
    if (unit === undefined) throw new Refusal('products.code_unknown');
    const { name: maker } = await findMaker(platform, database);
    const page = toRegistrationForm({
      language,
      url: request.url,
      maker,
      unit,
      productPath: `/q/${params.code}`,
      state: { values: {}, faults: {} },
      today: localDateAt(now, NETWORK_TIME_ZONE),
    });
    return toAnswer(200, page);
  },
});
