import { defineClaimsIn } from '@aftercare/claims';
import type { MembershipId } from '@aftercare/network';
import {
  columnsOf,
  defineChain,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm';
import { documentKeys, ledgerEntries, ledgerPostings, periods, statementLines, statements } from './tables.ts';
import type { EntryId, Period, StatementId } from './words.ts';

export const insertPeriod = defineInsert(periods);
export const findPeriod = defineFind((p: Params<{ period: Period }>) =>
  select(columnsOf(periods)).from(periods).where(eq(periods.period, p.period)),
);

// ── statements ──────────────────────────────────────────────────────────────────────────────────

export const insertStatement = defineInsert(statements);
export const findStatement = defineFind((p: Params<{ id: StatementId }>) =>
  select(columnsOf(statements)).from(statements).where(eq(statements.id, p.id)),
);
export const findStatementOf = defineFind((p: Params<{ period: Period; membershipId: MembershipId }>) =>
  select({ id: statements.id })
    .from(statements)
    .where(and(eq(statements.period, p.period), eq(statements.membershipId, p.membershipId))),
);
export const writeStep = defineUpdate(statements, {
  set: [
    'state',
    'confirmedOn',
    'papersReceivedOn',
    'papersCountAs',
    'auditedOn',
    'approvals',
    'payBy',
    'paidOn',
    'paymentReference',
    'dispute',
    'document',
    'version',
  ],
  by: ['id'],
});

const listed = {
  id: statements.id,
  number: statements.number,
  period: statements.period,
  membershipId: statements.membershipId,
  memberTenantId: statements.memberTenantId,
  memberName: statements.memberName,
  state: statements.state,
  currency: statements.currency,
  total: statements.total,
  lineCount: statements.lineCount,
  issuedOn: statements.issuedOn,
  payBy: statements.payBy,
  paidOn: statements.paidOn,
  version: statements.version,
};
const filters = (p: { period: unknown; state: unknown }) =>
  sql`(${p.period} = '' or ${statements.period} = ${p.period}) and (${p.state} = '' or ${statements.state} = ${p.state})`;

/** Newest first. */
export const listStatements = defineRead(
  (p: Params<{ before: string; period: string; state: string; limit: number }>) =>
    select(listed)
      .from(statements)
      .where(and(lt(statements.id, p.before), filters(p)))
      .orderBy(desc(statements.id))
      .limit(p.limit),
);
export const listStatementsOf = defineRead(
  (p: Params<{ memberTenantId: TenantId; before: string; period: string; state: string; limit: number }>) =>
    select(listed)
      .from(statements)
      .where(and(eq(statements.memberTenantId, p.memberTenantId), lt(statements.id, p.before), filters(p)))
      .orderBy(desc(statements.id))
      .limit(p.limit),
);
export const listStatementsWith = defineRead(
  (p: Params<{ membershipId: MembershipId; before: string; period: string; state: string; limit: number }>) =>
    select(listed)
      .from(statements)
      .where(
        and(
          sql`${statements.memberTenantId} = (select tenant_id from memberships where id = ${p.membershipId})`,
          lt(statements.id, p.before),
          filters(p),
        ),
      )
      .orderBy(desc(statements.id))
      .limit(p.limit),
);

export const insertLines = defineInsertMany(statementLines);
export const listLines = defineRead((p: Params<{ statementId: StatementId; after: number; limit: number }>) =>
  select(columnsOf(statementLines))
    .from(statementLines)
    .where(and(eq(statementLines.statementId, p.statementId), gt(statementLines.position, p.after)))
    .orderBy(asc(statementLines.position))
    .limit(p.limit),
);
/** Claims of a statement, with what they need to be marked as paid. */
export const listClaimsOfStatement = defineClaimsIn(
  (p: Params<{ statementId: StatementId }>) =>
    sql`(select source_id from statement_lines where statement_id = ${p.statementId})`,
);

// ── ledger ──────────────────────────────────────────────────────────────────────────────────────

export const insertEntry = defineInsert(ledgerEntries);
export const insertPostings = defineInsertMany(ledgerPostings);
/** Undoes its whole batch unless the postings of an entry sum to zero for each currency. */
export const guardBalanced = defineWrite(
  (p: Params<{ entryId: EntryId }>) =>
    sql`insert into guard select 0, sum(amount), 'UNBALANCED' from ledger_postings where entry_id = ${p.entryId} group by currency`,
);

export const listEntries = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(ledgerEntries))
    .from(ledgerEntries)
    .where(lt(ledgerEntries.id, p.before))
    .orderBy(desc(ledgerEntries.id))
    .limit(p.limit),
);
export const listEntriesOfStatement = defineRead(
  (p: Params<{ statementId: StatementId; before: string; limit: number }>) =>
    select(columnsOf(ledgerEntries))
      .from(ledgerEntries)
      .where(and(eq(ledgerEntries.statementId, p.statementId), lt(ledgerEntries.id, p.before)))
      .orderBy(desc(ledgerEntries.id))
      .limit(p.limit),
);
export const listPostingsOfStatement = defineRead((p: Params<{ statementId: StatementId }>) =>
  select(columnsOf(ledgerPostings))
    .from(ledgerPostings)
    .where(sql`${ledgerPostings.entryId} in (select id from ledger_entries where statement_id = ${p.statementId})`)
    .orderBy(asc(ledgerPostings.entryId), asc(ledgerPostings.position))
    .limit(1000),
);
export const listPostingsBefore = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(ledgerPostings))
    .from(ledgerPostings)
    .where(
      sql`${ledgerPostings.entryId} in (select id from ledger_entries where id < ${p.before} order by id desc limit ${p.limit})`,
    )
    .orderBy(asc(ledgerPostings.entryId), asc(ledgerPostings.position))
    .limit(5000),
);

