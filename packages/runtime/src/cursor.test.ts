import { newId, toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { linkHeader, readCursor, toPage } from './cursor.ts';
import { Refusal } from './refusal.ts';

const ids = Array.from({ length: 5 }, (_, index) => newId('clm', toInstant(1_800_000_000_000 + index)));
const rows = ids.map((id) => ({ id }));

test('a page that is full points to the next one, which begins after its last row', () => {
  const { items, nextCursor } = toPage(rows.slice(0, 4), 3);
  expect(items).toEqual(rows.slice(0, 3));
  expect(readCursor(nextCursor ?? undefined, 'clm')).toBe(ids[2]);
});

test.each([
  [3, 3],
  [2, 3],
  [0, 3],
])('%i rows for a limit of %i are the last page', (count, limit) => {
  expect(toPage(rows.slice(0, count), limit)).toEqual({ items: rows.slice(0, count), nextCursor: null });
});

test('no cursor is the beginning', () => {
  expect(readCursor(undefined, 'clm')).toBeNull();
});

test.each([
  '',
  'x',
  '%',
  '====',
  btoa('clm_short'),
  btoa(`unt_${(ids[0] ?? '').slice(4)}`),
  btoa(`${ids[0]} or 1=1`),
  btoa(`${ids[0]}\n`),
])('%j is no cursor of this list', (cursor) => {
  expect(() => readCursor(cursor, 'clm')).toThrow(new Refusal('request.bad_cursor'));
});

test('the next page is linked with the rest of its question', () => {
  const url = new URL('https://service.example/v1/claims?state=approved&cursor=old&limit=3');
  expect(linkHeader(url, 'new')).toEqual({ Link: '</v1/claims?state=approved&cursor=new&limit=3>; rel="next"' });
  expect(linkHeader(url, null)).toEqual({});
});
