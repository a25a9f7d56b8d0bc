import { localDateAt } from '@aftercare/kernel';
import { defineAction, FORM_TYPES, readForm, requireSameSite, sha256Hex } from '@aftercare/runtime';
import { customerBody, decideWorkOrder, findLiveOrder, signOrder } from '@aftercare/service';
import { customerTariffs, NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { at, withLanguage } from '../address.ts';
import { seeOther, toAnswer } from '../document.tsx';
import { hasFaults } from '../form.tsx';
import { listChoices, readsForTracking, toTracked } from '../load-tracking.ts';
import { findMaker } from '../maker.ts';
import { listFaults } from '../read-request-form.ts';
import { trackingSpace } from '../space.ts';
import { toTrackingPage } from '../tracking-page.tsx';
import { pageQuery, tokenParams } from '../wire.ts';

const CHECKS = { name: customerBody.shape.name, agreed: z.literal('yes') } as const;

/** The customer signs the order off by the link. Signed twice is signed: a double tap changes nothing. */
export const signOff = defineAction({
  name: 'pages.sign_off',
  method: 'POST',
  path: '/r/{token}/sign',
  summary: 'Sign the work off',
  permission: null,
  space: trackingSpace,
  idempotencyKey: 'none',
  params: tokenParams,
  query: pageQuery,
  body: z.undefined(),
  rawBody: { mediaTypes: FORM_TYPES, limitBytes: 20_000 },
  answers: { 303: 'none', 409: 'text/html', 422: 'text/html' },
  refusals: ['pages.link_unknown', 'request.rate_limited', 'request.not_form', 'request.cross_site'],
  async run({ load, commit, language, platform, database, request, now }, { params }) {
    requireSameSite(request.headers, platform.origin);
    const form = await readForm(request);
    const { tariffs, ...loaded } = await load({
      ...readsForTracking(await sha256Hex(params.token), now),
      tariffs: customerTariffs.listBegun(localDateAt(now, NETWORK_TIME_ZONE)),
    });
    const tracked = toTracked(loaded);
    const maker = await findMaker(platform, database);
    const path = `/r/${params.token}`;
    const order = findLiveOrder(tracked.file);
    const done = seeOther(withLanguage(path, request.url));
    if (order !== undefined && order.signature !== null) return done;
    const slots = listChoices(tracked, now);
    const url = at(path, request.url);
    const facts = { language, url, maker: maker.name, path, ...tracked, slots, now };
    if (order === undefined || decideWorkOrder(order, 'sign') === null)
      return toAnswer(409, toTrackingPage({ ...facts, fault: 'notNow' }));
    const values = { name: form.text('name'), agreed: form.text('agreed') };
    const faults = listFaults(CHECKS, values);
    if (hasFaults({ faults })) {
      const sign = { name: values.name, agreed: values.agreed === 'yes', faults };
      return toAnswer(422, toTrackingPage({ ...facts, sign }));
    }
    const signed = { name: values.name, by: 'link' } as const;
    const by = { now, network: maker.slug, by: 'customer' } as const;
    const charged = { ...tracked.judged, quotes: tracked.quotes, tariffs };
    const { plan } = signOrder(tracked.file, order, signed, by, charged);
    return commit({ ...plan, answer: done });
  },
});
