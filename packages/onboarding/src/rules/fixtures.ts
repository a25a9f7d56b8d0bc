import { type LocalDate, toLocalDate } from '@aftercare/kernel';
import type { OutletClass, OutletFacts, OutletRequirements } from '../words.ts';

/* For tests alone. */

export function date(text: string): LocalDate {
  const day = toLocalDate(text);
  if (day === undefined) throw new TypeError(`${text} is no day`);
  return day;
}

export const county: OutletClass = {
  code: 'county',
  name: { en: 'County', zh: '县级' },
  required: ['taxRegistration', 'insurance', 'responsiblePerson', 'technicians', 'coverage'],
  papers: ['licence', 'tax'],
  minima: { premisesM2: 150, operators: 2 },
  remoteMinima: { premisesM2: 80, operators: 1 },
  equipment: ['hoist'],
  certifiedCategories: ['solar-heater'],
  issuesInvoices: 'ordinary',
};

export const township: OutletClass = {
  ...county,
  code: 'township',
  name: { en: 'Township', zh: '乡镇' },
  required: ['responsiblePerson'],
  papers: [],
  minima: { premisesM2: 50, operators: 1 },
  remoteMinima: null,
  equipment: [],
  certifiedCategories: [],
  issuesInvoices: 'any',
};

export const requirements: OutletRequirements = {
  reviewWorkingDays: 2,
  probationMonths: 0,
  remoteDivisions: ['5424', '540'],
  classes: [county, township],
};

/** Passes all that is asked of a county outlet. */
export const facts: OutletFacts = {
  legalName: 'Jinan Lixia Repair Co.',
  licenceNumber: '91370100EXAMPLE01',
  divisionCode: '370102',
  address: '1 Example Road',
  phone: '0531-5550100',
  categories: ['solar-heater'],
  outletClass: 'county',
  taxRegistration: '370100EXAMPLE01',
  insurance: { insurer: 'PICC', policyNumber: 'P-1', validUntil: date('2026-12-31') },
  premisesM2: 150,
  openingHours: '08:30-17:30',
  invoiceCapability: 'ordinary',
  responsiblePerson: { name: 'Wang', phone: '0531-5550101' },
  technicians: [
    { name: 'Li', certificates: [{ number: 'C-1', category: 'solar-heater', validUntil: date('2026-12-31') }] },
    { name: 'Zhao', certificates: [{ number: 'C-2', category: 'solar-heater', validUntil: date('2026-11-26') }] },
  ],
  equipment: ['hoist', 'pressure pump'],
  coverage: ['370102'],
};
