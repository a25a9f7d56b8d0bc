export { applyToNetwork } from './actions/apply-to-network.ts';
export { checkApplication } from './actions/check-application.ts';
export {
  approveMembership,
  declineMembership,
  requestChanges,
  reviewMembership,
} from './actions/decide-application.ts';
export { handInPaper } from './actions/hand-in-paper.ts';
export { listOutlets } from './actions/list-outlets.ts';
export { showApplication } from './actions/show-application.ts';
export { showCoverage } from './actions/show-coverage.ts';
export { onboardingConsumers } from './consumers.ts';
export { readOutletCursor } from './outlet-cursor.ts';
export { coveragePlans, outletRequirements } from './policies.ts';
export { directorySpace } from './space.ts';
export { defineUncertifiedIn, listOutlets as readOutlets } from './store.ts';
export { isUncertified } from './sub-selects.ts';
export {
  findings as onboardingTexts,
  problems as onboardingProblems,
  ruleTexts as onboardingRuleTexts,
} from './texts.ts';
export { papersDue, reviewDue } from './timers.ts';
export { outletQuery } from './wire.ts';
export type { ListedOutlet } from './words.ts';
