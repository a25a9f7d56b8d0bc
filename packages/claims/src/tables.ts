import type { AgreementId } from '@aftercare/agreements';
import type { FileId } from '@aftercare/evidence';
import type { Instant, Json, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { UnitId } from '@aftercare/products';
import type { TenantId } from '@aftercare/runtime';
import type { WorkOrderId } from '@aftercare/service';
import type { Cause } from '@aftercare/warranty';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { KeptFile } from './rules/claim-file.ts';
import type {
  Appeal,
  ChangeReason,
  ClaimApproval,
  ClaimDecision,
  ClaimFacts,
  ClaimId,
  ClaimLine,
  ClaimSettlement,
  ClaimState,
  ClaimVerdict,
  FileAnswer,
  FirstCheck,
  GoodwillBudgetId,
  GoodwillGrantId,
  LineChange,
  PreCreditState,
  PriorApprovalId,
  PriorApprovalState,
  RiskFacts,
  RoundKind,
} from './words.ts';

export const claims = sqliteTable('claims', {
  id: text().$type<ClaimId>().primaryKey(),
  memberId: text().$type<MembershipId>().notNull(),
  memberTenantId: text().$type<TenantId>().notNull(),
  memberName: text().notNull(),
  reference: text().notNull(),
  mode: text().$type<'live' | 'test'>().notNull(),
  unitId: text().$type<UnitId>().notNull(),
  serial: text().notNull(),
  modelCode: text().notNull(),
  component: text().notNull(),
  failureMode: text(),
  causalPart: text().notNull(),
  causalKey: text().notNull(),
  cause: text().$type<Cause>().notNull(),
  failedOn: text().$type<LocalDate>().notNull(),
  repairedOn: text().$type<LocalDate>().notNull(),
  signedOn: text().$type<LocalDate>(),
  state: text().$type<ClaimState>().notNull(),
  currency: text().notNull(),
  claimedAmount: integer().notNull(),
  approvedAmount: integer().notNull(),
  lines: text({ mode: 'json' }).$type<readonly ClaimLine[]>().notNull(),
  decision: text({ mode: 'json' }).$type<ClaimDecision>().notNull(),
  submittedAt: integer().$type<Instant>().notNull(),
  submittedBy: text().notNull(),
  version: integer().notNull(),
  workOrderId: text().$type<WorkOrderId>(),
  agreementId: text().$type<AgreementId>(),
  round: integer().notNull(),
  decidedOn: text().$type<LocalDate>(),
  approvals: text({ mode: 'json' }).$type<readonly ClaimApproval[]>().notNull(),
  settlement: text({ mode: 'json' }).$type<ClaimSettlement>(),
  settledRound: integer().notNull(),
  riskScore: integer().notNull(),
  riskFacts: text({ mode: 'json' }).$type<RiskFacts>(),
  preCredit: integer().notNull(),
  preCreditState: text().$type<PreCreditState>().notNull(),
  appeal: text({ mode: 'json' }).$type<Appeal>(),
  firstCheck: text({ mode: 'json' }).$type<FirstCheck>(),
  checkerTenantId: text().$type<TenantId>(),
  deciders: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  facts: text({ mode: 'json' }).$type<ClaimFacts>().notNull(),
  orderNumber: text(),
});

export const claimCounts = sqliteTable(
  'claim_counts',
  {
    /** `*` for all members together. */
    memberTenantId: text().$type<TenantId | '*'>().notNull(),
    key: text().notNull(),
    claims: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberTenantId, table.key] })],
);

