import { type Agreement, findAgreementOfMembership, type SettlementTerms } from '@aftercare/agreements';
import { listAdvanced, listUnsettled, markAdvances, markSettled } from '@aftercare/claims';
import { defineJob, type Sliced } from '@aftercare/jobs';
import { type Instant, localDateAt, newId } from '@aftercare/kernel';
import { findMembership, type Membership, type MembershipId } from '@aftercare/network';
import { tell, toNoticeEvent } from '@aftercare/notify';
import { type Effect, type Loaded, NO_EFFECT } from '@aftercare/runtime';
import { listSignedOrders } from '@aftercare/service';
import { listUnsettledCharges, settleCharges } from '@aftercare/verification';
import { listUnsettledRemedies, NETWORK_TIME_ZONE, settleRemedies } from '@aftercare/warranty';
import * as z from 'zod';
import { writeEntry } from './ledger.ts';
import { buildStatement, type StatementFile, shareCoefficient, sumStatement } from './rules/build-statement.ts';
import { toDefaultTerms } from './rules/default-terms.ts';
import { firstDayOf, lastDayOf } from './rules/period.ts';
import { settleAdvances } from './rules/settle-advances.ts';
import { LINES_OF_A_STATEMENT, takeClaims } from './rules/take-claims.ts';
import { postStatement } from './rules/to-postings.ts';
import { toSettlement } from './rules/to-settlement.ts';
import { findStatementOf, insertLines, insertStatement } from './store.ts';
import {
  CLOSE_PERIOD,
  type LedgerEntry,
  type Period,
  STATEMENT_ISSUED,
  type Statement,
  type StatementLine,
} from './words.ts';

/** What one batch can carry; whoever has more in a month finds the rest in the next statement. */
const CLAIMS_OF_A_STATEMENT = 1500;
const CHARGES_OF_A_STATEMENT = 500;

type Unsettled = ReturnType<ReturnType<typeof listUnsettled>['decode']>[number];

const closing = z.strictObject({
  // safe: the action that begins the job has read both
  period: z.string().transform((text) => text as Period),
  network: z.string(),
  // safe: as above
  members: z.array(z.string().transform((text) => text as MembershipId)),
});

/**
 * Closing a month: one slice for each member makes its statement (lines, sums, the ledger's entry and the marks on its claims)
 * in one batch. A slice that runs twice finds the statement there; a claim that changed meanwhile undoes it, and it is made
 * again. It cannot be stopped half-way: the month is closed, and a member without its statement would wait for ever.
 */
export const closingPeriod = defineJob({
  kind: CLOSE_PERIOD,
  isCancellable: false,
  input: closing,
  nameItem: ({ members }, position) => members[position] ?? '',
  reads: ({ input: { period, members }, position }) => readsOfMember(period, members[position] ?? NOBODY),
  decide({ input: { period, network }, position, at }, loaded): Sliced {
    const { agreement, membership, orders } = loaded;
    if (agreement?.content.settlement.mode === 'flat_per_unit' && orders.length > LINES_OF_A_STATEMENT) {
      const params = { period, maximum: LINES_OF_A_STATEMENT };
      const item = membership?.legalName ?? '';
      return { effect: NO_EFFECT, items: 1, errors: [{ position, item, code: 'settlement.too_many_orders', params }] };
    }
    return { effect: closeMember({ period, network, at }, loaded), items: 1, errors: [] };
  },
});

/** A job has as many items as it has members, so no slice stands behind the last of them. */
const NOBODY: MembershipId = 'mem_';

function readsOfMember(period: Period, membershipId: MembershipId) {
  const [from, until] = [firstDayOf(period), lastDayOf(period)];
  return {
    made: findStatementOf({ period, membershipId }),
    membership: findMembership({ id: membershipId }),
    agreement: findAgreementOfMembership({ membershipId, on: until }),
    unsettled: listUnsettled({ memberId: membershipId, until, limit: CLAIMS_OF_A_STATEMENT }),
    charges: listUnsettledCharges({ memberId: membershipId, until, limit: CHARGES_OF_A_STATEMENT }),
    advanced: listAdvanced({ memberId: membershipId, limit: CHARGES_OF_A_STATEMENT }),
    refunds: listUnsettledRemedies({ memberId: membershipId, until, limit: CHARGES_OF_A_STATEMENT }),
    orders: listSignedOrders({ membershipId, from, until, limit: LINES_OF_A_STATEMENT + 1 }),
  };
}

type Found = Loaded<ReturnType<typeof readsOfMember>>;

