import { expect, test } from 'vitest';
import { decideClaim } from './decide-claim.ts';
import { fileOf, labour, part } from './fixtures.ts';
import { splitTax } from './split-tax.ts';

const taxes = { goodsPpm: 130_000, servicesPpm: 60_000 };

test('goods and services apart, each with its own rate, of what is approved', () => {
  const lines = [labour(90, 12_000), part(1, 30_000), part(1, 99, 'UNKNOWN')];
  expect(splitTax(decideClaim(fileOf({ lines }, { taxes })))).toEqual({
    // 286.00 of the 300.00 that were claimed; what is asked back is nothing yet.
    goods: { approved: 28_600, ratePpm: 130_000, tax: 3718 },
    services: { approved: 12_000, ratePpm: 60_000, tax: 720 },
  });
});

test('rounded at the line, not at the sum', () => {
  const lines = [part(1, 4), part(1, 4, 'VLV-012')];
  expect(splitTax(decideClaim(fileOf({ lines }, { taxes })))?.goods).toMatchObject({ approved: 8, tax: 2 });
});

test('without an agreement nobody knows the rates', () => {
  expect(splitTax(decideClaim(fileOf()))).toBeNull();
});
