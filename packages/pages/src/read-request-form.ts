import type { Form } from '@aftercare/runtime';
import { type Customer, customerBody } from '@aftercare/service';
import * as z from 'zod';
import type { FormState } from './form.tsx';
import type { FaultName } from './form-texts.ts';

export const REQUEST_FIELDS = [
  'symptomText',
  'symptomCode',
  'photo',
  'name',
  'phone',
  'address',
  'divisionCode',
  'consent',
] as const;
export type RequestField = (typeof REQUEST_FIELDS)[number];

const { name, phone, address } = customerBody.shape;
const CHECKS = {
  symptomText: z.string().min(1).max(2000),
  symptomCode: z.string().max(60),
  name,
  phone,
  address,
  divisionCode: z.string().regex(/^\d{6}$/),
  consent: z.literal('yes'),
} as const;

export interface RequestForm extends FormState<RequestField> {
  readonly symptomText: string;
  readonly symptomCode: string | null;
  readonly customer: Customer;
}

/** What a customer typed and what is wrong with it; digits typed in full width (１３８) are digits. */
export function readRequestForm(form: Pick<Form, 'text'>): RequestForm {
  const values = {
    symptomText: form.text('symptomText').replaceAll('\r\n', '\n'),
    symptomCode: form.text('symptomCode'),
    name: form.text('name'),
    phone: form.text('phone').normalize('NFKC'),
    address: form.text('address'),
    divisionCode: form.text('divisionCode').normalize('NFKC'),
    consent: form.text('consent'),
  };
  const { symptomText, symptomCode, consent: _, ...customer } = values;
  return {
    values,
    faults: listFaults(CHECKS, values),
    symptomText,
    symptomCode: symptomCode === '' ? null : symptomCode,
    customer,
  };
}

/** Each field that its check refuses; one fault a field, named like the field unless said otherwise. */
export function listFaults<Name extends string>(
  checks: Readonly<Record<Name, z.ZodType>>,
  values: Readonly<Record<Name, string>>,
  names: Readonly<Partial<Record<string, FaultName>>> = {},
): Partial<Record<Name, FaultName>> {
  const faults: Partial<Record<Name, FaultName>> = {};
  // safe: the keys of the record are its names
  for (const field of Object.keys(checks) as Name[]) {
    if (checks[field].safeParse(values[field]).success) continue;
    // safe: a field without a name of its own for its fault has a fault of its own name
    faults[field] = names[field] ?? (field as string as FaultName);
  }
  return faults;
}
