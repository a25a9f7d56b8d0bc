import { type Instant, toInstant } from '@aftercare/kernel';
import { defineAction, FORM_TYPES, Refusal, readForm, requireSameSite, sha256Hex } from '@aftercare/runtime';
import {
  bookSlot,
  type Changed,
  decideWorkOrder,
  findLiveOrder,
  type Happening,
  type WorkOrder,
} from '@aftercare/service';
import * as z from 'zod';
import { at, withLanguage } from '../address.ts';
import { seeOther, toAnswer } from '../document.tsx';
import type { FaultName } from '../form-texts.ts';
import { listChoices, readsForTracking, type Tracked, toTracked } from '../load-tracking.ts';
import { findMaker } from '../maker.ts';
import { trackingSpace } from '../space.ts';
import { toTrackingPage } from '../tracking-page.tsx';
import { pageQuery, tokenParams } from '../wire.ts';

/** The customer chooses a free slot, or another one instead. Who asks for the slot that the order has gets what it has. */
export const bookAppointment = defineAction({
  name: 'pages.book_appointment',
  method: 'POST',
  path: '/r/{token}/appointment',
  summary: 'Choose the time of the visit',
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
    const done = seeOther(withLanguage(path, request.url));
    const startsAt = readInstant(form.text('startsAt'));
    const order = findLiveOrder(tracked.file);
    const sendBack = (status: 409 | 422, fault: FaultName) => {
      const facts = { language, url: at(path, request.url), maker: maker.name, path, ...tracked, now, fault };
      return toAnswer(status, toTrackingPage({ ...facts, slots: listChoices(tracked, now) }));
    };
    if (order === undefined || decideWorkOrder(order, 'schedule') === null) return sendBack(409, 'notNow');
    if (startsAt === null) return sendBack(422, 'slot');
    if (order.slotStartsAt === startsAt) return done;
    const booked = tryBooking(tracked, order, startsAt, { now, network: maker.slug, by: 'customer' });
    if (booked === 'taken') return sendBack(409, 'slotTaken');
    if (booked === 'no_slot') return sendBack(422, 'slot');
    return commit({ ...booked.plan, answer: done });
  },
});

/** The page says it in its own words, beside the slots that are left. */
function tryBooking(
  { file, capacity, bookings }: Tracked,
  order: WorkOrder,
  startsAt: Instant,
  happening: Happening,
): Changed | 'taken' | 'no_slot' {
  try {
    return bookSlot(file, order, { startsAt, capacity, bookings }, happening);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'service.slot_taken' ? 'taken' : 'no_slot';
  }
}

function readInstant(text: string): Instant | null {
  return z.iso.datetime().safeParse(text).success ? toInstant(Date.parse(text)) : null;
}
