import { localDateAt, newId } from '@aftercare/kernel';
import { findOpenAlarm } from '@aftercare/labels';
import { findDocumentsByLabel, findUnitByCode, listCampaignsByLabel, listUnitEventsByCode } from '@aftercare/products';
import { defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import {
  type ComponentAnswer,
  decideBetterEntitlement,
  decideBetterRights,
  type EntitlementAnswer,
  listExtensionsByLabel,
  listTermsByLabel,
  NETWORK_TIME_ZONE,
  toUnitFacts,
  WHOLE_UNIT,
} from '@aftercare/warranty';
import * as z from 'zod';
import { findMaker } from '../maker.ts';
import { toProductPage } from '../product-page.tsx';
import { productSpace } from '../space.ts';

/** What a customer sees after scanning the label: one read, no script, Chinese unless asked otherwise. */
export const showProduct = defineAction({
  name: 'pages.show_product',
  method: 'GET',
  path: '/q/{code}',
  summary: 'The page behind the QR code of a unit',
  permission: null,
  space: productSpace,
  idempotencyKey: 'none',
  params: z.strictObject({ code: z.string().max(64) }),
  // Apps that share a link add parameters of their own.
  query: z.object({ lang: z.enum(['zh', 'en']).optional() }),
  body: z.undefined(),
  answers: { 200: 'text/html' },
  refusals: ['products.code_unknown', 'request.rate_limited'],
  async run({ load, now, language, platform, database, request }, { params }) {
    const key = { codeHash: await sha256Hex(params.code) };
    const on = localDateAt(now, NETWORK_TIME_ZONE);
    const { unit, alarm, campaigns, sheet, events, terms, extensions } = await load({
      campaigns: listCampaignsByLabel({ ...key, day: on }),
      sheet: findDocumentsByLabel(key),
      alarm: findOpenAlarm(key),
      unit: findUnitByCode(key),
      events: listUnitEventsByCode(key),
      terms: listTermsByLabel(key),
      extensions: listExtensionsByLabel(key),
    });
    if (unit === undefined) throw new Refusal('products.code_unknown');
    // Who turns a page of ours, or comes back from a form, does not scan again.
    if (request.headers.get('sec-fetch-site') !== 'same-origin')
      platform.count(database.tenantId, { ...key, id: newId('scn', now), at: now, place: platform.callerRegion });
    const maker = await findMaker(platform, database);
    const facts = toUnitFacts(events, extensions);
    const decided = decideBetterEntitlement(terms, unit.modelCode, { unit: facts, on });
    const entitlement = decided?.answer ?? null;
    const spoke = chooseSpeaker(entitlement);
    const { component, failureMode } = spoke ?? {};
    const rights = decideBetterRights(terms, unit.modelCode, {
      unit: facts,
      on,
      component,
      failureMode: failureMode ?? undefined,
    });
    const page = toProductPage({
      language,
      url: request.url,
      maker: maker.name,
      network: maker.slug,
      unit,
      campaigns,
      documents: sheet?.documents ?? [],
      isCopied: alarm !== undefined,
      on,
      entitlement,
      rights: rights?.law ?? null,
    });
    return { status: 200, headers: page.headers, content: { mediaType: page.mediaType, data: page.data } };
  },
});

/** Whoever scans has not said what is wrong: the whole unit speaks, or where every part has its own term the longest of them. */
function chooseSpeaker(entitlement: EntitlementAnswer | null): ComponentAnswer | null {
  const { components = [] } = entitlement ?? {};
  const whole = components.find(({ component }) => component === WHOLE_UNIT);
  const longest = components.toSorted((a, b) => ((a.lastDay ?? '~') < (b.lastDay ?? '~') ? 1 : -1))[0];
  return whole ?? longest ?? null;
}
