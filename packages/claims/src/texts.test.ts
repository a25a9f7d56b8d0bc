import { expect, test } from 'vitest';
import { riskTexts } from './texts/risk.ts';
import { RISK_REASONS } from './words.ts';

test.each(RISK_REASONS)('%s is told in both languages with the same figures', (code) => {
  const placesOf = (text: string) => new Set(text.match(/\{\w+\}/g));
  const { en, zh } = riskTexts[code];
  expect(placesOf(zh)).toEqual(placesOf(en));
  expect(zh).toMatch(/\p{Script=Han}/u);
});
