import type { Finding } from '@aftercare/kernel';
import { definePolicy } from '@aftercare/policies';
import { rateCardContent } from './wire.ts';
import type { RateCard } from './words.ts';

/** What the shops of a network are paid. */
export const rateCards = definePolicy({
  kind: 'claims.rate_card',
  segment: 'rate-cards',
  title: 'a rate card',
  content: rateCardContent,
  validate: validateRateCard,
  example: {
    currency: 'CNY',
    labourPerHour: 8000,
    tolerancePercent: 15,
    operations: [{ code: 'replace-tank', standardMinutes: 90 }],
    parts: [{ number: 'TNK-200', price: 28_600, kind: 'own', models: ['SH-200'] }],
    travelMaximum: 5000,
    freightMaximum: 10_000,
    submissionDays: 30,
    cureDays: 14,
    referAbove: 100_000,
    fourEyesAbove: 500_000,
    referFromScore: 50,
    appealDays: 30,
    appealDecisionDays: 14,
  },
});

/** One code, one price: a second row for the same operation or part would make the order of rows matter. */
function validateRateCard(card: RateCard): readonly Finding[] {
  return [
    ...findTwice(card.operations.map((operation) => operation.code)).map((index) =>
      toFinding('claims.operation_twice', `/operations/${index}`),
    ),
    ...findTwice(card.parts.map((part) => part.number)).map((index) =>
      toFinding('claims.part_twice', `/parts/${index}`),
    ),
  ];
}

function findTwice(keys: readonly string[]): number[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}

function toFinding(code: string, path: string): Finding {
  return { code, severity: 'blocks', clause: null, path, params: {}, cureUntil: null };
}
