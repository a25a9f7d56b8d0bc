export { claimOrder } from './actions/claim-order.ts';
export { listClaims } from './actions/list-claims.ts';
export { resubmitClaim } from './actions/resubmit-claim.ts';
export { approveClaim, rejectClaim } from './actions/review-claim.ts';
export { showClaim, showDecision } from './actions/show-claim.ts';
export { submitBatch } from './actions/submit-batch.ts';
export { submitClaim } from './actions/submit-claim.ts';
export { claimDecided } from './consumers.ts';
export { rateCards } from './policies.ts';
export { decidePayable, payableOf } from './rules/decide-payable.ts';
export {
  defineClaimBy,
  defineClaimsIn,
  findClaim,
  listMembersUnsettled,
  listUnsettled,
  markSettled,
  summarizeDecided,
  summarizeWaiting,
  summarizeWeeks,
} from './store.ts';
export {
  problems as claimProblems,
  ruleTexts as claimRuleTexts,
  texts as claimTexts,
  words as claimWords,
} from './texts.ts';
export * from './words.ts';
