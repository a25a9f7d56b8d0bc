/*
 * The tables of all capabilities against the migrations, and every statement of every store against the plan that
 * SQLite makes for it. The stores are found in the folders, so that a new one cannot be forgotten.
 */
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import type { Write } from './statements.ts';

const ROOT = `${import.meta.dirname}/../../..`;
/** The tenancy's tables are those of the control database; all others stand in each tenant's. */
const CONTROL = 'tenancy';
/** Tables that no drizzle table describes: the trigger table and the migrator's own note. */
const WITHOUT_DRIZZLE = ['guard', 'schema_migrations'];

function openMigrated(kind: 'control' | 'tenant'): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  // As the migrator makes it, before anything else.
  database.exec('create table schema_migrations (version integer primary key, name text, applied_at integer) strict');
  for (const file of globSync(`migrations/${kind}/*.sql`, { cwd: ROOT }).sort())
    database.exec(readFileSync(`${ROOT}/${file}`, 'utf8'));
  return database;
}

interface Capability {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

async function loadAll(file: 'tables' | 'store'): Promise<Capability[]> {
  const paths = globSync([`packages/*/src/${file}.ts`, `packages/*/src/${file}/*.ts`], { cwd: ROOT }).sort();
  return Promise.all(
    paths.map(async (path) => ({
      name: path.split('/')[1] ?? '',
      exports: await import(pathToFileURL(`${ROOT}/${path}`).href),
    })),
  );
}

const databases = { control: openMigrated('control'), tenant: openMigrated('tenant') };
const databaseOf = (name: string) => databases[name === CONTROL ? 'control' : 'tenant'];
const toSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe('tables are what the migrations make', async () => {
  const tables = (await loadAll('tables')).flatMap(({ name, exports }) =>
    Object.values(exports).flatMap((value) =>
      is(value, SQLiteTable) ? [{ owner: name, table: value, ...getTableConfig(value) }] : [],
    ),
  );

  test.each(tables)('$owner: $name', ({ owner, name, columns, primaryKeys }) => {
    const composite = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
    const described = columns.map((column) => ({
      name: column.keyAsName ? toSnakeCase(column.name) : column.name,
      type: column.getSQLType().toUpperCase(),
      isKey: column.primary || composite.includes(column.name),
      // A key is never null, whether the SQL says so or not.
      notNull: column.notNull && !column.primary && !composite.includes(column.name),
    }));
    const migrated = databaseOf(owner)
      .prepare('select name, type, "notnull", pk from pragma_table_info(?)')
      .all(name)
      .map((column) => ({
        name: column.name,
        type: column.type,
        isKey: Number(column.pk) > 0,
        notNull: column.notnull === 1 && column.pk === 0,
      }));
    expect(described.sort(byName)).toEqual(migrated.sort(byName));
  });

  test.each(['control', 'tenant'] as const)(
    'no table of the %s migrations is forgotten, and each is STRICT',
    (kind) => {
      const made = databases[kind]
        .prepare(
          "select name, strict from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%'",
        )
        .all();
      const known = tables.filter(({ owner }) => (owner === CONTROL) === (kind === 'control')).map(({ name }) => name);
      expect(made.map(({ name }) => name).sort()).toEqual([...known, ...WITHOUT_DRIZZLE].sort());
      expect(made.filter(({ strict }) => strict !== 1)).toEqual([]);
    },
  );
});

/** Tables that grow with the business; the others hold a handful of rows. */
const GROWING = [
  'units',
  'unit_events',
  'unit_codes',
  'concessions',
  'remedies',
  'remedy_charges',
  'claims',
  'claim_rounds',
  'sample_claims',
  'verifications',
  'verification_withdrawals',
  'follow_ups',
  'charges',
  'breaches',
  'goodwill_budgets',
  'goodwill_grants',
  'claim_inputs',
  'claim_file_rows',
  'simulated_claims',
  'simulated_members',
  'recoveries',
  'recovery_receipts',
  'claim_counts',
  'prior_approvals',
  'claim_evidence',
  'agreements',
  'territories',
  'registrations',
  'service_requests',
  'service_events',
  'service_pauses',
  'clock_breaches',
  'work_orders',
  'order_quotes',
  'receipts',
  'bookings',
  'statements',
  'statement_lines',
  'ledger_entries',
  'ledger_postings',
  'capacities',
  'memberships',
  'applications',
  'application_papers',
  'application_checks',
  'outlets',
  'outlet_places',
  'certificates',
  'site_audits',
  'warning_letters',
  'trainings',
  'agreements',
  'territories',
  'invitations',
  'policies',
  'users',
  'sessions',
  'refresh_tokens',
  'sign_in_failures',
  'api_clients',
  'client_secrets',
  'client_keys',
  'used_assertions',
  'files',
  'notices',
  'mails',
  'second_factors',
  'password_resets',
  'recovery_codes',
  'webhook_deliveries',
  'webhook_attempts',
  'imports',
  'unit_files',
  'sales_reports',
  'serial_alarms',
  'campaigns',
  'campaign_units',
  'campaign_batches',
  'campaign_works',
  'unit_file_parts',
  'unit_file_errors',
  'models',
  'model_sheets',
  'history',
  'seals',
  'seal_anchors',
  'outbox',
  'inbox',
  'idempotency',
  'timers',
  'tenants',
  'public_keys',
  'code_routes',
  'wake_ups',
  'dead_letters',
  'pool_slots',
];

/** Statements that walk a whole index, each with the reason why that is short. */
const WALKS: Readonly<Record<string, string>> = {
  'agreements.countToSign': 'a partial index that holds only what is offered',
  'settlement.listBalances': 'the sum of the whole ledger out of one index, asked for by finance alone',
  'agreements.listFlatMembers': 'once a month, the agreements that were ever in force',
  'claims.listMembersAdvanced': 'a partial index that holds only what is promised or to be set off',
  'warranty.listMembersRefunded': 'a partial index that holds only what no statement has yet',
  'verification.listMembersCharged': 'a partial index that holds only what no statement has yet',
  'recovery.sumOpen': 'a partial index that holds only what is open, with all that is summed',
  'claims.listMembersUnsettled': 'a partial index that holds only what no statement has yet',
  'runtime.forgetAnswers': 'a person is erased seldom, and answers are kept for two days',
  'identity.guardOwnerLeft': 'a partial index that holds only the active owners',
  'webhooks.guardWebhookLimit': 'the webhooks of one tenant, twenty at most',
  'runtime.takeUnsent': 'a partial index that holds only what is unsent',
  'runtime.listUnacknowledged': 'a partial index that holds only what is unacknowledged',
  'runtime.findNextTimer': 'stops at the first row',
  'network.listNetworkLinks': 'the networks of one shop, 200 at most',
  'tenancy.leaseSlot': 'a partial index that holds only what is free, left at the first row',
  'tenancy.summarizePool': 'one row per database of the pool, for the health check',
  'tenancy.listCanaries': 'one row per database of the pool, once a migration',
  'tenancy.listTenantsOfMinute': 'one row per database of the pool, once a minute',
};

/** The pool is a few thousand rows at most, read whole by the operator and by cron; an erasure looks at all kept answers. */
const READ_WHOLE = ['tenancy.summarizePool', 'tenancy.listTenantsOfMinute', 'runtime.forgetAnswers'];

/** Statements that sort in memory, each with the reason why that is short. */
const SORTS: Readonly<Record<string, string>> = {
  'settlement.listDocumentKeys': 'the few keys of one manufacturer',
  'identity.listSigningKeys': 'the keys that one tenant ever had',
  'agreements.listTaken': 'at most a hundred divisions of one draft, in the order of its rows',
  'agreements.listCandidates': 'at most a hundred members of one place, nearest first',
  'network.listNetworkLinks': WALKS['network.listNetworkLinks'] ?? '',
  'products.listUnitEvents': 'the events of one unit',
  'products.listHeldEvents': 'the events of one unit',
  'products.listAround': 'what a unit stands in, five levels at most',
  'runtime.listUnacknowledged': 'one row per stream with something open',
};

const LIST_MEMBERS: readonly PropertyKey[] = ['map', 'flatMap', 'length', 'constructor', Symbol.iterator];

/** Any name is a value: statements ask their parameters for what they need, lists for their rows. */
const anything: never = new Proxy([], {
  get: (list, key) => (LIST_MEMBERS.includes(key) ? Reflect.get(list, key) : '1'),
  // safe: only the statements of the stores see it, and they read plain values by name
}) as never;

/** Those that take more than one object. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  'runtime.insertHistory': [[], { action: 'a', actor: 'b', at: 1, requestId: 'c' }],
  'runtime.insertEvents': [[], 1],
  'privacy.listRowsOf': ['claims', { after: 0, limit: 1 }],
  'privacy.findLastRowOf': ['claims'],
  'privacy.eraseRowsOf': ['claims', { after: 0, until: 1 }],
  'webhooks.queueEvent': [
    'evt_1',
    { kind: 'claims.decided.v1', network: 'sunlit', subject: 'clm_1', params: {}, at: 1 },
  ],
  'webhooks.settleDeliveries': ['whk_1', 1, []],
  'policies.listBegun': ['kind', '2026-01-01', (content: unknown) => content],
};

describe('every statement finds its rows by an index', async () => {
  const statements = (await loadAll('store')).flatMap(({ name, exports }) =>
    Object.entries(exports)
      .flatMap(listMembers)
      .flatMap(([key, make]) =>
        // What defines statements for another store is looked at there.
        typeof make === 'function' && !key.startsWith('define') ? [{ owner: name, key: `${name}.${key}`, make }] : [],
      ),
  );

  test('there are many', () => {
    expect(statements.length).toBeGreaterThan(70);
  });

  test.each(statements)('$key', ({ owner, key, make }) => {
    const made: Write | Readonly<Record<string, Write>> = make(...(ARGUMENTS[key] ?? [anything]));
    for (const [part, write] of isWrite(made) ? [['', made] as const] : Object.entries(made)) {
      const steps = planOf(databaseOf(owner), write);
      const walks = listWalks(steps, write.sql);
      const allowed = (step: string) => key in WALKS && (step.includes('USING') || READ_WHOLE.includes(key));
      expect(
        walks.filter((step) => !allowed(step)),
        `${part}\n${steps.join('\n')}`,
      ).toEqual([]);
      const sorts = steps.filter((step) => step.startsWith('USE TEMP B-TREE FOR ORDER BY'));
      if (key.includes('.list') && !(key in SORTS)) expect(sorts, steps.join('\n')).toEqual([]);
    }
  });

  test('no reason stands for a statement that is gone', () => {
    const keys = statements.map(({ key }) => key);
    expect(Object.keys({ ...WALKS, ...SORTS, ...ARGUMENTS }).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('a missing index is noticed', () => {
    const bare = openMigrated('tenant');
    bare.exec('drop index sign_in_failures_email; drop index sign_in_failures_at');
    const count = find('identity.countSignInFailures');
    expect(listWalks(planOf(bare, count), count.sql)).toEqual(['SCAN sign_in_failures']);
  });

  /** A search can still be a long walk, when it only bounds the id. */
  test.each([
    ['claims.listClaimsOf', 'claims_member (member_tenant_id=? AND mode=? AND id<?)'],
    ['claims.listClaims', 'claims_mode (mode=? AND id<?)'],
    ['claims.listClaimsOfMembership', 'claims_of_membership (member_id=? AND mode=? AND id<?)'],
    ['claims.listClaimsInState', 'claims_state (state=? AND mode=? AND id<?)'],
    ['claims.findClaimByReference', '(member_tenant_id=? AND mode=? AND reference=?)'],
    ['claims.findClaimNumberedAsOrder', '(member_tenant_id=? AND mode=? AND reference=?)'],
    ['claims.listOpenClaimsOfOrder', 'claims_one_open (unit_id=? AND mode=?)'],
    ['claims.readsToJudge.earlier', 'claims_one_open (unit_id=? AND mode=?)'],
    ['claims.readsToJudge.sameOrder', 'claims_one_order (member_tenant_id=? AND mode=? AND order_number=?)'],
    ['claims.readsToJudge.proved', 'claim_evidence_hash (sha256=? AND mode=?)'],
    ['claims.readsToJudge.states', '(subject=?)'],
    ['claims.readsToJudgeAgain.earlier', 'claims_one_open (unit_id=? AND mode=?)'],
    ['claims.readsToJudgeAgain.proved', 'claim_evidence_hash (sha256=? AND mode=?)'],
    ['claims.listUnsettled', 'claims_unsettled (member_id=? AND decided_on>? AND decided_on<?)'],
    ['policies.listPolicies', 'policies_kind (kind=? AND id<?)'],
    ['policies.listBegun', 'policies_begun (kind=? AND effective_from<?)'],
    ['claims.readsToJudge.counts', '(member_tenant_id=? AND key=?)'],
    ['claims.readsToJudge.places', 'registrations_phone (<expr>=?)'],
    ['claims.readsToJudgeOrder.places', 'service_requests_phone (<expr>=?)'],
    ['claims.readsToJudgeOrder.counts', '(member_tenant_id=? AND key=?)'],
    ['verification.listDrawnOf', 'sample_claims_of_member (month=? AND member_tenant_id=? AND claim_id>?)'],
    ['verification.listDrawn', 'sample_claims_drawn (month=? AND claim_id>?)'],
    ['claims.listDecided', 'claims_decided (mode=? AND decided_on>? AND decided_on<?)'],
    ['claims.guardGoodwill', 'goodwill_grants_year (year=? AND currency=?)'],
    ['claims.listAdvanced', 'claims_advanced (member_id=?)'],
    ['verification.findVerification', 'verifications_claim (claim_id=?)'],
    ['verification.countFollowUps', 'follow_ups_reached (membership_id=? AND signed_on>? AND signed_on<?)'],
    ['verification.findDrawn', 'sample_claims_claim (claim_id=?)'],
    ['verification.listUnsettledCharges', 'charges_unsettled (member_id=? AND charged_on<?)'],
    ['verification.countBreaches', 'breaches_member (member_id=? AND found_on>?)'],
    ['recovery.listRecoveriesOf', 'recoveries_supplier (supplier=? AND id<?)'],
    ['recovery.listRecoveriesOfClaim', '(claim_id=?'],
    ['recovery.listRecoveriesInState', 'recoveries_state (state=? AND id<?)'],
    ['claims.findOpenClaim', 'claims_one_open (unit_id=? AND mode=? AND causal_key=? AND failed_on=?)'],
    ['identity.countSignInFailures', 'sign_in_failures_email (email=? AND at>?)'],
    ['runtime.findStoredAnswer', '(scope=? AND key=?)'],
    ['runtime.listEventsAfter', '(target=? AND epoch=? AND seq>?)'],
    ['products.listUnitEvents', '(unit_id=?)'],
    ['products.listUnitsOfBatch', 'units_of_batch (model_id=? AND batch=? AND id>?)'],
    ['warranty.listExtensionsOf', 'concessions_holder (holder=?)'],
    ['warranty.listConcessionsAskedBy', 'concessions_member (asked_by_member=? AND id<?)'],
    ['service.listRequestsOfPhone', 'service_requests_phone (<expr>=?)'],
    ['service.listOrdersOfPhone', 'service_requests_phone (<expr>=?)'],
    ['products.listRegistrationsOfPhone', 'registrations_phone (<expr>=?)'],
    ['webhooks.takeDue', 'webhook_deliveries_due (webhook_id=? AND due_at<?)'],
    ['webhooks.listDueWebhooks', 'webhook_deliveries_due (webhook_id=? AND due_at<?)'],
    ['webhooks.findNextDelivery', 'webhook_deliveries_due (webhook_id=? AND due_at>?)'],
    ['webhooks.listDeliveriesInState', 'webhook_deliveries_state (webhook_id=? AND state=? AND event_id<?)'],
    ['runtime.historyChain.listUnsealed', 'SEARCH r USING INTEGER PRIMARY KEY (rowid>?)'],
    ['runtime.historyChain.listSealed', 'SEARCH s USING PRIMARY KEY (chain=? AND seq>? AND seq<?)'],
    ['runtime.historyChain.listStrays', 'SEARCH r USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)'],
    ['settlement.ledgerChain.listUnsealed', 'SEARCH r USING INTEGER PRIMARY KEY (rowid>?)'],
    ['audit.listHistory', 'SEARCH h USING INDEX history_at (at>? AND at<?)'],
    ['audit.listHistoryOfActor', 'SEARCH h USING INDEX history_actor (actor=? AND at>? AND at<?)'],
    ['audit.listHistoryOfAction', 'SEARCH h USING INDEX history_action (action=? AND at>? AND at<?)'],
    ['audit.listHistoryOfSubject', '(subject=? AND version<?)'],
    ['service.listRequestsOf', 'work_orders_in_hand (member_tenant_id=? AND request_id<?)'],
    ['service.listRequestsInState', 'service_requests_state (state=? AND id<?)'],
    ['service.findRequest', '(token_hash=?)'],
    ['service.listOrdersOfMember', 'work_orders_member (member_tenant_id=? AND id<?)'],
    ['service.listLoads', 'work_orders_membership (membership_id=? AND state=?)'],
    ['service.listEarlierShops', 'work_orders_unit (unit_id=?)'],
    ['service.listBookingsFor', '(membership_id=? AND starts_at>? AND starts_at<?)'],
  ])('%s searches by %s', (key, index) => {
    expect(planOf(databases.tenant, find(key)).join('\n')).toContain(index);
  });

