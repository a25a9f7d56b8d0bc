import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDigitalLink } from './read-digital-link.ts';
import { writeDigitalLink } from './write-label.ts';

const GTIN = '09521234543213';

test.each([
  [`/01/${GTIN}`, {}],
  [`/01/${GTIN}/`, {}],
  ['/01/9521234543213', {}],
  ['/01/012345678905', { gtin: '00012345678905' }],
  ['/01/95200002', { gtin: '00000095200002' }],
  [`/01/${GTIN}/21/2408-117-0342`, { serial: '2408-117-0342' }],
  [`/01/${GTIN}/10/B%2F7`, { lot: 'B/7' }],
  [`/01/${GTIN}/22/2A/10/ABC/21/%2B1`, { variant: '2A', lot: 'ABC', serial: '+1' }],
])('%s is a link', (path, found) => {
  const nothing = { gtin: GTIN, variant: null, lot: null, serial: null };
  expect(readDigitalLink(path)).toEqual({ kind: 'link', link: { ...nothing, ...found } });
});

test.each([
  ['/01/09521234543214', 'link_gtin'],
  ['/01/952123454321', 'link_gtin'],
  ['/01/', 'link_gtin'],
  [`/414/${GTIN}`, 'link_key'],
  [`/01/${GTIN}/21`, 'link_key'],
  [`/01/${GTIN}/17/261231`, 'link_key'],
  [`/01/${GTIN}/21/A/10/B`, 'link_order'],
  [`/01/${GTIN}/10/A/10/B`, 'link_order'],
  [`/01/${GTIN}/21/`, 'link_key'],
  [`/01/${GTIN}/21//10/A`, 'link_value'],
  [`/01/${GTIN}/21/${'1'.repeat(21)}`, 'link_value'],
  [`/01/${GTIN}/21/%E5%8F%B7`, 'link_value'],
  [`/01/${GTIN}/21/A%20B`, 'link_value'],
  [`/01/${GTIN}/21/%`, 'link_encoding'],
  [`/01/${GTIN}/21/%FF`, 'link_encoding'],
])('%s is none: %s', (path, fault) => {
  expect(readDigitalLink(path)).toEqual({ kind: 'malformed', fault });
});

test('what is written is read back, whatever signs GS1 allows', () => {
  const signs = [...'!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'];
  expect(signs).toHaveLength(82);
  const value = fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 20 })
    .map((list) => list.join(''))
    .filter((text) => text !== '.' && text !== '..');
  fc.assert(
    fc.property(fc.option(value), fc.option(value), value, (variant, lot, serial) => {
      const link = { gtin: GTIN, variant, lot, serial };
      // As a browser would send it.
      const { pathname } = new URL(writeDigitalLink('https://id.example', link));
      expect(readDigitalLink(pathname)).toEqual({ kind: 'link', link });
    }),
    { seed: 20261127, numRuns: 500 },
  );
});
