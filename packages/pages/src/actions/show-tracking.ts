import { defineAction, sha256Hex } from '@aftercare/runtime';
import * as z from 'zod';
import { toAnswer } from '../document.tsx';
import { listChoices, readsForTracking, toTracked } from '../load-tracking.ts';
import { findMaker } from '../maker.ts';
import { trackingSpace } from '../space.ts';
import { toTrackingPage } from '../tracking-page.tsx';
import { pageQuery, tokenParams } from '../wire.ts';

export const showTracking = defineAction({
  name: 'pages.show_tracking',
  method: 'GET',
  path: '/r/{token}',
  summary: 'The private page of a request',
  permission: null,
  space: trackingSpace,
  idempotencyKey: 'none',
  params: tokenParams,
  query: pageQuery,
  body: z.undefined(),
  answers: { 200: 'text/html' },
  refusals: ['pages.link_unknown', 'request.rate_limited'],
  async run({ load, language, platform, database, request, now }, { params }) {
    const tracked = toTracked(await load(readsForTracking(await sha256Hex(params.token), now)));
    const { name: maker } = await findMaker(platform, database);
    const page = toTrackingPage({
      language,
      url: request.url,
      maker,
      path: `/r/${params.token}`,
      ...tracked,
      slots: listChoices(tracked, now),
      now,
    });
    return toAnswer(200, page);
  },
});
