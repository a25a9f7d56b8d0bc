import { fromInstant } from '@aftercare/kernel';
import { GRADES, networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import * as z from 'zod';
import type { Difference } from './rules/compare-clauses.ts';
import type { Clause } from './rules/write-clauses.ts';
import {
  AGREEMENT_STATES,
  type Agreement,
  type AgreementContent,
  BREACHES,
  DEDUCTION_REASONS,
  type Duties,
  PRICE_BASES,
  SETTLEMENT_MODES,
  type Signature,
  SKIPPABLE_STEPS,
  THIRD_PARTY_ROLES,
} from './words.ts';

const ppm = z.int().min(0).max(10_000_000);
const share = z.int().min(0).max(1_000_000);
const dayOfMonth = z.int().min(1).max(28);
const policyId = z.templateLiteral(['pol_', z.string().regex(/^[0-9a-z]{26}$/)]).nullable();

const settlementTerms = z
  .strictObject({
    mode: z.enum(SETTLEMENT_MODES),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .default('CNY'),
    flatPerUnit: z.int().min(1).max(100_000_000).nullable().default(null),
    windowOpensOn: dayOfMonth.default(15),
    windowClosesOn: dayOfMonth.default(20),
    payWithinDays: z.int().min(1).max(365).default(20),
    goodsTaxPpm: ppm.default(130_000),
    servicesTaxPpm: ppm.default(60_000),
    gradeCoefficientPpm: z
      .strictObject({ A: ppm.optional(), B: ppm.optional(), C: ppm.optional(), D: ppm.optional() })
      .default({}),
    skips: z.array(z.enum(SKIPPABLE_STEPS)).max(SKIPPABLE_STEPS.length).default([]),
    forfeitAfterMonths: z.int().min(1).max(24).default(3),
    disputeWithinMonths: z.int().min(1).max(24).default(3),
    falseClaimMultiple: z.int().min(1).max(100).default(10),
    preCredit: z
      .strictObject({
        sharePpm: z.int().min(1).max(1_000_000),
        grades: z.array(z.enum(GRADES)).min(1).max(GRADES.length),
      })
      .nullable()
      .default(null)
      .meta({
        description: 'Share of a claim that is credited before people have decided it, to shops of these grades',
      }),
    payout: z.enum(['transfer', 'parts_credit']).default('transfer'),
    yearEndDeductions: z
      .array(z.strictObject({ reason: z.enum(DEDUCTION_REASONS), sharePpm: share }))
      .max(DEDUCTION_REASONS.length)
      .default([])
      .meta({ description: 'Taken from the gross fee of the year, for each reason once' }),
  })
  .meta({ id: 'SettlementTerms' });

const agreementId = z.templateLiteral(['agr_', z.string().regex(/^[0-9a-z]{26}$/)]);

const duties = z
  .strictObject({
    followUpSharePpm: share.default(250_000),
    qualityReportDay: dayOfMonth.default(15),
    signedWorkOrder: z.boolean().default(true),
    tellResponsibleWithinDays: z.int().min(1).max(90).nullable().default(null),
    trainedPeoplePerUnit: z.int().min(1).max(20).nullable().default(null),
    servicePoint: z
      .strictObject({
        divisionCode: z.string().regex(/^\d{6,12}$/),
        address: z.string().trim().min(1).max(200),
        hasPartsDepot: z.boolean().default(false),
      })
      .nullable()
      .default(null),
    accidentReport: z
      .strictObject({ withinHours: z.int().min(1).max(168).default(24) })
      .nullable()
      .default(null)
      .meta({ description: 'A serious fault, an injury or a fire is told within so many hours' }),
    returns: z
      .strictObject({
        shipmentsPerWeek: z.int().min(1).max(50).default(1),
        applicationFromUnits: z.int().min(1).max(10_000).default(10),
        answerWithinWorkingDays: z.int().min(1).max(30).default(2),
      })
      .nullable()
      .default(null),
    breaches: z
      .array(
        z.strictObject({
          kind: z.enum(BREACHES),
          count: z.int().min(1).max(100),
          withinMonths: z.int().min(1).max(60),
        }),
      )
      .max(BREACHES.length * 3)
      .default([])
      .meta({ description: 'So many proven breaches of a kind within so many months end the agreement' }),
  })
  .meta({ id: 'AgreementDuties' });

export const agreementContent = z
  .strictObject({
    validFrom: localDate,
    validUntil: localDate.nullable().default(null),
    renewal: z.enum(['none', 'yearly']).default('none'),
    jurisdiction: z.string().trim().min(1).max(200),
    territory: z.strictObject({
      divisions: z
        .array(z.string().regex(/^\d{2,12}$/))
        .max(2000)
        .meta({ description: 'Prefixes of administrative divisions, GB/T 2260; the longest that fits a place wins' }),
      isExclusive: z.boolean().default(false),
    }),
    categories: z.array(z.string().trim().min(1).max(60)).max(30),
    outletClass: z.string().trim().min(1).max(60).nullable().default(null),
    policies: z.strictObject({
      warrantyTerms: policyId,
      chargeMatrix: policyId,
      rateCard: policyId,
      slaPolicy: policyId,
    }),
    dependsOn: agreementId
      .nullable()
      .default(null)
      .meta({ description: 'The agreement that this one rests on: it takes force after that one and ends with it' }),
    thirdParty: z
      .strictObject({
        role: z.enum(THIRD_PARTY_ROLES),
        name: z.string().trim().min(1).max(200),
        licenceNumber: z.string().trim().min(1).max(60).nullable().default(null),
      })
      .nullable()
      .default(null),
    duties,
    parts: z
      .strictObject({
        consignmentPpm: share.default(10_000),
        consignmentMonths: z.int().min(1).max(24).default(3),
        oldForNew: z.boolean().default(true),
        outsideWarranty: z.enum(PRICE_BASES).default('list_price'),
      })
      .nullable()
      .default(null),
    award: z
      .strictObject({
        amount: z.int().min(1).max(1_000_000_000),
        complaintsBelowPpm: share.default(1000),
        satisfiedFromPpm: share.default(980_000),
        feedbackOnTimeFromPpm: share.default(900_000),
        networkComplete: z.boolean().default(true),
        noPublicIncident: z.boolean().default(true),
      })
      .nullable()
      .default(null),
    dispatch: z.strictObject({ acceptWithinMinutes: z.int().min(1).max(20_160) }),
    firstCheck: z
      .strictObject({
        membership: z.templateLiteral(['mem_', z.string().regex(/^[0-9a-z]{26}$/)]),
        withinWorkingDays: z.int().min(1).max(30),
      })
      .nullable()
      .default(null)
      .meta({ description: "The distributor that looks at this member's claims first; silence passes them on" }),
    settlement: settlementTerms,
  })
  .meta({ id: 'AgreementContent' });

/** What is the same for many members: everything but its days. */
export const templateContent = agreementContent.omit({ validFrom: true, validUntil: true });
export type TemplateContent = z.output<typeof templateContent>;

const membership = z.string().regex(/^mem_[0-9a-z]{26}$/);
export const draftBody = z.strictObject({
  membership,
  content: agreementContent.optional(),
  template: z
    .templateLiteral(['pol_', z.string().regex(/^[0-9a-z]{26}$/)])
    .optional()
    .meta({ description: 'A published version of the template, in the place of `content`' }),
  overrides: z.unknown().optional().meta({
    description: 'JSON Merge Patch (RFC 7396) over the template: the days, and what this member has otherwise',
  }),
});
export const endBody = z.strictObject({
  on: localDate.meta({ description: 'The last day on which it holds: today or later' }),
  reason: z.string().trim().min(1).max(500),
});
export const signBody = z.strictObject({
  name: z.string().trim().min(1).max(120).meta({ description: 'Name of the person who signs' }),
  documentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 of the document, as the signer computed or read it' }),
});
export const agreementParams = networkParams.extend({ agreement: z.string().regex(/^agr_[0-9a-z]{26}$/) });

/** Which other version between the same two it is compared with. */
export const comparisonQuery = z.strictObject({
  with: agreementId
    .optional()
    .meta({ description: 'Another version of the same member, earlier or later; without it the one offered before' }),
});

const signatureWire = z
  .strictObject({
    name: z.string(),
    at: z.iso.datetime(),
    address: z.string().nullable().meta({ description: 'The address on the internet that it came from' }),
  })
  .nullable();
export const agreementWire = z
  .strictObject({
    id: z.string(),
    membership: z.string(),
    member: z.string().meta({ description: 'Name of the member' }),
    number: z.int(),
    state: z.enum(AGREEMENT_STATES),
    validFrom: z.iso.date(),
    validUntil: z.iso.date().nullable(),
    content: agreementContent,
    document: z.string().nullable().meta({ description: 'Canonical JSON (RFC 8785): what both sign' }),
    documentHash: z.string().nullable(),
    signatures: z.strictObject({ manufacturer: signatureWire, member: signatureWire }),
    endedOn: z.iso.date().nullable().meta({ description: 'The last day, where it was ended before its own' }),
    endReason: z.string().nullable(),
    template: z.string().nullable().meta({ description: 'The version of the template that it was made from' }),
    version: z.int(),
  })
  .meta({ id: 'Agreement' });

export function toAgreementWire(agreement: Agreement & { readonly memberName: string }): z.input<typeof agreementWire> {
  const { id, membershipId, number, state, validFrom, validUntil, content, document, documentHash, version } =
    agreement;
  return {
    id,
    membership: membershipId,
    member: agreement.memberName,
    number,
    state,
    validFrom,
    validUntil,
    content: toContentWire(content),
    document,
    documentHash,
    signatures: {
      manufacturer: toSignatureWire(agreement.manufacturerSignature),
      member: toSignatureWire(agreement.memberSignature),
    },
    endedOn: agreement.endedOn,
    endReason: agreement.endReason,
    template: agreement.templateId,
    version,
  };
}

export function toContentWire(content: AgreementContent): z.input<typeof agreementContent> {
  const { territory, categories, settlement } = content;
  return {
    ...content,
    territory: { ...territory, divisions: [...territory.divisions] },
    categories: [...categories],
    duties: toDuties(content.duties),
    settlement: {
      ...settlement,
      skips: [...settlement.skips],
      yearEndDeductions: settlement.yearEndDeductions?.map((deduction) => ({ ...deduction })),
      preCredit: toPreCredit(settlement.preCredit ?? null),
    },
  };
}

function toDuties({ breaches, ...rest }: Duties): z.input<typeof duties> {
  return { ...rest, breaches: breaches?.map((breach) => ({ ...breach })) };
}

function toPreCredit(preCredit: NonNullable<AgreementContent['settlement']['preCredit']> | null) {
  return preCredit === null ? null : { ...preCredit, grades: [...preCredit.grades] };
}

function toSignatureWire(signature: Signature | null): z.infer<typeof signatureWire> {
  if (signature === null) return null;
  const { name, at, address } = signature;
  return { name, at: fromInstant(at), address };
}

const bilingual = z.strictObject({ en: z.string(), zh: z.string() });
const clauseFacts = {
  pointer: z.string().meta({ description: 'What it says, in the content (RFC 6901)' }),
  heading: bilingual,
};
export const clausesWire = z
  .strictObject({ number: z.int(), items: z.array(z.strictObject({ ...clauseFacts, text: bilingual })) })
  .meta({ id: 'AgreementClauses' });
export const differencesWire = z
  .strictObject({
    from: z
      .int()
      .nullable()
      .meta({ description: 'Number of the version it is compared with; null where there was none before' }),
    to: z.int(),
    items: z.array(z.strictObject({ ...clauseFacts, before: bilingual.nullable(), after: bilingual.nullable() })),
  })
  .meta({ id: 'AgreementDifferences' });

export function toClauseWire({ pointer, heading, text }: Clause) {
  return { pointer, heading: { ...heading }, text: { ...text } };
}

export function toDifferenceWire({ pointer, heading, before, after }: Difference) {
  return {
    pointer,
    heading: { ...heading },
    before: before === null ? null : { ...before },
    after: after === null ? null : { ...after },
  };
}
