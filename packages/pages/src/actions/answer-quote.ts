import { defineAction, FORM_TYPES, readForm, requireSameSite, sha256Hex } from '@aftercare/runtime';
import { answerQuote, findLiveOrder, findOfferedQuote } from '@aftercare/service';
import * as z from 'zod';
import { at, withLanguage } from '../address.ts';
import { seeOther, toAnswer } from '../document.tsx';
import { listChoices, readsForTracking, toTracked } from '../load-tracking.ts';
import { findMaker } from '../maker.ts';
import { trackingSpace } from '../space.ts';
import { toTrackingPage } from '../tracking-page.tsx';
import { pageQuery, tokenParams } from '../wire.ts';

/** The customer's yes or no to what the work will cost. It counts for the very quote that the page showed, and for no other. */
export const answerQuoteByLink = defineAction({
  name: 'pages.answer_quote',
  method: 'POST',
  path: '/r/{token}/quote',
  summary: 'Answer what the work will cost',
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
    const tracked = toTracked(await load(readsForTracking(await sha256Hex(params.token), now)));
    const maker = await findMaker(platform, database);
    const path = `/r/${params.token}`;
    const order = findLiveOrder(tracked.file);
    const [hash, answer] = [form.text('shown'), form.text('answer')];
    const done = seeOther(withLanguage(path, request.url));
    const state = answer === 'accept' ? 'accepted' : 'declined';
    // a double tap changes nothing
    if (tracked.quotes.some((quote) => quote.hash === hash && quote.state === state)) return done;
    const facts = {
      language,
      url: at(path, request.url),
      maker: maker.name,
      path,
      ...tracked,
      slots: listChoices(tracked, now),
      now,
    };
    const offered = findOfferedQuote(tracked.quotes);
    if (order === undefined || offered === undefined || offered.hash !== hash)
      return toAnswer(409, toTrackingPage({ ...facts, fault: 'quoteChanged' }));
    if (answer !== 'accept' && answer !== 'decline')
      return toAnswer(422, toTrackingPage({ ...facts, fault: 'notNow' }));
    if (answer === 'accept' && form.text('agreed') !== 'yes')
      return toAnswer(422, toTrackingPage({ ...facts, fault: 'quoteUnread' }));
    const { plan } = answerQuote(tracked.file, order, tracked.quotes, { hash, state, by: 'link' }, now);
    return commit({ ...plan, answer: done });
  },
});
