export { commitSeed } from './actions/commit-seed.ts';
export { drawClaims } from './actions/draw-claims.ts';
export { recordVerification } from './actions/record-verification.ts';
export { listSampled, showSample } from './actions/show-sample.ts';
export { showBreaches, showVerification } from './actions/show-verification.ts';
export { listMembersCharged, listUnsettledCharges, settleCharges } from './store.ts';
export { problems as verificationProblems } from './texts.ts';
export type { Charge, ChargeId } from './words.ts';
