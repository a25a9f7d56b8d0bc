export { findAgreementOn } from './store.ts';
export * from './words.ts';
