import { type FindingParams, multiplyRatio, sumAmounts } from '@aftercare/kernel';
import type { PricedThing } from '@aftercare/warranty';
import type { Quote } from '../words/quote.ts';
import type { ChargedThing } from './decide-charges.ts';

export interface ConsentFault {
  readonly code: 'service.quote_missing' | 'service.quote_exceeded';
  readonly params: FindingParams;
}

const THINGS: Readonly<Record<PricedThing['kind'], ChargedThing>> = {
  labour: 'labour',
  part: 'parts',
  travel: 'travel',
};

/**
 * Whether the customer has agreed to what they pay, whoever the matrix names: the amount decides. What costs them nothing needs no
 * quote; for the rest the last quote that was agreed to has to name each operation as often, each part in its number, and the way, and
 * the share that it told the customer of. More than that needs another quote first. Surprise: a quote of nothing, for a fault that was
 * held to be one of quality, is no consent to pay for a fault of use.
 */
export function decideConsent(things: readonly PricedThing[], quotes: readonly Quote[]): ConsentFault | null {
  const charged = things.filter(isCharged);
  if (charged.length === 0) return null;
  const agreed = findAgreedQuote(quotes);
  if (agreed === undefined) {
    const named = [...new Set(charged.map(({ kind }) => THINGS[kind]))];
    return { code: 'service.quote_missing', params: { things: named.join(', ') } };
  }
  const exceeded = [...groupThings(charged).values()]
    .filter((group) => !isAgreed(group, agreed))
    .map(({ code }) => code);
  return exceeded.length === 0
    ? null
    : { code: 'service.quote_exceeded', params: { codes: exceeded.join(', '), quote: agreed.number } };
}

/** The last one that the customer said yes to. */
export function findAgreedQuote(quotes: readonly Quote[]): Quote | undefined {
  return quotes.findLast(({ state }) => state === 'accepted');
}

/** Without a price in the tariff it could be anything. */
function isCharged({ percent, line }: PricedThing): boolean {
  return percent !== null && percent > 0 && (line === null || line.amount > 0);
}

type Group = Pick<PricedThing, 'kind' | 'code' | 'quantity' | 'percent'>;

/** Of one kind and code: one thing in its number. */
function groupThings(things: readonly PricedThing[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { kind, code, quantity, percent } of things) {
    const before = groups.get(`${kind} ${code}`)?.quantity ?? 0;
    groups.set(`${kind} ${code}`, { kind, code, quantity: before + quantity, percent });
  }
  return groups;
}

function isAgreed({ kind, code, quantity, percent }: Group, { content }: Quote): boolean {
  const lines = content.lines.filter((line) => line.kind === kind && line.code === code);
  const unitPrice = lines[0]?.unitPrice ?? 0;
  return (
    lines.reduce((sum, line) => sum + line.quantity, 0) >= quantity &&
    multiplyRatio(unitPrice * quantity, percent ?? 100, 100) <= sumAmounts(lines.map(({ amount }) => amount))
  );
}
