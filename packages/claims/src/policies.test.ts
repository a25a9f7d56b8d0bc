import { expect, test } from 'vitest';
import { card } from './rules/fixtures.ts';
import { rateCardContent } from './wire/policy.ts';

test('a rate card from before four eyes is read as one that never asks for them', () => {
  const { fourEyesAbove: _since, ...before } = card;
  expect(rateCardContent.parse(before).fourEyesAbove).toBeNull();
  expect(rateCardContent.parse(card).fourEyesAbove).toBe(60_000);
});
