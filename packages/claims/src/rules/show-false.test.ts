import { describe, expect, test } from 'vitest';
import type { ClaimState } from '../words.ts';
import { decideClaim } from './decide-claim.ts';
import { fileOf, labour } from './fixtures.ts';
import { showFalse } from './show-false.ts';

const by = { name: 'Sun', reason: 'The customer never had a visit', multiple: 10 };
const paid = decideClaim(fileOf());

describe('a line that was shown false', () => {
  test('is paid no more, and its neighbour stays', () => {
    const shown = showFalse({ state: 'approved', decision: paid }, [{ line: 2, charged: 200_000 }], by);
    expect(shown).toMatchObject({
      state: 'partly_approved',
      decision: {
        amounts: { claimed: 32_000, approved: 12_000 },
        lines: [{ verdict: 'approve' }, { verdict: 'reject', amounts: { approved: 0 } }],
      },
    });
    expect(shown?.decision.findings.at(-1)).toMatchObject({
      code: 'claims.shown_false',
      severity: 'blocks',
      path: '/lines/1',
      params: { multiple: 10, charged: 200_000 },
      cureUntil: null,
    });
    expect(shown?.decision.trace.at(-1)).toMatchObject({ rule: 'claims.verification', outcome: 'refused' });
  });

  test('loses the cures that it had', () => {
    const reduced = decideClaim(fileOf({ lines: [labour(200, 20_000)] }));
    expect(reduced.findings[0]?.cureUntil).not.toBe(null);
    const shown = showFalse({ state: 'partly_approved', decision: reduced }, [{ line: 1, charged: 0 }], by);
    expect(shown?.decision.findings.every(({ cureUntil }) => cureUntil === null)).toBe(true);
    expect(shown?.state).toBe('rejected');
  });

  test('keeps a reversed claim reversed', () => {
    expect(showFalse({ state: 'reversed', decision: paid }, [{ line: 1, charged: 1 }], by)?.state).toBe('reversed');
  });

  test.each<ClaimState>(['in_review', 'needs_info', 'appealed', 'withdrawn'])('waits while a claim is %s', (state) => {
    expect(showFalse({ state, decision: paid }, [{ line: 1, charged: 1 }], by)).toBe(null);
  });
});
