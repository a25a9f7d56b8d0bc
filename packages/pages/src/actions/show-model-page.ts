import { findDocumentsByGtin, findModelByGtin } from '@aftercare/labels';
import { toGtin14 } from '@aftercare/products';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { toAnswer } from '../document.tsx';
import { findMaker } from '../maker.ts';
import { toModelPage } from '../model-page.tsx';
import { gtinSpace } from '../space.ts';
import { gtinParam, pageQuery } from '../wire.ts';

/** What anybody may know of a product without standing before it. */
export const showModelPage = defineAction({
  name: 'pages.show_model_page',
  method: 'GET',
  path: '/m/{gtin}',
  summary: 'The public page of a model',
  permission: null,
  space: gtinSpace,
  idempotencyKey: 'none',
  params: z.strictObject({ gtin: gtinParam }),
  query: pageQuery,
  body: z.undefined(),
  answers: { 200: 'text/html' },
  refusals: [],
  async run({ load, language, platform, database, request }, { params }) {
    const key = { gtin: toGtin14(params.gtin) ?? '' };
    const { model, sheet } = await load({ model: findModelByGtin(key), sheet: findDocumentsByGtin(key) });
    if (model === undefined) throw new Refusal('labels.gtin_unknown');
    const { name: maker, slug: network } = await findMaker(platform, database);
    return toAnswer(
      200,
      toModelPage({ language, url: request.url, maker, network, model, documents: sheet?.documents ?? [] }),
    );
  },
});
