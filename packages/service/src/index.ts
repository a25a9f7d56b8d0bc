export { orderVerbs } from './actions/change-order.ts';
export { cancelRequest, recordFirstContact } from './actions/change-request.ts';
export { createRequest } from './actions/create-request.ts';
export { creditReceipt, listReceipts } from './actions/credit-receipt.ts';
export { dispatchRequest } from './actions/dispatch-request.ts';
export { listOrders } from './actions/list-orders.ts';
export { listRequests } from './actions/list-requests.ts';
export { putCapacity } from './actions/put-capacity.ts';
export { agreeToQuote, listQuotes, quoteOrder } from './actions/quote-order.ts';
export { listOrderSlots, showOrder } from './actions/show-order.ts';
export { showPhoto } from './actions/show-photo.ts';
export { showClocks, showRequest } from './actions/show-request.ts';
export { catalogue as serviceCatalogue } from './catalogue.ts';
export { serviceConsumers } from './consumers.ts';
export { bookSlot, type LoadedForSlots, listFreeSlots, readsForSlots } from './plans/book-slot.ts';
export type { Changed } from './plans/change-request.ts';
export {
  type LoadedForRequest,
  type OpenedRequest,
  openRequest,
  type RequestDraft,
  readsForRequest,
} from './plans/open-request.ts';
export { type Happening, joinPlans, type ServicePlan } from './plans/plan.ts';
export { answerQuote, findOfferedQuote } from './plans/quote-order.ts';
export { findLiveOrder, type LoadedFile, readsForFile, toFile } from './plans/request-file.ts';
export { signOrder } from './plans/work-order-steps.ts';
export { slaPolicies } from './policies.ts';
export { chooseTarget, findZone, type TargetQuestion } from './rules/choose-target.ts';
export { computeDue } from './rules/compute-due.ts';
export { type BreachStep, decideBreach, type RecordedStep } from './rules/decide-breach.ts';
export {
  CHARGED_THINGS,
  type Charge,
  type ChargedThing,
  type ChargeFile,
  decideCharges,
} from './rules/decide-charges.ts';
export { decideClock } from './rules/decide-clock.ts';
export { type ClocksAnswer, type ClocksQuestion, decideClocks } from './rules/decide-clocks.ts';
export { decideFile } from './rules/decide-file.ts';
export { decideWorkOrder } from './rules/decide-work-order.ts';
export { listMissing } from './rules/list-missing.ts';
export { startOfDay } from './rules/list-open-spans.ts';
export { maskPhone } from './rules/mask-customer.ts';
export { RANK_WEIGHTS } from './rules/rank-candidates.ts';
export {
  eraseOrders,
  eraseRequests,
  findClosedWork,
  findRequest,
  findUnitOf,
  findWorkOrder,
  listOrdersOfPhone,
  listOrdersToErase,
  listOrdersToForget,
  listPoliciesInState,
  listQuotesOf,
  listReceiptsOf,
  listRequestsInState,
  listRequestsOfPhone,
  listRequestsToErase,
  listSignedOrders,
  readsForCharges,
} from './store.ts';
export {
  componentOfOrder,
  divisionOfOrder,
  failureDayOfOrder,
  memberTenantOfOrder,
  modelOfOrder,
  numberOfOrder,
  ratesDayOfOrder,
  repairDayOfOrder,
  signedOrdersOf,
  technicianOfOrder,
  unitIdOfOrder,
  unitsOfPhoneOfOrder,
} from './sub-selects.ts';
export {
  problems as serviceProblems,
  ruleTexts as serviceRuleTexts,
  texts as serviceTexts,
  words as serviceWords,
  wordTexts as serviceWordTexts,
} from './texts.ts';
export { clockDue, memberLeft, offerExpires } from './timers.ts';
export { customerBody, listedRequestWire, toListedRequestWire } from './wire/request.ts';
export { clockWire, type Reader, toClockWire, toServiceFindingWire } from './wire.ts';
export type { Quote } from './words/quote.ts';
export type { Receipt } from './words/receipt.ts';
export * from './words.ts';
