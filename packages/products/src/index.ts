export { createModel } from './actions/create-model.ts';
export { deliverUnits } from './actions/deliver-units.ts';
export { importUnits } from './actions/import-units.ts';
export { issueLabels } from './actions/issue-labels.ts';
export { listModels } from './actions/list-models.ts';
export { listUnits } from './actions/list-units.ts';
export { markUnitRecovered, markUnitScrapped, markUnitStolen } from './actions/mark-unit.ts';
export { sellUnit } from './actions/sell-unit.ts';
export { showImport } from './actions/show-import.ts';
export { showUnit } from './actions/show-unit.ts';
export { unitsShipped } from './consumers.ts';
export { type Purchase, planRegistration, type RegistrationPlan } from './plan-registration.ts';
export { planUnitEvents, type UnitEventDraft } from './plan-unit-events.ts';
export { checkDay, type Fault } from './rules/check-day.ts';
export { findLossOn } from './rules/find-loss.ts';
export { toUnitKey } from './rules/unit-key.ts';
export {
  defineUnitBy,
  defineUnitEventsBy,
  defineUnitPlaceBy,
  eraseRegistrations,
  findStandingByCode,
  findUnit,
  findUnitByCode,
  findUnitPlace,
  listRegistrationsByCode,
  listRegistrationsOfPhone,
  listRegistrationsToErase,
  listUnitEvents,
  listUnitEventsByCode,
} from './store.ts';
export {
  categoryOfModel,
  digitsOf,
  divisionOfUnit,
  modelCodeByLabel,
  modelCodeOf,
  sellerOfUnit,
  unitIdByLabel,
  unitIdOf,
  unitsOfPhoneOfUnit,
} from './sub-selects.ts';
export { problems as productProblems, texts as productTexts, words as productWords } from './texts.ts';
export { unitParams } from './wire.ts';
export * from './words.ts';
