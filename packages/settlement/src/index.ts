export { approveStatement } from './actions/approve-statement.ts';
export { closePeriod } from './actions/close-period.ts';
export { listBalances, listEntries } from './actions/list-entries.ts';
export { listStatements } from './actions/list-statements.ts';
export { payStatement } from './actions/pay-statement.ts';
export { showDocumentKeys } from './actions/show-document-keys.ts';
export { listStatementLines, showDocument, showStatement } from './actions/show-statement.ts';
export {
  auditStatement,
  confirmStatement,
  disputeStatement,
  receivePapers,
  resolveDispute,
} from './actions/step-statement.ts';
export { statementApproved, statementIssued, statementPaid, statementResolved } from './consumers.ts';
export { closingPeriod } from './jobs.ts';
export { countToApprove, ledgerChain, listToPay } from './store.ts';
export { problems as settlementProblems, words as settlementWords } from './texts.ts';
export { listedStatementWire, toListedWire } from './wire.ts';
export * from './words.ts';
