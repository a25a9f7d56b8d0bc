export * from './rules/compute-depreciation.ts';
export { decideEntitlement, type EntitlementQuestion } from './rules/decide-entitlement.ts';
export { decidePayer, payerByTerms } from './rules/decide-payer.ts';
export * from './rules/decide-remedy.ts';
export { validateChargeMatrix } from './rules/validate-charge-matrix.ts';
export { validateTerms } from './rules/validate-terms.ts';
export { ruleTexts, texts, toWords, wordTexts } from './texts.ts';
export * from './words.ts';
