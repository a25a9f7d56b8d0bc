import { describe, expect, test } from 'vitest';
import type { ClaimLine } from '../words.ts';
import { findCausalLine } from './check-causal.ts';
import { decideClaim } from './decide-claim.ts';
import { fileOf, labour, part } from './fixtures.ts';

const hanging: ClaimLine = {
  kind: 'part',
  partNumber: 'VLV-012',
  quantity: 1,
  claimedAmount: 2500,
  isConsequential: true,
};
const decide = (...lines: ClaimLine[]) => decideClaim(fileOf({ lines }));
const verdicts = (...lines: ClaimLine[]) => {
  const { lines: decided, findings } = decide(...lines);
  return [decided.map(({ verdict }) => verdict).join(' '), findings.map(({ code }) => code).join(' ')];
};

describe('what hangs on the causal part', () => {
  test.each<[string, ClaimLine[], string, string]>([
    ['is paid with it', [part(1, 20_000), hanging], 'approve approve', ''],
    ['wherever it stands', [hanging, part(1, 20_000)], 'approve approve', ''],
    ['also where it is paid less', [part(1, 30_000), hanging], 'adjust approve', 'claims.part_over_price'],
    [
      'waits when nothing is there to hang on',
      [labour(90, 12_000), hanging],
      'approve needs_information',
      'claims.causal_part_missing',
    ],
  ])('%s', (_about, lines, expected, codes) => {
    expect(verdicts(...lines)).toEqual([expected, codes]);
  });

  test('falls with it', () => {
    const file = fileOf({ lines: [hanging, part(1, 20_000)] });
    const card = {
      ...file.card,
      parts: file.card.parts.map((one) => ({ ...one, models: [one.number === 'TNK-200' ? 'X' : '*'] })),
    };
    const { lines, findings } = decideClaim({ ...file, card });
    expect(lines.map(({ verdict }) => verdict)).toEqual(['reject', 'reject']);
    expect(findings.map(({ code }) => code)).toEqual(['claims.causal_part_refused', 'claims.part_not_of_model']);
  });

  test('waits with it', () => {
    const file = fileOf({ lines: [hanging, part(1, 20_000)] });
    const card = { ...file.card, parts: file.card.parts.slice(1) };
    const { lines, findings } = decideClaim({ ...file, card });
    expect(lines.map(({ verdict }) => verdict)).toEqual(['needs_information', 'needs_information']);
    expect(findings.map(({ code }) => code)).toEqual(['claims.causal_part_open', 'claims.part_unknown']);
  });
});

test.each<[ClaimLine[], number | null]>([
  [[labour(1, 1), part(1, 1, 'tnk 200')], 1],
  [[{ ...part(1, 1), kind: 'part', partNumber: 'TNK-200', quantity: 1, isConsequential: true }], null],
  [[labour(1, 1)], null],
])('the line of the causal part TNK-200 in %j: %s', (lines, expected) => {
  expect(findCausalLine({ causalPart: 'TNK-200', lines })).toBe(expected);
});
