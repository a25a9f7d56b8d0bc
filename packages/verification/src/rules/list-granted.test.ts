import type { Claim } from '@aftercare/claims';
import { expect, test } from 'vitest';
import type { LineResult } from '../words.ts';
import { listGranted } from './list-granted.ts';

type Lines = Claim['decision']['lines'];
const line = (verdict: Lines[number]['verdict'], approved: number): Lines[number] => ({
  verdict,
  amounts: { claimed: 12_000, approved },
});
const said = (at: number, result: LineResult['result']): LineResult => ({ line: at, result, note: null });

test.each<[string, readonly LineResult[], Lines, number[]]>([
  ['granted', [said(1, 'false')], [line('approve', 12_000)], [1]],
  ['granted in part', [said(1, 'false')], [line('adjust', 1)], [1]],
  ['granted nothing', [said(1, 'false')], [line('adjust', 0)], []],
  ['denied', [said(1, 'false')], [line('reject', 0)], []],
  ['still with people', [said(1, 'false')], [line('refer', 12_000)], []],
  ['never false', [said(1, 'true'), said(2, 'unclear')], [line('approve', 12_000), line('approve', 1)], []],
  ['one of two', [said(1, 'false'), said(2, 'false')], [line('reject', 0), line('approve', 500)], [2]],
  ['a line that is not there', [said(3, 'false')], [line('approve', 12_000)], []],
])('a line that was %s', (_about, results, lines, granted) => {
  expect(listGranted(results, lines)).toEqual(granted);
});