  function find(key: string): Write {
    // Of statements that are made together, the last name is the one among them.
    const [group, part] = [key.slice(0, key.lastIndexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
    const statement = statements.find((candidate) => candidate.key === key || candidate.key === group);
    if (statement === undefined) throw new Error(`no statement ${key}`);
    const made = statement.make(...(ARGUMENTS[key] ?? [anything]));
    return statement.key === key ? made : made[part];
  }
});

/** A chain is an object of statements; they are looked at like those that stand alone. */
function listMembers([key, value]: [string, unknown]): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).map(([member, made]) => [`${key}.${member}`, made]);
}

/** One statement, or those that one batch has under names. */
function isWrite(made: Write | Readonly<Record<string, Write>>): made is Write {
  return typeof made.sql === 'string';
}

function planOf(database: DatabaseSync, { sql, values }: Write): string[] {
  const plan = database.prepare(`explain query plan ${sql}`).all(...values);
  return plan.map(({ detail }) => String(detail));
}

function listWalks(steps: readonly string[], sql: string): string[] {
  return steps.filter((step) => isWalk(step) && GROWING.includes(tableOf(step, sql)));
}

function isWalk(step: string): boolean {
  return step.startsWith('SCAN ') && !step.includes('VIRTUAL TABLE') && !step.startsWith('SCAN CONSTANT');
}

/** The plan names a table by its alias where it has one. */
function tableOf(step: string, sql: string): string {
  const alias = /^SCAN (\w+)/.exec(step)?.[1];
  if (alias === undefined) return '';
  return new RegExp(`\\b(?:from|join) "?(\\w+)"? "?${alias}"?\\b`, 'i').exec(sql)?.[1] ?? alias;
}

function byName(left: { name: unknown }, right: { name: unknown }): number {
  return String(left.name).localeCompare(String(right.name));
}
