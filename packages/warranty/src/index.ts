export { askConcession } from './actions/ask-concession.ts';
export { completeRemedy, withdrawRemedy } from './actions/end-remedy.ts';
export { grantRemedy } from './actions/grant-remedy.ts';
export { listConcessions, showConcession } from './actions/list-concessions.ts';
export { listPacks } from './actions/list-packs.ts';
export { listRemedies } from './actions/list-remedies.ts';
export { recordReading } from './actions/record-reading.ts';
export { recordTraining } from './actions/record-training.ts';
export { approveConcession, refuseConcession } from './actions/review-concession.ts';
export { showEntitlement } from './actions/show-entitlement.ts';
export { showRemedy } from './actions/show-remedy.ts';
export { transferUnit } from './actions/transfer-unit.ts';
export { useBenefit } from './actions/use-benefit.ts';
export { chargeMatrices, customerTariffs, warrantyTerms } from './policies.ts';
export { problems as warrantyProblems } from './problems.ts';
export { chooseBetterTerms, listCandidates } from './rules/choose-better-terms.ts';
export type { ChosenTerms } from './rules/choose-terms.ts';
export * from './rules/compute-depreciation.ts';
export { decideAgreedRights } from './rules/decide-agreed-rights.ts';
export { decideBetterEntitlement } from './rules/decide-better-entitlement.ts';
export { decideBetterRights } from './rules/decide-better-rights.ts';
export { decideEntitlement, type EntitlementQuestion } from './rules/decide-entitlement.ts';
export { decidePayer } from './rules/decide-payer.ts';
export * from './rules/decide-remedy.ts';
export type { UnitRights } from './rules/decide-unit-rights.ts';
export { findCoveredPercent } from './rules/find-covered-percent.ts';
export { findPackGuarantee } from './rules/find-pack-guarantee.ts';
export {
  findCustomersShare,
  type PlannedWork,
  type PricedThing,
  priceQuote,
  priceThings,
  type QuoteLine,
  type ShareQuestion,
} from './rules/price-quote.ts';
export {
  defineExtensionsBy,
  listExtensionsByLabel,
  listExtensionsOf,
  listMembersRefunded,
  listTermsByLabel,
  listTermsOfUnit,
  listUnsettledRemedies,
  settleRemedies,
} from './store.ts';
export { ruleTexts, texts, wordsOfParameters } from './texts.ts';
export { remedyDue } from './timers.ts';
export { toUnitFacts } from './unit-facts.ts';
export { findingWire, toFindingWire, toTraceWire, toVersionWire, traceWire, versionWire } from './wire.ts';
export type { RemedyCharge } from './words/remedy.ts';
export type { RightKind } from './words/statutory.ts';
export * from './words.ts';
