import type { UnitStanding } from '../words.ts';

/* For tests alone. */

// safe: dates that exist
export const day = (text: string) => text as NonNullable<UnitStanding['soldOn']>;

export const TODAY = day('2026-05-20');

/** Made on 10 February and shipped to the member “mem_holder” on 8 May. */
export const held: UnitStanding = {
  id: 'unt_1',
  serial: 'A-1',
  canonicalSerial: 'A1',
  version: 2,
  lastPosition: 2,
  producedOn: day('2026-02-10'),
  holderId: 'mem_holder',
  shippedOn: day('2026-05-08'),
  holderDivision: null,
  deliveredOn: null,
  soldOn: null,
};
export const inFactory: UnitStanding = { ...held, holderId: null, shippedOn: null };
export const sold: UnitStanding = { ...held, soldOn: day('2026-05-10') };
