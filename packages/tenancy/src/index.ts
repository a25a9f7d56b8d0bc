export { checkHealth } from './actions/check-health.ts';
export { listDeadLetters } from './actions/list-dead-letters.ts';
export { listQuotas } from './actions/list-quotas.ts';
export { listTenants } from './actions/list-tenants.ts';
export { markReady } from './actions/mark-ready.ts';
export { migratePool } from './actions/migrate-pool.ts';
export { replayDeadLetters } from './actions/replay-dead-letters.ts';
export { setQuota } from './actions/set-quota.ts';
export { latestVersion, parseMigration } from './migrate.ts';
export { openDirectory } from './route-directory.ts';
export { homeSpace, operatorSpace, personSpace, publicSpace } from './spaces.ts';
export {
  activateTenant,
  closeTenant,
  deleteAbandonedKeys,
  deleteAbandonedRoutes,
  deleteAbandonedTenants,
  deleteWakeUp,
  guardActivated,
  guardLeased,
  insertCodeRoute,
  insertDeadLetters,
  insertGtinRoutes,
  insertPublicKey,
  insertTenant,
  leaseSlot,
  listActiveSlugs,
  listDueTenants,
  listTenantsOfMinute,
  putWakeUp,
  raiseTokensValidFrom,
  spoilAbandonedSlots,
  withdrawOtherKeys,
} from './store.ts';
export { problems as tenancyProblems } from './texts.ts';
export * from './words.ts';
