export { changeModel, putSheet, showModel } from './actions/change-model.ts';
export { addCampaignUnits, createCampaign, endCampaign } from './actions/create-campaign.ts';
export { createModel } from './actions/create-model.ts';
export { deliverUnits } from './actions/deliver-units.ts';
export { fitModule, removeModule } from './actions/fit-module.ts';
export { importUnits } from './actions/import-units.ts';
export { listCampaigns, listUnitCampaigns, showCampaign } from './actions/list-campaigns.ts';
export { listModels } from './actions/list-models.ts';
export { listSales } from './actions/list-sales.ts';
export { listUnits } from './actions/list-units.ts';
export { markUnitRecovered, markUnitScrapped, markUnitStolen } from './actions/mark-unit.ts';
export { noteCampaignWork } from './actions/note-campaign-work.ts';
export { acceptUnit, commissionUnit, moveUnit, returnUnit } from './actions/note-step.ts';
export { listSalesReports, reportSales } from './actions/report-sales.ts';
export { listSerialAlarms, seeSerialAlarm } from './actions/see-alarms.ts';
export { sellUnit } from './actions/sell-unit.ts';
export { showImport } from './actions/show-import.ts';
export { showUnit } from './actions/show-unit.ts';
export { listUnitFileErrorsOf, listUnitFilesOf, showUnitFile } from './actions/show-unit-file.ts';
export { showWhereabouts } from './actions/show-whereabouts.ts';
export { abortUnitFile, beginUnitFile, completeUnitFile, putUnitFilePartOf } from './actions/upload-unit-file.ts';
export { unitsShipped } from './consumers.ts';
export { type Purchase, planRegistration, type RegistrationPlan } from './plan-registration.ts';
export { planSerialAlarm } from './plan-serial-alarm.ts';
export { planUnitEvents, type UnitEventDraft } from './plan-unit-events.ts';
export { categoryNames } from './policies.ts';
export { toCanonicalSerial } from './rules/canonical-serial.ts';
export { checkDay, type Fault } from './rules/check-day.ts';
export { checkStep } from './rules/check-step.ts';
export { findLossOn } from './rules/find-loss.ts';
export { findWhereabouts } from './rules/find-whereabouts.ts';
export { toGtin14 } from './rules/to-gtin14.ts';
export { toUnitKey } from './rules/unit-key.ts';
export {
  defineCampaignsOn,
  defineDocumentsBy,
  defineModelBy,
  defineSentBy,
  defineUnitBy,
  defineUnitEventsBy,
  defineUnitPlaceBy,
  eraseRegistrations,
  findDocumentsByLabel,
  findLabelledUnit,
  findStanding,
  findStandingByCode,
  findUnit,
  findUnitByCode,
  findUnitPlace,
  guardGtin,
  insertCampaignWorks,
  insertFormerGtins,
  insertUnitCodes,
  listCampaignsByLabel,
  listHeldEvents,
  listOpenUploads,
  listRegistrationsByCode,
  listRegistrationsOfPhone,
  listRegistrationsToErase,
  listSentByCodes,
  listUnitEvents,
  listUnitEventsByCode,
  listUnitsToLabel,
  updateModelGtin,
} from './store.ts';
export {
  campaignIdsOf,
  categoryOfModel,
  digitsOf,
  divisionOfUnit,
  memberBehindUnit,
  modelCodeByLabel,
  modelCodeOf,
  sellerOfUnit,
  unitIdByLabel,
  unitIdOf,
  unitsOfPhoneOfUnit,
} from './sub-selects.ts';
export { problems as productProblems, texts as productTexts, words as productWords } from './texts.ts';
export { importingUnits } from './unit-file-job.ts';
export { stepBody, toUnitWire, unitParams, unitWithEventsWire } from './wire.ts';
export * from './words.ts';
