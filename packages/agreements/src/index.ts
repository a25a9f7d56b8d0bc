export { draftAgreement } from './actions/draft-agreement.ts';
export { listAgreements } from './actions/list-agreements.ts';
export { offerAgreement } from './actions/offer-agreement.ts';
export { showAgreement } from './actions/show-agreement.ts';
export { signAgreement } from './actions/sign-agreement.ts';
export { agreementOffered, agreementSigned } from './consumers.ts';
export {
  type Candidate as MemberInPlace,
  countToSign,
  defineAgreementBy,
  defineAgreementOn,
  findAgreementOfMembership,
  findAgreementOn,
  listCandidates,
  listFlatMembers,
} from './store.ts';
export { agreedChecker, agreedPolicyId, listPrefixes, membersIn } from './sub-selects.ts';
export { problems as agreementProblems, texts as agreementTexts, words as agreementWords } from './texts.ts';
export * from './words.ts';
