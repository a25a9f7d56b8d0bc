import { type Catalogue, runtimeProblems } from '@aftercare/runtime';
import { ruleTexts as warrantyRules, texts as warrantyTexts } from '@aftercare/warranty';
import { ruleTexts, texts } from './texts.ts';

/** Every sentence that a claim's decision can need: its own, and those of the warranty that it asked. */
export const catalogue: Catalogue = {
  problems: runtimeProblems,
  findings: { ...warrantyTexts, ...texts },
  rules: { ...warrantyRules, ...ruleTexts },
  words: {},
};
