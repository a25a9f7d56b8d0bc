import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseOnce } from './parse-once.ts';

const schema = z.strictObject({ limit: z.int(), note: z.string().default('none') });

test('the same text is checked once, another one by itself', () => {
  let checked = 0;
  const read = parseOnce((content) => {
    checked += 1;
    return schema.parse(content);
  });
  expect(read('{"limit":1}')).toEqual({ limit: 1, note: 'none' });
  expect(read('{"limit":1}')).toBe(read('{"limit":1}'));
  expect(checked).toBe(1);
  expect(read('{"limit":2}')).toEqual({ limit: 2, note: 'none' });
  expect(checked).toBe(2);
});

test('what is wrong is refused each time', () => {
  const read = parseOnce((content) => schema.parse(content));
  for (const _ of [1, 2]) expect(() => read('{"limit":"1"}')).toThrow(z.ZodError);
});

test('a few are kept, the oldest makes room, and a long one is never kept', () => {
  let checked = 0;
  const read = parseOnce((content) => {
    checked += 1;
    return schema.parse(content);
  });
  for (let limit = 0; limit <= 30; limit += 1) read(`{"limit":${limit}}`);
  read('{"limit":30}');
  expect(checked).toBe(31);
  read('{"limit":0}');
  expect(checked).toBe(32);
  const long = JSON.stringify({ limit: 1, note: 'x'.repeat(100_000) });
  read(long);
  read(long);
  expect(checked).toBe(34);
});
