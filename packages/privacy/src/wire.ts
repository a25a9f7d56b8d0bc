import { fromInstant } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import * as z from 'zod';
import type { CustomerFile } from './words.ts';

export const customerParams = networkParams;
export const requestParams = networkParams.extend({ request: z.string().regex(/^srq_[0-9a-z]{26}$/) });

const reason = z
  .string()
  .trim()
  .min(3)
  .max(300)
  .meta({ description: 'Kept in the audit log for ever: name nobody in it', example: 'Asked for by letter of 3 June' });
const phone = z.string().trim().min(5).max(40).meta({ description: 'In any spelling' });

export const customerBody = z.strictObject({ phone, reason });
export const revealBody = z.strictObject({ reason });

export const revealedWire = z.strictObject({
  name: z.string(),
  phone: z.string(),
  address: z.string(),
  divisionCode: z.string(),
});

export const customerFileWire = z.strictObject({
  requests: z.array(
    z.strictObject({
      number: z.string(),
      reportedAt: z.iso.datetime(),
      unit: z.strictObject({ serial: z.string(), model: z.string() }),
      symptom: z.string(),
      customer: revealedWire,
      photos: z.array(z.string()).meta({ description: 'Files, to be fetched under /v1/files' }),
      orders: z.array(
        z.strictObject({ number: z.string(), note: z.string().nullable(), signedBy: z.string().nullable() }),
      ),
    }),
  ),
  registrations: z.array(
    z.strictObject({
      unit: z.string(),
      purchasedOn: z.iso.date(),
      name: z.string(),
      phone: z.string(),
      consentedAt: z.iso.datetime(),
      invoice: z.string().nullable(),
    }),
  ),
});

export const erasedWire = z.strictObject({
  id: z.string(),
  pseudonym: z.string().meta({ description: 'What stands in place of the person' }),
  requests: z.int(),
  orders: z.int(),
  registrations: z.int(),
  files: z.int(),
});

export const tableWire = z.strictObject({
  name: z.string(),
  withheld: z.array(z.string()).meta({ description: 'Columns that hold secrets and are in no export' }),
});
export const exportWire = z.strictObject({
  tenant: z.string(),
  at: z.iso.datetime(),
  historyRows: z.int().meta({
    description: 'Grows with each change: compare before and after to see whether anything changed meanwhile',
  }),
  tables: z.array(tableWire),
});

export function toCustomerFileWire({ requests, orders, registrations }: CustomerFile) {
  return {
    requests: requests.map((request) => ({
      number: request.number,
      reportedAt: fromInstant(request.reportedAt),
      unit: { serial: request.serial, model: request.modelCode },
      symptom: request.symptomText,
      customer: { ...request.customer },
      photos: [...request.photos],
      orders: orders
        .filter(({ requestId }) => requestId === request.id)
        .map(({ number, note, signature }) => ({
          number,
          note,
          signedBy: signature?.kind === 'signed' ? signature.name : null,
        })),
    })),
    registrations: registrations.map(({ unitId, purchasedOn, name, phone, consentedAt, invoiceFileId }) => ({
      unit: unitId,
      purchasedOn,
      name,
      phone,
      consentedAt: fromInstant(consentedAt),
      invoice: invoiceFileId,
    })),
  };
}
