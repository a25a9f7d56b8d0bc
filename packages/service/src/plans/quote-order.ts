import { type Instant, type Json, type LocalDate, localDateAt } from '@aftercare/kernel';
import { choosePolicy, type Policy, type PolicyVersion } from '@aftercare/policies';
import { Refusal, sha256Hex, toCanonical } from '@aftercare/runtime';
import { type CustomerTariff, NETWORK_TIME_ZONE, type PlannedWork, priceQuote } from '@aftercare/warranty';
import { type ChargeFile, findCover, findRows } from '../rules/decide-charges.ts';
import { answerQuoteRow, insertQuote, replaceQuotes } from '../store.ts';
import type { Quote, QuoteContent } from '../words/quote.ts';
import type { RequestFile, WorkOrder, WorkReport } from '../words.ts';
import { changeOrder, replaceOrder } from './change-order.ts';
import type { Changed } from './change-request.ts';
import { joinPlans, toPlan } from './plan.ts';

export interface QuoteDraft extends Pick<WorkReport, 'component' | 'failureMode' | 'cause' | 'failedOn' | 'found'> {
  readonly work: PlannedWork;
}

export interface QuoteFile extends Omit<ChargeFile, 'order'> {
  readonly tariffs: readonly Policy<CustomerTariff>[];
  readonly quotes: readonly Quote[];
}

const OPEN_FOR_QUOTES: readonly WorkOrder['state'][] = [
  'accepted',
  'scheduled',
  'on_the_way',
  'on_site',
  'taken_in',
  'waiting_parts',
  'waiting_customer',
];

/** What the customer would pay, by the matrix that judges the order and the tariff of the day. */
export function makeQuote(order: WorkOrder, draft: QuoteDraft, file: QuoteFile, now: Instant): QuoteContent {
  if (!OPEN_FOR_QUOTES.includes(order.state))
    throw new Refusal('service.verb_forbidden', { verb: 'quote', state: order.state });
  const today = localDateAt(now, NETWORK_TIME_ZONE);
  const tariff = choosePolicy(file.tariffs, today);
  const charged = { ...file, order };
  const matrix = findRows(charged);
  if (tariff === undefined) throw new Refusal('service.tariff_missing', { missing: 'customer-tariffs' });
  if (matrix === null) throw new Refusal('service.tariff_missing', { missing: 'charge-matrices' });
  const cover = findCover(charged, draft);
  const answer = cover?.answer ?? null;
  const coverage = answer?.coverage ?? 'out';
  const { component, failureMode, cause, failedOn, found, work } = draft;
  const coveredPercent = answer?.stage?.coveredPercent ?? {};
  const question = { tariff: tariff.content, rows: matrix.content.rows, coverage, coveredPercent, cause, work };
  const priced = priceQuote(question);
  if (priced.kind === 'unpriced')
    throw new Refusal('service.quote_unpriced', { code: priced.code, because: priced.because });
  const { lines, total } = priced;
  const versions = [
    ...(cover === null ? [] : [cover.version]),
    toVersion(matrix, order.beganOn ?? today, 'began'),
    toVersion(tariff, today, 'quoted'),
  ];
  const { currency } = tariff.content;
  const judged = { component, failureMode, cause, failedOn, ...(found === undefined ? {} : { found }) };
  return { ...judged, coverage, currency, lines, total, versions };
}

function toVersion(
  { kind, id, number }: Pick<Policy<CustomerTariff>, 'kind' | 'id' | 'number'>,
  on: LocalDate,
  chosenBy: string,
): PolicyVersion {
  return { kind, id, number: number ?? 0, chosenBy, on };
}

/** The one that waits for the customer's word. */
export function findOfferedQuote(quotes: readonly Quote[]): Quote | undefined {
  return quotes.findLast(({ state }) => state === 'offered');
}

/** Offers it to the customer; one that was not answered yet makes room. */
export async function offerQuote(
  file: RequestFile,
  order: WorkOrder,
  content: QuoteContent,
  quotes: readonly Quote[],
  now: Instant,
): Promise<Changed & { readonly quote: Quote }> {
  const quote: Quote = {
    workOrderId: order.id,
    number: (quotes.at(-1)?.number ?? 0) + 1,
    content,
    hash: await hashQuote(content),
    state: 'offered',
    offeredAt: now,
    answeredAt: null,
    answeredBy: null,
  };
  const noted = { quote: quote.number, total: content.total, currency: content.currency, shown: quote.hash };
  const changed = changeOrder(order, {}, undefined, noted);
  const written = toPlan({ writes: [replaceQuotes({ workOrderId: order.id }), insertQuote(quote)] });
  return { file: replaceOrder(file, changed.order), plan: joinPlans(changed.plan, written), quote };
}

/** Of all that the customer sees, in the one spelling of its JSON. */
export function hashQuote(content: QuoteContent): Promise<string> {
  // safe: the content is plain JSON, of strings, numbers, null, lists and records
  return sha256Hex(toCanonical(content as unknown as Json));
}

/**
 * The customer's word, kept with when and by which way, and with the digest of what was shown. Refuses what is not the offer that
 * stands: the customer saw another one.
 */
export function answerQuote(
  file: RequestFile,
  order: WorkOrder,
  quotes: readonly Quote[],
  answer: { readonly hash: string; readonly state: 'accepted' | 'declined'; readonly by: 'link' | 'device' },
  now: Instant,
): Changed & { readonly quote: Quote } {
  const offered = findOfferedQuote(quotes);
  if (offered === undefined || offered.hash !== answer.hash) throw new Refusal('service.quote_changed');
  const { state, by } = answer;
  const quote: Quote = { ...offered, state, answeredAt: now, answeredBy: by };
  const noted = { quote: quote.number, answer: state, by, shown: quote.hash };
  const changed = changeOrder(order, {}, undefined, noted);
  const written = toPlan({ writes: [answerQuoteRow(quote)] });
  return { file: replaceOrder(file, changed.order), plan: joinPlans(changed.plan, written), quote };
}
