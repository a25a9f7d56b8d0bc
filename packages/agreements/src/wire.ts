import { fromInstant } from '@aftercare/kernel';
import { GRADES, networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import * as z from 'zod';
import {
  AGREEMENT_STATES,
  type Agreement,
  type AgreementContent,
  SETTLEMENT_MODES,
  type Signature,
  SKIPPABLE_STEPS,
} from './words.ts';

const ppm = z.int().min(0).max(10_000_000);
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
  })
  .meta({ id: 'SettlementTerms' });

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
    duties: z.strictObject({
      followUpSharePpm: z.int().min(0).max(1_000_000).default(250_000),
      qualityReportDay: dayOfMonth.default(15),
      signedWorkOrder: z.boolean().default(true),
    }),
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

export const draftBody = z.strictObject({
  membership: z.string().regex(/^mem_[0-9a-z]{26}$/),
  content: agreementContent,
});
export const signBody = z.strictObject({
  name: z.string().trim().min(1).max(120).meta({ description: 'Name of the person who signs' }),
  documentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 of the document, as the signer computed or read it' }),
});
export const agreementParams = networkParams.extend({ agreement: z.string().regex(/^agr_[0-9a-z]{26}$/) });

const signatureWire = z.strictObject({ name: z.string(), at: z.iso.datetime() }).nullable();
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
    version,
  };
}

export function toContentWire(content: AgreementContent): z.input<typeof agreementContent> {
  const { territory, categories, settlement } = content;
  return {
    ...content,
    territory: { ...territory, divisions: [...territory.divisions] },
    categories: [...categories],
    settlement: {
      ...settlement,
      skips: [...settlement.skips],
      preCredit: toPreCredit(settlement.preCredit ?? null),
    },
  };
}

function toPreCredit(preCredit: NonNullable<AgreementContent['settlement']['preCredit']> | null) {
  return preCredit === null ? null : { ...preCredit, grades: [...preCredit.grades] };
}

/** The address of the signer stays in the record. */
function toSignatureWire(signature: Signature | null): z.infer<typeof signatureWire> {
  return signature === null ? null : { name: signature.name, at: fromInstant(signature.at) };
}
