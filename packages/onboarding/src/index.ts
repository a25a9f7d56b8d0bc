export { applyToNetwork } from './actions/apply-to-network.ts';
export { checkApplication } from './actions/check-application.ts';
export {
  approveMembership,
  declineMembership,
  requestChanges,
  reviewMembership,
} from './actions/decide-application.ts';
export { handInPaper } from './actions/hand-in-paper.ts';
export { showApplication } from './actions/show-application.ts';
export { onboardingConsumers } from './consumers.ts';
export { outletRequirements } from './policies.ts';
export { defineUncertifiedIn } from './store.ts';
export { isUncertified } from './sub-selects.ts';
export {
  findings as onboardingTexts,
  problems as onboardingProblems,
  ruleTexts as onboardingRuleTexts,
} from './texts.ts';
export { papersDue, reviewDue } from './timers.ts';
