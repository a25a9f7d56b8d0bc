import { expect, test } from 'vitest';
import { card } from './fixtures.ts';
import { listCodes } from './list-codes.ts';

const codes = listCodes(card);

test('each code once, in both languages, with what to do and until when', () => {
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  for (const { code, en, zh } of codes)
    for (const said of [...Object.values(en), ...Object.values(zh)]) expect(said, code).not.toBe('');
  for (const { code, en, zh } of codes) expect(`${en.until} ${zh.until}`, code).not.toContain('{');
});

test.each([
  ['claims.not_signed', 14, 'Within 14 days of the first submission; the last day stands in the finding.'],
  ['claims.window_over', 30, 'As long as a claim can come: within 30 days of the repair.'],
  ['claims.over_limit', null, 'Nothing has to be done.'],
])('%s: %s days', (code, days, until) => {
  const listed = codes.find((one) => one.code === code);
  expect([listed?.days, listed?.en.until]).toEqual([days, until]);
});
