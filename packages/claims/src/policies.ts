import type { Finding } from '@aftercare/kernel';
import { definePolicy } from '@aftercare/policies';
import { codeSetContent, rateCardContent } from './wire/policy.ts';
import { CODE_SLOTS, type CodeSet, type RateCard } from './words.ts';

/** What the shops of a network are paid. */
export const rateCards = definePolicy({
  kind: 'claims.rate_card',
  segment: 'rate-cards',
  title: 'a rate card',
  content: rateCardContent,
  validate: validateRateCard,
  // whoever knows it stays just below it
  forMembers: (card) => ({ ...card, referFromScore: null }),
  example: {
    currency: 'CNY',
    labourPerHour: 8000,
    tolerancePercent: 15,
    operations: [{ code: 'replace-tank', standardMinutes: 90 }],
    parts: [{ number: 'TNK-200', price: 28_600, kind: 'own', models: ['SH-200'] }],
    travelMaximum: 5000,
    travelZones: [],
    freightMaximum: 10_000,
    submissionDays: 30,
    cureDays: 14,
    referAbove: 100_000,
    fourEyesAbove: 500_000,
    referFromScore: 50,
    appealDays: 30,
    priorApproval: { above: 300_000, automaticUpTo: 400_000, validDays: 30 },
    appealDecisionDays: 14,
    agreementRequired: false,
    evidenceFor: [],
    likenessDays: 0,
    repairHoldsDays: 0,
  },
});

/** Codes that say what failed and what was done, for every claim of the network. */
export const codeSets = definePolicy({
  kind: 'claims.code_set',
  segment: 'code-sets',
  title: 'a code set',
  content: codeSetContent,
  validate: validateCodeSet,
  example: {
    slots: {
      symptom: [{ code: 'leaks', name: { en: 'Leaks', zh: '漏水' } }],
      section: [
        { code: 'tank', name: { en: 'Tank', zh: '水箱' } },
        { code: 'no_fault', name: { en: 'No fault found', zh: '未发现故障' }, noFaultFound: true },
      ],
    },
    required: ['symptom'],
  },
});

/** One code, one meaning; and what is asked for can be answered. */
function validateCodeSet({ slots, required }: CodeSet): readonly Finding[] {
  return CODE_SLOTS.flatMap((slot) => {
    const codes = slots[slot];
    const twice = findTwice((codes ?? []).map(({ code }) => code));
    return [
      ...twice.map((index) => toFinding('claims.code_twice', `/slots/${slot}/${index}`)),
      ...(codes?.length === 0 && required.includes(slot) ? [toFinding('claims.slot_empty', `/slots/${slot}`)] : []),
    ];
  });
}

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