export const priorApprovals = sqliteTable('prior_approvals', {
  id: text().$type<PriorApprovalId>().primaryKey(),
  number: text().notNull(),
  memberId: text().$type<MembershipId>().notNull(),
  memberTenantId: text().$type<TenantId>().notNull(),
  memberName: text().notNull(),
  mode: text().$type<'live' | 'test'>().notNull(),
  unitId: text().$type<UnitId>().notNull(),
  serial: text().notNull(),
  modelCode: text().notNull(),
  component: text().notNull(),
  reason: text().notNull(),
  lines: text({ mode: 'json' }).$type<readonly ClaimLine[]>().notNull(),
  estimate: integer().notNull(),
  currency: text().notNull(),
  state: text().$type<PriorApprovalState>().notNull(),
  limit: integer('limit_amount'),
  expiresOn: text().$type<LocalDate>(),
  decided: text({ mode: 'json' }).$type<ClaimApproval>(),
  usedBy: text().$type<ClaimId>(),
  requestedBy: text().notNull(),
  requestedAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});
/** What each round was decided from. */
export const claimInputs = sqliteTable(
  'claim_inputs',
  {
    claimId: text().$type<ClaimId>().notNull(),
    round: integer().notNull(),
    /** Of the claim, that this decision made. */
    version: integer().notNull(),
    file: text({ mode: 'json' }).$type<KeptFile>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.round] })],
);

/** The claims of a file, by their place in it. */
export const claimFileRows = sqliteTable(
  'claim_file_rows',
  {
    jobId: text().notNull(),
    position: integer().notNull(),
    /** On which it begins. */
    line: integer().notNull(),
    /** As it was sent, not checked. */
    body: text({ mode: 'json' }).$type<Json>().notNull(),
    answer: text({ mode: 'json' }).$type<FileAnswer>(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.position] })],
);

const simulatedSums = {
  beforeApproved: integer().notNull(),
  beforePayable: integer().notNull(),
  afterApproved: integer().notNull(),
  afterPayable: integer().notNull(),
};
/** What would come out differently. */
export const simulatedClaims = sqliteTable(
  'simulated_claims',
  {
    jobId: text().notNull(),
    claimId: text().$type<ClaimId>().notNull(),
    memberId: text().$type<MembershipId>().notNull(),
    beforeVerdict: text().$type<ClaimVerdict>().notNull(),
    afterVerdict: text().$type<ClaimVerdict>().notNull(),
    ...simulatedSums,
    reasons: text({ mode: 'json' }).$type<readonly ChangeReason[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.claimId] })],
);
export const simulatedMembers = sqliteTable(
  'simulated_members',
  {
    jobId: text().notNull(),
    memberId: text().$type<MembershipId>().notNull(),
    claims: integer().notNull(),
    changed: integer().notNull(),
    ...simulatedSums,
  },
  (table) => [primaryKey({ columns: [table.jobId, table.memberId] })],
);

export const claimRounds = sqliteTable(
  'claim_rounds',
  {
    claimId: text().$type<ClaimId>().notNull(),
    round: integer().notNull(),
    submittedAt: integer().$type<Instant>().notNull(),
    submittedBy: text().notNull(),
    comment: text(),
    changes: text({ mode: 'json' }).$type<readonly LineChange[]>().notNull(),
    lines: text({ mode: 'json' }).$type<readonly ClaimLine[]>().notNull(),
    decision: text({ mode: 'json' }).$type<ClaimDecision>().notNull(),
    kind: text().$type<RoundKind>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.round] })],
);

export const claimEvidence = sqliteTable(
  'claim_evidence',
  {
    claimId: text().$type<ClaimId>().notNull(),
    fileId: text().$type<FileId>().notNull(),
    sha256: text().notNull(),
    mode: text().$type<'live' | 'test'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.fileId] })],
);
export const goodwillBudgets = sqliteTable('goodwill_budgets', {
  id: text().$type<GoodwillBudgetId>().primaryKey(),
  year: integer().notNull(),
  currency: text().notNull(),
  amount: integer().notNull(),
  reason: text().notNull(),
  givenBy: text().notNull(),
  at: integer().$type<Instant>().notNull(),
});

export const goodwillGrants = sqliteTable('goodwill_grants', {
  id: text().$type<GoodwillGrantId>().primaryKey(),
  claimId: text().$type<ClaimId>().notNull(),
  year: integer().notNull(),
  currency: text().notNull(),
  amount: integer().notNull(),
  grantedBy: text().notNull(),
  at: integer().$type<Instant>().notNull(),
});
