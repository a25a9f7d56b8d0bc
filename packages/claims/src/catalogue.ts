import { type Catalogue, runtimeProblems } from '@aftercare/runtime';
import { ruleTexts as warrantyRules, texts as warrantyTexts } from '@aftercare/warranty';
import { problems, ruleTexts, texts } from './texts.ts';

/** Every sentence that a claim's decision can need: its own, and those of the warranty that it asked. */
export const catalogue: Catalogue = {
  problems: runtimeProblems,
  findings: { ...warrantyTexts, ...texts },
  rules: { ...warrantyRules, ...ruleTexts },
  words: {},
};

/** For an item among many that was refused by a rule of claims. */
export const problemCatalogue: Catalogue = { ...catalogue, problems: { ...runtimeProblems, ...problems } };
