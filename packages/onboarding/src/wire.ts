import { fillText, fromInstant, type Language } from '@aftercare/kernel';
import { membershipParams, membershipWire, networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import * as z from 'zod';
import { findings } from './texts.ts';
import {
  type Application,
  ASKED_FIELDS,
  type Check,
  type HeldCertificate,
  INVOICE_CAPABILITIES,
  type ListedOutlet,
  type OutletFacts,
  PAPER_KINDS,
  type Paper,
} from './words.ts';

const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}$/);
const prefix = z.string().regex(/^\d{2,9}$/);
const minima = z.strictObject({ premisesM2: z.int().min(0).max(100_000), operators: z.int().min(0).max(1000) });
const bilingual = z.strictObject({ en: z.string().trim().min(1).max(80), zh: z.string().trim().min(1).max(80) });

export const requirementsContent = z.strictObject({
  reviewWorkingDays: z.int().min(1).max(30),
  probationMonths: z.int().min(0).max(24),
  warnings: z
    .strictObject({ letters: z.int().min(1).max(20), withinMonths: z.int().min(1).max(60) })
    .nullish()
    .meta({ description: 'So many warning letters within so many months suspend a member' }),
  remoteDivisions: z.array(prefix).max(500).meta({ description: 'Prefixes of divisions (GB/T 2260)' }),
  classes: z
    .array(
      z.strictObject({
        code,
        name: bilingual,
        required: z.array(z.enum(ASKED_FIELDS)).max(ASKED_FIELDS.length),
        papers: z.array(z.enum(PAPER_KINDS)).max(PAPER_KINDS.length),
        minima,
        remoteMinima: minima.nullable(),
        equipment: z.array(z.string().trim().min(1).max(60)).max(50),
        certifiedCategories: z.array(z.string().min(1).max(60)).max(30),
        issuesInvoices: z.enum(['any', 'ordinary', 'special']),
      }),
    )
    .max(20),
});

const certificate = z.strictObject({
  number: z.string().trim().min(1).max(60),
  category: z.string().min(1).max(60),
  validUntil: localDate,
});

/** What an outlet says of itself. Which of it has to be there, the manufacturer's requirements say. */
const factsBody = {
  legalName: z.string().trim().min(1).max(200),
  licenceNumber: z.string().trim().min(1).max(50),
  divisionCode: z
    .string()
    .regex(/^\d{6}$/)
    .meta({ description: 'Administrative division, GB/T 2260' }),
  address: z.string().trim().min(1).max(300),
  phone: z.string().trim().min(3).max(30),
  categories: z.array(z.string().min(1).max(60)).min(1).max(30),
  outletClass: code.optional().meta({ description: 'One of the classes of the outlet requirements' }),
  taxRegistration: z.string().trim().min(1).max(50).optional(),
  insurance: z
    .strictObject({
      insurer: z.string().trim().min(1).max(200),
      policyNumber: z.string().trim().min(1).max(60),
      validUntil: localDate,
    })
    .optional(),
  premisesM2: z.int().min(0).max(100_000).optional(),
  openingHours: z.string().trim().min(1).max(200).optional(),
  invoiceCapability: z.enum(INVOICE_CAPABILITIES).optional(),
  responsiblePerson: z
    .strictObject({ name: z.string().trim().min(1).max(100), phone: z.string().trim().min(3).max(30) })
    .optional(),
  technicians: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(100), certificates: z.array(certificate).max(20) }))
    .max(100)
    .optional(),
  equipment: z.array(z.string().trim().min(1).max(60)).max(100).optional(),
  coverage: z
    .array(prefix)
    .max(200)
    .optional()
    .meta({ description: 'Prefixes of divisions, to the township (nine digits), that it would like to serve' }),
};

export const applyBody = z.strictObject({
  invitation: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Token of the invitation link; left out where changes were requested' }),
  ...factsBody,
});

export const renewalBody = z.strictObject({
  insurance: factsBody.insurance,
  technicians: factsBody.technicians,
});

export const applicationParams = networkParams.extend({ membership: membershipParams.shape.membership });
export const paperQuery = z.strictObject({ kind: z.enum(PAPER_KINDS) });

export const changesBody = z.strictObject({
  reason: z.string().trim().min(1).max(500),
  missing: z
    .array(z.string().regex(/^[a-zA-Z0-9/]{1,60}$/))
    .min(1)
    .max(30)
    .meta({ description: 'Fields of the application that have to be mended' }),
});
export const declineBody = z.strictObject({ reason: z.string().trim().min(1).max(500) });
export const approveBody = z.strictObject({
  reason: z.string().trim().min(1).max(500).optional(),
  startsOn: localDate.optional().meta({ description: 'The first day of work; at once without it' }),
  probationMonths: z.int().min(0).max(24).optional().meta({ description: 'Instead of what the requirements say' }),
  despiteChecks: z
    .boolean()
    .optional()
    .meta({ description: 'Approve although checks failed; the reason has to say why' }),
});

