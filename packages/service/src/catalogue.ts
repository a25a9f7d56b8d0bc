import { ruleTexts, texts } from './texts.ts';

/** Every sentence that the clocks and the ranking of a request can need. */
export const catalogue = { findings: texts, rules: ruleTexts };
