export { slaPolicies } from './policies.ts';
export { chooseTarget, findZone, type TargetQuestion } from './rules/choose-target.ts';
export { computeDue } from './rules/compute-due.ts';
export { type BreachStep, decideBreach, type RecordedStep } from './rules/decide-breach.ts';
export { decideClock } from './rules/decide-clock.ts';
export { type ClocksAnswer, type ClocksQuestion, decideClocks } from './rules/decide-clocks.ts';
export { listMissing } from './rules/list-missing.ts';
export { findWorkOrder, listSignedOrders } from './store.ts';
export {
  ruleTexts as serviceRuleTexts,
  texts as serviceTexts,
  words as serviceWords,
  wordTexts as serviceWordTexts,
} from './texts.ts';
export { clockWire, type Reader, toClockWire, toServiceFindingWire } from './wire.ts';
export * from './words.ts';
