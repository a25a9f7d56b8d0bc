export { compareVersions } from './actions/compare-versions.ts';
export { draftAgreement } from './actions/draft-agreement.ts';
export { endAgreement } from './actions/end-agreement.ts';
export { listAgreements } from './actions/list-agreements.ts';
export { listClauses } from './actions/list-clauses.ts';
export { offerAgreement } from './actions/offer-agreement.ts';
export { showAgreement } from './actions/show-agreement.ts';
export { signAgreement } from './actions/sign-agreement.ts';
export { agreementEnded, agreementOffered, agreementSigned } from './consumers.ts';
export {
  compareWithEarlier,
  readClauses,
  readsOfComparison,
  readsOfReading,
  requireReadable,
} from './reading.ts';
export type { Difference } from './rules/compare-clauses.ts';
export type { Clause } from './rules/write-clauses.ts';
export {
  type Candidate as MemberInPlace,
  countToSign,
  defineAgreementBy,
  defineAgreementOn,
  findAgreement,
  findAgreementOfMembership,
  findAgreementOn,
  listCandidates,
  listFlatMembers,
} from './store.ts';
export { agreedChecker, agreedPolicyId, listPrefixes, membersIn } from './sub-selects.ts';
export { agreementTemplates } from './templates.ts';
export { problems as agreementProblems, texts as agreementTexts, words as agreementWords } from './texts.ts';
export { agreementOver } from './timers.ts';
export { agreementParams, comparisonQuery } from './wire.ts';
export * from './words.ts';
