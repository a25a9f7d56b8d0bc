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

/** Everything that an agreement can name. */
export const everyDuty: AgreementContent = {
  ...agreementB,
  outletClass: 'township',
  dependsOn: 'agr_dealer',
  thirdParty: { role: 'seller', name: 'Seller of the north', licenceNumber: '91370100' },
  policies: { warrantyTerms: 'pol_terms', chargeMatrix: 'pol_matrix', rateCard: 'pol_rates', slaPolicy: 'pol_sla' },
  firstCheck: { membership: 'mem_dealer', withinWorkingDays: 3 },
  duties: {
    ...agreementB.duties,
    tellResponsibleWithinDays: 10,
    trainedPeoplePerUnit: 2,
    servicePoint: { divisionCode: '370102', address: '1 Example Road', hasPartsDepot: true },
    accidentReport: { withinHours: 2 },
    returns: { shipmentsPerWeek: 1, applicationFromUnits: 10, answerWithinWorkingDays: 2 },
    breaches: [{ kind: 'false_claim', count: 3, withinMonths: 12 }],
  },
  parts: { consignmentPpm: 10_000, consignmentMonths: 3, oldForNew: true, outsideWarranty: 'list_price' },
  award: {
    amount: 500_000,
    complaintsBelowPpm: 1000,
    satisfiedFromPpm: 980_000,
    feedbackOnTimeFromPpm: 900_000,
    networkComplete: true,
    noPublicIncident: true,
  },
  settlement: {
    ...agreementB.settlement,
    preCredit: { sharePpm: 500_000, grades: ['A'] },
    yearEndDeductions: [{ reason: 'complaints', sharePpm: 10_000 }],
  },
};
