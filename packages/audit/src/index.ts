export { exportHistory } from './actions/export-history.ts';
export { listHistory } from './actions/list-history.ts';
export { verifySeal } from './actions/verify-seal.ts';
