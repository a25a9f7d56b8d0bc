export { appealClaim } from './actions/appeal-claim.ts';
export { checkClaim } from './actions/check-claim.ts';
export { claimOrder } from './actions/claim-order.ts';
export { decideAppeal } from './actions/decide-appeal.ts';
export { approvePriorApproval, declinePriorApproval } from './actions/decide-prior-approval.ts';
export { addGoodwillBudget, listGoodwill } from './actions/goodwill-budget.ts';
export { grantGoodwill } from './actions/grant-goodwill.ts';
export { importCodes } from './actions/import-codes.ts';
export { keepEvidence } from './actions/keep-evidence.ts';
export { listClaims } from './actions/list-claims.ts';
export { listCodes } from './actions/list-codes.ts';
export { listPriorApprovals, showPriorApproval } from './actions/list-prior-approvals.ts';
export { listToCheck } from './actions/list-to-check.ts';
export { listWaiting } from './actions/list-waiting.ts';
export { replayAllClaims } from './actions/replay-all-claims.ts';
export { replayClaim } from './actions/replay-claim.ts';
export { requestPriorApproval } from './actions/request-prior-approval.ts';
export { resubmitClaim } from './actions/resubmit-claim.ts';
export { reverseClaim } from './actions/reverse-claim.ts';
export { approveClaim, rejectClaim } from './actions/review-claim.ts';
export { reviewClaims } from './actions/review-claims.ts';
export { showClaim, showDecision } from './actions/show-claim.ts';
export { showEvidence } from './actions/show-evidence.ts';
export { listFileResults, showFile } from './actions/show-file.ts';
export { exportSimulated, listSimulated, showSimulation } from './actions/show-simulation.ts';
export { simulate } from './actions/simulate.ts';
export { stopFile } from './actions/stop-file.ts';
export { submitBatch } from './actions/submit-batch.ts';
export { submitClaim } from './actions/submit-claim.ts';
export { submitFile } from './actions/submit-file.ts';
export { withdrawClaim } from './actions/withdraw-claim.ts';
export { appealOverdue, claimDecided, claimReversed, claimToCheck, priorApprovalDecided } from './consumers.ts';
export { submittingFile } from './file-job.ts';
export { simulating } from './jobs.ts';
export { codeSets, rateCards } from './policies.ts';
export { planRoundOfPeople, toRoundOfPeople } from './rounds-of-people.ts';
export { decidePayable, payableOf } from './rules/decide-payable.ts';
export { showFalse } from './rules/show-false.ts';
export {
  listAdvanced,
  listDecided,
  listMembersAdvanced,
  listMembersUnsettled,
  listUnsettled,
  markAdvances,
  markSettled,
  summarizeDecided,
  summarizeWaiting,
  summarizeWeeks,
} from './store/decided.ts';
export { defineClaimBy, defineClaimsIn, findClaim, listRounds } from './store.ts';
export {
  problems as claimProblems,
  rowTexts as claimRowTexts,
  ruleTexts as claimRuleTexts,
  texts as claimTexts,
  words as claimWords,
} from './texts.ts';
export { appealDue, checkDue } from './timers.ts';
export * from './words.ts';
