import { expect, test } from 'vitest';
import { LINK_TYPES, listLinks, readLinkType } from './list-links.ts';

test.each([
  ['gs1:pip', 'pip'],
  ['pip', 'pip'],
  ['https://ref.gs1.org/voc/pip', 'pip'],
  ['https://gs1.org/voc/registerProduct', 'registerProduct'],
  ['linkset', 'linkset'],
  ['all', 'linkset'],
  ['gs1:epil', null],
  ['', null],
  ['GS1:PIP', null],
  ['https://elsewhere.example/pip', null],
])('%s asks for %s', (asked, type) => {
  expect(readLinkType(asked)).toBe(type);
});

test('without the whole label every link leads to the page of the model', () => {
  const links = Object.values(listLinks({ gtin: '09521234543213' }, 'sunlit'));
  expect(links).toHaveLength(LINK_TYPES.length);
  for (const link of links) expect(link).toMatch(/^\/(m\/09521234543213(#|$)|outlets\/sunlit$)/);
});

test('with it they lead to the unit', () => {
  expect(listLinks({ code: 'abc' }, 'sunlit')).toMatchObject({
    pip: '/q/abc',
    registerProduct: '/q/abc/register',
    support: '/q/abc/request',
  });
});