/** The ledger as a chain: an entry with all its postings is one row of it. */
export const ledgerChain = defineChain({
  name: 'ledger',
  table: 'ledger_entries',
  subject: 'id',
  version: null,
  at: 'at',
  row: `json_object('id', r.id, 'businessKey', r.business_key, 'kind', r.kind, 'period', r.period,
    'statementId', r.statement_id, 'postedOn', r.posted_on, 'at', r.at,
    'postings', (select json_group_array(json_object('position', p.position, 'account', p.account,
        'membershipId', p.membership_id, 'currency', p.currency, 'amount', p.amount))
      from (select * from ledger_postings where entry_id = r.id order by position) p))`,
  protectedBy: [
    'ledger_entries_no_update',
    'ledger_entries_no_delete',
    'ledger_postings_no_update',
    'ledger_postings_no_delete',
  ],
});

/** Sums out of the postings themselves: nothing is kept that could drift from them. */
export const listBalances = defineRead((_p: Params<object>) =>
  select({
    account: ledgerPostings.account,
    currency: ledgerPostings.currency,
    amount: sql<number>`sum(${ledgerPostings.amount})`,
  })
    .from(ledgerPostings)
    .groupBy(ledgerPostings.account, ledgerPostings.currency)
    .limit(1000),
);
export const listBalancesOf = defineRead((p: Params<{ membershipId: MembershipId }>) =>
  select({
    account: ledgerPostings.account,
    currency: ledgerPostings.currency,
    amount: sql<number>`sum(${ledgerPostings.amount})`,
  })
    .from(ledgerPostings)
    .where(eq(ledgerPostings.membershipId, p.membershipId))
    .groupBy(ledgerPostings.account, ledgerPostings.currency)
    .limit(1000),
);

// ── document keys ───────────────────────────────────────────────────────────────────────────────

export const insertDocumentKey = defineInsert(documentKeys);
export const findDocumentKey = defineFind(() =>
  select({ kid: documentKeys.kid, sealedPrivateKey: documentKeys.sealedPrivateKey })
    .from(documentKeys)
    .orderBy(desc(documentKeys.createdAt))
    .limit(1),
);
export const listDocumentKeys = defineRead(() =>
  select({ publicJwk: documentKeys.publicJwk }).from(documentKeys).orderBy(asc(documentKeys.createdAt)).limit(1000),
);

// ── for an overview ─────────────────────────────────────────────────────────────────────────────

export const countToApprove = defineFind((_p: Params<object>) =>
  select({ count: sql<number>`count(*)` })
    .from(statements)
    .where(sql`${statements.state} in ('audited', 'papers_received')`),
);
/** Approved and not paid: oldest first. */
export const listToPay = defineRead((p: Params<{ limit: number }>) =>
  select(listed).from(statements).where(eq(statements.state, 'approved')).orderBy(asc(statements.id)).limit(p.limit),
);
