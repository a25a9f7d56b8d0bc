import type { LocalDate } from '@aftercare/kernel';
import type { Form } from '@aftercare/runtime';
import { customerBody } from '@aftercare/service';
import * as z from 'zod';
import type { FormState } from './form.tsx';
import { listFaults } from './read-request-form.ts';

export type RegistrationField = 'purchasedOn' | 'name' | 'phone' | 'invoice' | 'consent';

const { name, phone } = customerBody.shape;
const CHECKS = { purchasedOn: z.iso.date(), name, phone, consent: z.literal('yes') } as const;

export interface RegistrationForm extends FormState<RegistrationField> {
  readonly purchasedOn: LocalDate;
  readonly name: string;
  readonly phone: string;
}

/** What a customer typed of a purchase, and what is wrong with it. */
export function readRegistrationForm(form: Pick<Form, 'text'>): RegistrationForm {
  const values = {
    purchasedOn: form.text('purchasedOn'),
    name: form.text('name'),
    phone: form.text('phone').normalize('NFKC'),
    consent: form.text('consent'),
  };
  return {
    values,
    faults: listFaults(CHECKS, values, { purchasedOn: 'day' }),
    // safe: only read where the check above found a day
    purchasedOn: values.purchasedOn as LocalDate,
    name: values.name,
    phone: values.phone,
  };
}
