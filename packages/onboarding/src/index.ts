export { applyToNetwork } from './actions/apply-to-network.ts';
export { checkApplication } from './actions/check-application.ts';
export { completeAction } from './actions/complete-action.ts';
export {
  approveMembership,
  declineMembership,
  requestChanges,
  reviewMembership,
} from './actions/decide-application.ts';
export { handInPaper } from './actions/hand-in-paper.ts';
export { listAudits } from './actions/list-audits.ts';
export { listOutlets } from './actions/list-outlets.ts';
export { listTrainings } from './actions/list-trainings.ts';
export { listWarnings } from './actions/list-warnings.ts';
export { planTraining } from './actions/plan-training.ts';
export { recordAudit } from './actions/record-audit.ts';
export { recordResults } from './actions/record-results.ts';
export { renewPapers } from './actions/renew-papers.ts';
export { showApplication } from './actions/show-application.ts';
export { showCoverage } from './actions/show-coverage.ts';
export { warnMember } from './actions/warn-member.ts';
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
export { actionDue, papersDue, reviewDue } from './timers.ts';
export { outletQuery } from './wire.ts';
export type { ListedOutlet } from './words.ts';