function closeMember(
  { period, network, at }: { readonly period: Period; readonly network: string; readonly at: Instant },
  { made, membership, agreement, unsettled, orders, charges: charged, advanced, refunds: refunded }: Found,
): Effect {
  if (made !== undefined || membership === undefined) return NO_EFFECT;
  const terms =
    agreement?.content.settlement ??
    toDefaultTerms((unsettled[0]?.decision ?? charged[0] ?? advanced[0] ?? refunded[0])?.currency);
  const isFlat = terms.mode === 'flat_per_unit';
  // Paid by the unit is paid for good: what was decided in such a month is looked at, and never paid by the claim. Only what a
  // statement had of a claim before is taken back in the currency that it was paid in.
  const { claims, inOtherCurrency } = isFlat
    ? {
        claims: unsettled.filter((claim) => !isOwedBack(claim) || claim.decision.currency === terms.currency),
        inOtherCurrency: 0,
      }
    : takeClaims(unsettled, terms.currency);
  const { id: membershipId, grade } = membership;
  // Money of another currency waits for a statement of its own.
  const isOwn = ({ currency }: { readonly currency: string }) => currency === terms.currency;
  const charges = charged.filter(isOwn);
  const { advances, marks } = settleAdvances(advanced.filter(isOwn), lastDayOf(period));
  const refunds = refunded.filter(isOwn);
  const file = { period, membershipId, grade, terms, claims, orders, charges, advances, refunds };
  const lines = buildStatement(file);
  const sources = new Set(lines.map(({ sourceId }) => sourceId));
  const lookedAt = claims.filter(({ id }) => !sources.has(id));
  return joinEffects(
    {
      writes: [
        markSettled({ marks: JSON.stringify(lookedAt.map(toLookedAt)) }),
        ...(marks.length === 0 ? [] : [markAdvances({ marks: JSON.stringify(marks) })]),
      ],
      unchanged: [membership, ...(agreement === undefined ? [] : [agreement]), ...lookedAt].map(({ id, version }) => ({
        subject: id,
        version,
      })),
    },
    lines.length === 0
      ? NO_EFFECT
      : issue(
          toStatement({ period, membership, agreement, terms, lines, at }),
          lines,
          { ...file, claims: claims.filter(({ id }) => sources.has(id)) },
          { network, at },
        ),
    inOtherCurrency === 0
      ? NO_EFFECT
      : {
          writes: [
            ...tell({
              id: newId('evt', at),
              kind: 'settlement.other_currency',
              network,
              subject: membershipId,
              params: { period, member: membership.legalName, claims: inOtherCurrency, currency: terms.currency },
              at,
            }),
          ],
        },
  );
}

function joinEffects(...effects: readonly Effect[]): Effect {
  return {
    writes: effects.flatMap(({ writes }) => writes),
    history: effects.flatMap(({ history }) => history ?? []),
    unchanged: effects.flatMap(({ unchanged }) => unchanged ?? []),
    events: effects.flatMap(({ events }) => events ?? []),
  };
}

/** The statement with everything that has to stand or fall with it. */
function issue(
  statement: Statement,
  lines: readonly StatementLine[],
  file: Omit<StatementFile, 'claims'> & { readonly claims: readonly Unsettled[] },
  { network, at }: { readonly network: string; readonly at: Instant },
): Effect {
  const { id, number, period, total, currency } = statement;
  const { claims } = file;
  const shares = shareCoefficient(file);
  const toMark = (claim: Unsettled) => ({
    id: claim.id,
    version: claim.version + 1,
    round: claim.round,
    settlement: JSON.stringify(toSettlement(claim, { id, lines, share: shares.get(claim.id) }, file)),
  });
  return {
    writes: [
      insertStatement(statement),
      insertLines(lines.map((line) => ({ statementId: id, ...line }))),
      ...writeEntry(toEntry(statement, at)),
      markSettled({ marks: JSON.stringify(claims.map(toMark)) }),
      ...(file.charges.length === 0
        ? []
        : [settleCharges({ ids: JSON.stringify(file.charges.map((charge) => charge.id)), statementId: id })]),
      ...(file.refunds.length === 0
        ? []
        : [settleRemedies({ ids: JSON.stringify(file.refunds.map(({ remedyId }) => remedyId)), statementId: id })]),
    ],
    history: [
      { subject: id, version: 1, before: null, after: { state: 'closed', total, lines: lines.length } },
      ...claims.map((claim) => ({
        subject: claim.id,
        version: claim.version + 1,
        before: { settlement: claim.settlement?.statementId ?? null },
        after: { settlement: id },
      })),
    ],
    events: [
      toNoticeEvent({
        target: statement.memberTenantId,
        type: STATEMENT_ISSUED,
        subject: id,
        version: 1,
        network,
        params: { number, period, total, currency },
      }),
    ],
  };
}

function toStatement(facts: {
  readonly period: Period;
  readonly membership: Membership;
  readonly agreement: Agreement | undefined;
  readonly terms: SettlementTerms;
  readonly lines: readonly StatementLine[];
  readonly at: Instant;
}): Statement {
  const { period, membership, agreement, terms, lines, at } = facts;
  return {
    id: newId('stm', at),
    number: `ST-${period}-${membership.tenantSlug.toUpperCase()}`,
    period,
    membershipId: membership.id,
    memberTenantId: membership.tenantId,
    memberName: membership.legalName,
    agreementId: agreement?.id ?? null,
    terms,
    state: 'closed',
    currency: terms.currency,
    ...sumStatement(lines),
    lineCount: lines.length,
    issuedOn: localDateAt(at, NETWORK_TIME_ZONE),
    confirmedOn: null,
    papersReceivedOn: null,
    papersCountAs: null,
    auditedOn: null,
    approvals: [],
    payBy: null,
    paidOn: null,
    paymentReference: null,
    dispute: null,
    document: null,
    createdAt: at,
    version: 1,
  };
}

function toEntry(statement: Statement, at: Instant): LedgerEntry {
  return {
    id: newId('ent', at),
    businessKey: `statement/${statement.id}`,
    kind: 'statement',
    period: statement.period,
    statementId: statement.id,
    postedOn: statement.issuedOn,
    at,
    postings: postStatement(statement, statement),
  };
}

function isOwedBack({ state, settlement }: Unsettled): boolean {
  return state === 'reversed' && settlement !== null;
}

/** Nothing of it is payable: no statement has it, and none has to look at this round again. Its version stays. */
function toLookedAt({ id, version, round, settlement }: Unsettled): object {
  return { id, version, round, settlement: settlement === null ? null : JSON.stringify(settlement) };
}
