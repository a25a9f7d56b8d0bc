import type { Answer } from '@aftercare/client/sdk';
import { formatTyped } from '../components/format-money.ts';
import { api } from '../session.ts';
import type { LineDraft } from './draft.ts';

type RateCard = Answer<'get', '/v1/networks/{network}/rate-cards'>['items'][number]['content'];
export type Rates = Pick<RateCard, 'currency' | 'labourPerHour' | 'operations' | 'parts'>;

const NO_RATES: Rates = { currency: 'CNY', labourPerHour: 0, operations: [], parts: [] };
const MOST = 50;

/**
 * What operations and parts are called and cost, to choose from instead of typing. A help only: which version judges is
 * for the decision to say.
 */
export async function loadRates(network: string, on: string): Promise<Rates> {
  try {
    const { items } = await api.get('/v1/networks/{network}/rate-cards', {
      params: { path: { network }, query: { limit: MOST } },
    });
    const begun = items.filter(({ state, effectiveFrom }) => state === 'published' && effectiveFrom <= on);
    const [last] = begun.sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? 1 : -1));
    return last?.content ?? NO_RATES;
  } catch {
    return NO_RATES;
  }
}

/** The price of a line at the rates, where they know it; rounded to the nearest minor unit, as a rate card pays. */
export function suggestAmount(line: LineDraft, rates: Rates): string | null {
  const count = (text: string) => (/^[1-9]\d{0,4}$/.test(text.trim()) ? Number(text) : null);
  if (line.kind === 'labour') {
    const minutes = count(line.minutes);
    if (minutes === null || rates.labourPerHour === 0) return null;
    return formatTyped({ amount: Math.round((minutes * rates.labourPerHour) / 60), currency: rates.currency });
  }
  if (line.kind !== 'part') return null;
  const part = rates.parts.find(({ number }) => number === line.partNumber.trim());
  const quantity = count(line.quantity);
  return part === undefined || quantity === null
    ? null
    : formatTyped({ amount: part.price * quantity, currency: rates.currency });
}
