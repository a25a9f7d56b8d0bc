import type { CustomerFile, Pseudonym } from '../words.ts';

export type Erasure =
  | { readonly kind: 'unknown' }
  /** Somebody is on the way to this person: the address is needed until the work is signed or cancelled. */
  | { readonly kind: 'open'; readonly numbers: readonly string[] }
  | {
      readonly kind: 'erase';
      readonly pseudonym: Pseudonym;
      readonly requestIds: readonly string[];
      readonly orderIds: readonly string[];
      readonly registrationIds: readonly string[];
      readonly fileIds: readonly string[];
    };

/** What an erasure touches of everything that stands under one telephone number. */
export function decideErasure(file: CustomerFile, pseudonym: Pseudonym): Erasure {
  const { requests, orders, registrations } = file;
  if (requests.length + registrations.length === 0) return { kind: 'unknown' };
  const open = requests.filter(({ state }) => state === 'triage' || state === 'dispatched');
  if (open.length > 0) return { kind: 'open', numbers: open.map(({ number }) => number) };
  const fileIds = [
    ...requests.flatMap(({ photos }) => photos),
    ...orders.flatMap(({ signature }) => (signature?.kind === 'refused' ? [signature.photo] : [])),
    ...registrations.flatMap(({ invoiceFileId }) => (invoiceFileId === null ? [] : [invoiceFileId])),
  ];
  return {
    kind: 'erase',
    pseudonym,
    requestIds: requests.map(({ id }) => id),
    orderIds: orders.map(({ id }) => id),
    registrationIds: registrations.map(({ id }) => id),
    fileIds: [...new Set(fileIds)],
  };
}
