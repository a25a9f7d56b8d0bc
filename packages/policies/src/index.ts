export { definePolicy, type PolicyRoutes } from './define-policy.ts';
export { addWorkingDays } from './rules/add-working-days.ts';
export { choosePolicy } from './rules/choose-policy.ts';
export { definePoliciesIn, defineWorkDays, findWorkDays } from './store.ts';
export { problems as policyProblems } from './texts.ts';
export { localDate } from './wire.ts';
export * from './words.ts';
export { toWorkDays } from './work-days.ts';
