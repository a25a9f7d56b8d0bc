export { listClaims } from './actions/list-claims.ts';
export { showClaim, showDecision } from './actions/show-claim.ts';
export { submitClaim } from './actions/submit-claim.ts';
export { claimDecided } from './consumers.ts';
export { rateCards } from './policies.ts';
export {
  problems as claimProblems,
  ruleTexts as claimRuleTexts,
  texts as claimTexts,
  words as claimWords,
} from './texts.ts';
