import { describe, expect, test } from 'vitest';
import type { LineResult } from '../words.ts';
import { chargeFalseLines } from './charge-false-lines.ts';

const claim = {
  lines: [
    { kind: 'labour', operation: 'replace-tank', minutes: 90, claimedAmount: 12_000 },
    { kind: 'part', partNumber: 'TNK-200', quantity: 1, claimedAmount: 28_600 },
  ],
} as const;
const say = (line: number, result: LineResult['result']): LineResult => ({ line, result, note: null });
const charge = (results: readonly LineResult[], multiple = 10, evidence = 1) =>
  chargeFalseLines(claim, results, { multiple, evidence });

describe('a line that was shown false', () => {
  test('costs the multiple of what was claimed on it, whatever was paid', () => {
    expect(charge([say(1, 'false'), say(2, 'true')])).toEqual({
      kind: 'charged',
      lines: [{ line: 1, charged: 120_000 }],
    });
    expect(charge([say(1, 'false'), say(2, 'false')], 3)).toEqual({
      kind: 'charged',
      lines: [
        { line: 1, charged: 36_000 },
        { line: 2, charged: 85_800 },
      ],
    });
  });

  test('costs nothing where nothing was agreed', () => {
    expect(charge([say(1, 'false')], 0)).toEqual({ kind: 'charged', lines: [{ line: 1, charged: 0 }] });
  });

  test('needs evidence', () => {
    expect(charge([say(1, 'false')], 10, 0)).toMatchObject({ code: 'verification.evidence_missing' });
    expect(charge([say(1, 'unclear'), say(2, 'true')], 10, 0)).toEqual({ kind: 'charged', lines: [] });
  });

  test('is one of the claim, and told once', () => {
    expect(charge([say(3, 'false')])).toMatchObject({ code: 'verification.line_unknown' });
    expect(charge([say(1, 'false'), say(1, 'true')])).toMatchObject({ code: 'verification.line_twice' });
  });
});
