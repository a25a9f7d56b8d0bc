import type { LocalDate } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import * as z from 'zod';
import {
  AUDIT_ITEMS,
  HIGHEST_SCORE,
  type SiteAudit,
  TRAINING_RESULTS,
  type Training,
  type WarningLetter,
} from '../words.ts';

const membership = z.string().regex(/^mem_[0-9a-z]{26}$/);
const technician = z.string().trim().min(1).max(100);
const day = z.iso.date();

// ── site audits ─────────────────────────────────────────────────────────────────────────────────

export const auditActionParams = networkParams.extend({
  audit: z.string().regex(/^aud_[0-9a-z]{26}$/),
  number: z.string().regex(/^[1-9]\d?$/),
});

export const auditBody = z.strictObject({
  membership,
  auditedOn: localDate,
  items: z
    .array(
      z.strictObject({
        item: z.enum(AUDIT_ITEMS),
        score: z.int().min(0).max(HIGHEST_SCORE),
        note: z.string().trim().min(1).max(300).optional(),
      }),
    )
    .min(1)
    .max(AUDIT_ITEMS.length),
  photos: z.array(z.string().regex(/^fil_[0-9a-z]{26}$/)).max(30),
  actions: z.array(z.strictObject({ what: z.string().trim().min(1).max(300), dueOn: localDate })).max(30),
});

export const auditWire = z
  .strictObject({
    id: z.string(),
    membership: z.string(),
    auditedOn: day,
    score: z.int().meta({ description: 'Percent of what could be reached' }),
    items: z.array(z.strictObject({ item: z.enum(AUDIT_ITEMS), score: z.int(), note: z.string().nullable() })),
    photos: z.array(z.string()),
    actions: z.array(
      z.strictObject({
        number: z.int(),
        what: z.string(),
        dueOn: day,
        doneOn: day.nullable(),
        isOverdue: z.boolean(),
      }),
    ),
    version: z.int(),
  })
  .meta({ id: 'SiteAudit' });

export function toAuditWire(audit: SiteAudit, today: LocalDate): z.infer<typeof auditWire> {
  const { id, membershipId, auditedOn, score, items, photos, actions, version } = audit;
  return {
    id,
    membership: membershipId,
    auditedOn,
    score,
    items: items.map((item) => ({ ...item })),
    photos: [...photos],
    actions: actions.map((action) => ({ ...action, isOverdue: action.doneOn === null && action.dueOn < today })),
    version,
  };
}

// ── letters ─────────────────────────────────────────────────────────────────────────────────────

export const warningBody = z.strictObject({ reason: z.string().trim().min(1).max(500) });
export const warningWire = z.strictObject({ number: z.int(), issuedOn: day, reason: z.string() });

export function toWarningWire({ number, issuedOn, reason }: WarningLetter) {
  return { number, issuedOn, reason };
}

// ── trainings ───────────────────────────────────────────────────────────────────────────────────

export const trainingParams = networkParams.extend({ training: z.string().regex(/^trn_[0-9a-z]{26}$/) });

export const trainingBody = z.strictObject({
  title: z.string().trim().min(1).max(200),
  category: z.string().min(1).max(60),
  heldOn: localDate,
  certificateMonths: z.int().min(1).max(120),
  attendees: z.array(z.strictObject({ membership, technician })).max(200),
});

export const resultsBody = z.strictObject({
  results: z
    .array(z.strictObject({ membership, technician, result: z.enum(['absent', 'failed', 'passed']) }))
    .min(1)
    .max(200),
});

export const trainingWire = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    category: z.string(),
    heldOn: day,
    certificateMonths: z.int(),
    state: z.enum(['planned', 'held']),
    attendees: z.array(
      z.strictObject({
        membership: z.string(),
        technician: z.string(),
        result: z.enum(TRAINING_RESULTS),
        certificate: z.string().nullable(),
      }),
    ),
    version: z.int(),
  })
  .meta({ id: 'Training' });

export function toTrainingWire(training: Training): z.infer<typeof trainingWire> {
  const { id, title, category, heldOn, certificateMonths, state, attendees, version } = training;
  return {
    id,
    title,
    category,
    heldOn,
    certificateMonths,
    state,
    attendees: attendees.map(({ membershipId, technician: name, result, certificate }) => ({
      membership: membershipId,
      technician: name,
      result,
      certificate,
    })),
    version,
  };
}
