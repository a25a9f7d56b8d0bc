import { toInstant } from '@aftercare/kernel';
import { describe, expect, test } from 'vitest';
import type { Concession, ConcessionApproval } from '../words/concessions.ts';
import { reviewConcession } from './review-concession.ts';

const by = (userId: string): ConcessionApproval => ({ userId, name: userId, at: toInstant(1), reason: 'fair' });
const asked = (changed: Partial<Concession> = {}) => ({
  state: 'asked' as const,
  approvals: [],
  peopleNeeded: 2,
  askedBy: 'usr_asker',
  ...changed,
});

describe('a yes', () => {
  test('of two needs another person', () => {
    expect(reviewConcession(asked(), 'approve', by('usr_a'))).toMatchObject({ kind: 'noted' });
    const one = asked({ approvals: [by('usr_a')] });
    expect(reviewConcession(one, 'approve', by('usr_b'))).toMatchObject({ kind: 'approved' });
    expect(reviewConcession(one, 'approve', by('usr_a'))).toEqual({
      kind: 'impossible',
      code: 'warranty.concession_four_eyes',
    });
  });
  test('of one is enough where one is needed', () => {
    expect(reviewConcession(asked({ peopleNeeded: 1 }), 'approve', by('usr_a'))).toMatchObject({ kind: 'approved' });
  });
  test('is never said by whoever asked, who may take it back by a no', () => {
    expect(reviewConcession(asked(), 'approve', by('usr_asker'))).toEqual({
      kind: 'impossible',
      code: 'warranty.concession_own',
    });
    expect(reviewConcession(asked(), 'refuse', by('usr_asker'))).toMatchObject({ kind: 'refused' });
  });
});

test('one no is enough, also after a yes', () => {
  const one = asked({ approvals: [by('usr_a')] });
  expect(reviewConcession(one, 'refuse', by('usr_b'))).toMatchObject({ kind: 'refused', approvals: [{}, {}] });
});

test.each(['approved', 'refused'] as const)('what is %s stays so', (state) => {
  for (const say of ['approve', 'refuse'] as const)
    expect(reviewConcession(asked({ state }), say, by('usr_b'))).toEqual({
      kind: 'impossible',
      code: 'warranty.concession_decided',
    });
});
