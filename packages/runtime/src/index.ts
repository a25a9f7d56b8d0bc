export * from './action.ts';
export * from './actor.ts';
export { type Archive, openArchive } from './anchor.ts';
export { attemptInHalves } from './attempt-in-halves.ts';
export { toCanonical } from './canonical.ts';
export { type Chain, defineChain, hashSealed } from './chain.ts';
export { commitEffect, openContext, retryStale, Stale, toCommandError, toETag } from './command.ts';
export * from './cursor.ts';
export { Database, type Loaded, type Reads } from './database.ts';
export * from './effect.ts';
export * from './form.ts';
export * from './gather.ts';
export { sha256Hex } from './idempotency.ts';
export * from './meter.ts';
export { toOpenApi } from './openapi.ts';
export { parseJson } from './parse-json.ts';
export * from './platform.ts';
export * from './problem.ts';
export * from './quota.ts';
export { decodeText, readTable, type TableFault, type TableRow } from './read-table.ts';
export * from './refusal.ts';
export * from './relay.ts';
export * from './seal.ts';
export { sealChains } from './seal-chains.ts';
export * from './serve.ts';
export * from './statements.ts';
export {
  cancelTimer,
  forgetAnswers,
  guardOneChange,
  historyChain,
  insertIdentity,
  listQuotas,
  setMaximum,
} from './store.ts';
export * from './stream.ts';
export * from './sweep.ts';
export type { TenantId } from './tables.ts';
export { problems as runtimeProblems } from './texts.ts';
export { loadTogether, pickLoaded, type Together, writeTogether } from './together.ts';
export * from './verify-chain.ts';
