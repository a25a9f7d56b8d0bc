import type { AgreementContent } from '../words.ts';

/* For tests alone. */

/** Per claim, papers from the 15th to the 20th, paid within 20 days, no audit. */
export const agreementB: AgreementContent = {
  // safe: dates that exist
  validFrom: '2026-01-01' as AgreementContent['validFrom'],
  validUntil: '2026-12-31' as AgreementContent['validFrom'],
  renewal: 'yearly',
  jurisdiction: 'Jinan',
  territory: { divisions: ['370102', '3703'], isExclusive: false },
  categories: ['solar-heater'],
  outletClass: null,
  policies: { warrantyTerms: null, chargeMatrix: null, rateCard: 'pol_rates', slaPolicy: null },
  duties: { followUpSharePpm: 250_000, qualityReportDay: 15, signedWorkOrder: true },
  dispatch: { acceptWithinMinutes: 30 },
  settlement: {
    mode: 'per_claim',
    currency: 'CNY',
    flatPerUnit: null,
    windowOpensOn: 15,
    windowClosesOn: 20,
    payWithinDays: 20,
    goodsTaxPpm: 130_000,
    servicesTaxPpm: 60_000,
    gradeCoefficientPpm: { A: 1_050_000 },
    skips: ['audit'],
    forfeitAfterMonths: 3,
    disputeWithinMonths: 3,
    falseClaimMultiple: 10,
    payout: 'transfer',
  },
};
