export { definePolicy, type PolicyRoutes } from './define-policy.ts';
export { choosePolicy } from './rules/choose-policy.ts';
export { definePoliciesIn } from './store.ts';
export { problems as policyProblems } from './texts.ts';
export { localDate } from './wire.ts';
export * from './words.ts';
