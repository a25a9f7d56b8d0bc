import type { FileId } from '@aftercare/evidence';
import { expect, test } from 'vitest';
import { checkEvidence } from './check-evidence.ts';
import type { ProvingFile } from './claim-file.ts';
import { card, labour, other, part, questionOf } from './fixtures.ts';

const photo: ProvingFile = { id: 'fil_1', sha256: 'a'.repeat(64), usedIn: null };
const used: ProvingFile = {
  id: 'fil_2',
  sha256: 'b'.repeat(64),
  usedIn: { id: 'clm_0', reference: 'WO-0', memberTenantId: 'ten_shop' },
};
const withFiles = (...evidence: FileId[]) => ({ ...labour(90, 12_000), evidence });

test.each([
  ['a kind that needs none', part(1, 1), 'nothing'],
  ['a kind that needs one', labour(90, 12_000), 'claims.evidence_missing'],
  ['a receipt is a matter of its own', other(1), 'nothing'],
  ['with a photo', withFiles('fil_1'), 'passed'],
  ['with one that proved another claim', withFiles('fil_2'), 'claims.evidence_reused'],
  ['with both', withFiles('fil_1', 'fil_2'), 'claims.evidence_reused'],
] as const)('%s', (_about, line, expected) => {
  const question = questionOf(line, { files: [photo, used], card: { ...card, evidenceFor: ['labour', 'other'] } });
  const looked = [checkEvidence(question)].flat();
  expect(looked.map(({ finding, step }) => finding?.code ?? step.outcome)).toEqual(
    expected === 'nothing' ? [] : [expected],
  );
  if (expected.startsWith('claims.'))
    expect(looked[0]).toMatchObject({
      asksBack: true,
      finding: { path: '/lines/0/evidence', cureUntil: '2026-07-04' },
    });
});