export const checkWire = z
  .strictObject({
    rule: z.string(),
    verdict: z.enum(['passed', 'failed']),
    saw: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    code: z.string().nullable(),
    path: z.string().meta({ description: 'JSON Pointer into the application' }),
    message: z.string().nullable(),
    cure: z.string().nullable(),
  })
  .meta({ id: 'ApplicationCheck' });
export const checksWire = z.strictObject({ checkedAt: z.iso.datetime().nullable(), items: z.array(checkWire) });
export const paperWire = z.strictObject({
  kind: z.enum(PAPER_KINDS),
  file: z.string(),
  addedAt: z.iso.datetime(),
});

const day = z.iso.date();
const certificateWire = z.strictObject({
  technician: z.string(),
  category: z.string(),
  number: z.string(),
  validUntil: day,
  state: z.enum(['valid', 'lapsed']),
  source: z.enum(['application', 'training']),
});
const factsWire = z.strictObject({
  ...factsBody,
  insurance: z.strictObject({ insurer: z.string(), policyNumber: z.string(), validUntil: day }).optional(),
  technicians: z
    .array(
      z.strictObject({
        name: z.string(),
        certificates: z.array(z.strictObject({ number: z.string(), category: z.string(), validUntil: day })),
      }),
    )
    .optional(),
});
export const submissionWire = z.strictObject({
  number: z.int(),
  submittedAt: z.iso.datetime(),
  requirements: z.string().nullable(),
  facts: factsWire,
});
export const applicationWire = z
  .strictObject({
    membership: membershipWire,
    submissions: z.array(submissionWire),
    papers: z.array(paperWire),
    certificates: z.array(certificateWire),
    checks: checksWire,
  })
  .meta({ id: 'Application' });

export function toFactsWire(facts: OutletFacts): z.input<typeof factsWire> {
  // safe: what was taken in by the same shape; lists are only read on the way out
  return facts as z.input<typeof factsWire>;
}

export function toSubmissionWire({ number, submittedAt, requirementsId, facts }: Application) {
  return { number, submittedAt: fromInstant(submittedAt), requirements: requirementsId, facts: toFactsWire(facts) };
}

export function toCertificateWire({ membershipId: _member, ...certificate }: HeldCertificate) {
  return certificate;
}

export function toPaperWire({ kind, fileId, addedAt }: Paper): z.infer<typeof paperWire> {
  return { kind, file: fileId, addedAt: fromInstant(addedAt) };
}

export function toCheckWire({ rule, verdict, saw, code: failed, path }: Check, language: Language) {
  const text = failed === null ? undefined : findings[failed]?.[language];
  return {
    rule,
    verdict,
    saw: { ...saw },
    code: failed,
    path,
    message: text === undefined ? null : fillText(text.detail, saw),
    cure: text === undefined ? null : fillText(text.mend, saw),
  };
}

export const coveragePlanContent = z.strictObject({
  divisions: z
    .array(z.strictObject({ code: prefix, name: bilingual }))
    .max(5000)
    .meta({ description: 'Divisions that have to be served, to the township' }),
  categories: z.array(z.string().min(1).max(60)).min(1).max(30),
});

export const coverageWire = z.strictObject({
  plan: z.string(),
  looked: z.int().meta({ description: 'Pairs of division and category that were looked at' }),
  missing: z.int(),
  items: z.array(
    z.strictObject({
      division: z.string(),
      name: z.strictObject({ en: z.string(), zh: z.string() }),
      category: z.string(),
    }),
  ),
});

export const outletQuery = {
  division: z
    .string()
    .regex(/^\d{0,6}$/)
    .default('')
    .meta({ description: 'Prefix of a division (GB/T 2260)' }),
  category: z.string().min(1).max(60).default('*'),
};
export const outletWire = z
  .strictObject({
    name: z.string(),
    division: z.string(),
    address: z.string(),
    phone: z.string(),
    categories: z.array(z.string()),
    openingHours: z.string().nullable(),
  })
  .meta({ id: 'Outlet' });

export function toOutletWire({ name, divisionCode, address, phone, categories, openingHours }: ListedOutlet) {
  return { name, division: divisionCode, address, phone, categories: [...categories], openingHours };
}
