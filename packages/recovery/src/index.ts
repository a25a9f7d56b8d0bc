export { askSupplier } from './actions/ask-supplier.ts';
export { exportRecoveries, listOpen, listRecoveries } from './actions/list-recoveries.ts';
export { showRecovery } from './actions/show-recovery.ts';
export { denyRecovery, receiveRecovery, writeOffRecovery } from './actions/step-recovery.ts';
export { problems as recoveryProblems, words as recoveryWords } from './texts.ts';
