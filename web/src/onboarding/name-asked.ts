import type { PlainKey, Say } from '../language.ts';
import { isTextKey } from '../texts.ts';

type AskedKey = Extract<PlainKey, `asked.${string}`>;
type PaperKey = Extract<PlainKey, `outlet_paper.${string}`>;
type InvoicesKey = Extract<PlainKey, `invoices.${string}`>;

/** What an application says of its outlet, by the names of the API. */
export const ASKED = [
  'legalName',
  'licenceNumber',
  'divisionCode',
  'address',
  'phone',
  'categories',
  'outletClass',
  'taxRegistration',
  'insurance',
  'premisesM2',
  'openingHours',
  'invoiceCapability',
  'responsiblePerson',
  'technicians',
  'equipment',
  'coverage',
] as const;

export const PAPERS = ['licence', 'tax', 'insurance', 'certificate', 'premises'] as const;

/** Where a fault is: `/insurance/validUntil` is the insurance, `/papers/licence` the licence as a paper. */
export function nameAsked(path: string, say: Say): string {
  const [first = '', second = ''] = path.replace(/^\//, '').split('/');
  if (first === 'papers') return say('asked.paper', { paper: namePaper(second, say) });
  const key = `asked.${first}`;
  return isAskedKey(key) ? say(key) : path;
}

export function namePaper(kind: string, say: Say): string {
  const key = `outlet_paper.${kind}`;
  return isPaperKey(key) ? say(key) : kind;
}

export function nameInvoices(capability: string, say: Say): string {
  const key = `invoices.${capability}`;
  return isInvoicesKey(key) ? say(key) : capability;
}

function isAskedKey(key: string): key is AskedKey {
  return isTextKey(key) && key.startsWith('asked.') && key !== 'asked.paper';
}

function isPaperKey(key: string): key is PaperKey {
  return isTextKey(key) && key.startsWith('outlet_paper.');
}

function isInvoicesKey(key: string): key is InvoicesKey {
  return isTextKey(key) && key.startsWith('invoices.');
}
