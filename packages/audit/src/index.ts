export { verifySeal } from './actions/verify-seal.ts';
