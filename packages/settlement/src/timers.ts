import { type Agreement, findAgreementOfMembership } from '@aftercare/agreements';
import { type Claim, listUnsettled, markSettled, payableOf } from '@aftercare/claims';
import { type Instant, localDateAt, newId } from '@aftercare/kernel';
import { findMembership, type Membership, type MembershipId } from '@aftercare/network';
import { toNoticeEvent } from '@aftercare/notify';
import { type DueTimer, defineTimer, type Effect, NO_EFFECT } from '@aftercare/runtime';
import { listSignedOrders } from '@aftercare/service';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import { writeEntry } from './ledger.ts';
import { buildStatement, sumStatement } from './rules/build-statement.ts';
import { DEFAULT_TERMS } from './rules/default-terms.ts';
import { firstDayOf, lastDayOf } from './rules/period.ts';
import { postStatement } from './rules/to-postings.ts';
import { findStatementOf, insertLines, insertStatement } from './store.ts';
import {
  type LedgerEntry,
  type Period,
  STATEMENT_DUE,
  STATEMENT_ISSUED,
  type Statement,
  type StatementLine,
} from './words.ts';

/** What one batch can carry; whoever has more in a month finds the rest in the next statement. */
const CLAIMS_OF_A_STATEMENT = 1500;
const ORDERS_OF_A_STATEMENT = 5000;

type Unsettled = ReturnType<ReturnType<typeof listUnsettled>['decode']>[number];

/**
 * One member's statement of a closed month: lines, sums, the ledger's entry and the marks on its claims, in one batch. Fired
 * twice, the second finds the statement there; a claim that changed meanwhile undoes it, and the next visit makes it.
 */
export const statementDue = defineTimer({
  kind: STATEMENT_DUE,
  reads(timer) {
    const { period, membershipId } = readSubject(timer);
    const [from, until] = [firstDayOf(period), lastDayOf(period)];
    return {
      made: findStatementOf({ period, membershipId }),
      membership: findMembership({ id: membershipId }),
      agreement: findAgreementOfMembership({ membershipId, on: until }),
      claims: listUnsettled({ memberId: membershipId, until, limit: CLAIMS_OF_A_STATEMENT }),
      orders: listSignedOrders({ membershipId, from, until, limit: ORDERS_OF_A_STATEMENT }),
    };
  },
  decide(timer, { made, membership, agreement, claims, orders }): Effect {
    if (made !== undefined || membership === undefined) return NO_EFFECT;
    const { period, membershipId } = readSubject(timer);
    const terms = agreement?.content.settlement ?? DEFAULT_TERMS;
    const lines = buildStatement({ period, membershipId, grade: membership.grade, terms, claims, orders });
    // Nothing of what was decided is payable: there is no statement, and nobody looks at these again.
    if (lines.length === 0) return { writes: [markSettled({ marks: JSON.stringify(claims.map(toLookedAt)) })] };
    const statement = toStatement({ period, membership, agreement, lines, at: timer.firedAt });
    const settled = terms.mode === 'per_claim' ? claims : [];
    const hasLines = ({ id }: Unsettled) => lines.some(({ sourceId }) => sourceId === id);
    const { network } = readPayload(timer);
    return {
      writes: [
        insertStatement(statement),
        insertLines(lines.map((line) => ({ statementId: statement.id, ...line }))),
        ...writeEntry(toEntry(statement, timer.firedAt)),
        ...(settled.length === 0
          ? []
          : [
              markSettled({
                marks: JSON.stringify(
                  settled.map((claim) => (hasLines(claim) ? toMark(claim, statement) : toLookedAt(claim))),
                ),
              }),
            ]),
      ],
      history: [
        {
          subject: statement.id,
          version: 1,
          before: null,
          after: { state: 'closed', total: statement.total, lines: lines.length },
        },
        ...settled.filter(hasLines).map((claim) => ({
          subject: claim.id,
          version: claim.version + 1,
          before: { settlement: claim.settlement?.statementId ?? null },
          after: { settlement: statement.id },
        })),
      ],
      unchanged: [{ subject: membershipId, version: membership.version }],
      events: [
        toNoticeEvent({
          target: membership.tenantId,
          type: STATEMENT_ISSUED,
          subject: statement.id,
          version: 1,
          network,
          params: { number: statement.number, period, total: statement.total, currency: statement.currency },
        }),
      ],
    };
  },
});

function readSubject(timer: Pick<DueTimer, 'subject'>): { period: Period; membershipId: MembershipId } {
  const [period, membershipId] = timer.subject.split('/');
  // safe: this capability sets the timer with these two as its subject
  return { period: period as Period, membershipId: membershipId as MembershipId };
}

function readPayload(timer: Pick<DueTimer, 'payload'>): { readonly network: string } {
  // safe: this capability sets the timer with this payload
  return timer.payload as { readonly network: string };
}

function toStatement(facts: {
  readonly period: Period;
  readonly membership: Membership;
  readonly agreement: Agreement | undefined;
  readonly lines: readonly StatementLine[];
  readonly at: Instant;
}): Statement {
  const { period, membership, agreement, lines, at } = facts;
  const terms = agreement?.content.settlement ?? DEFAULT_TERMS;
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

/** What statements have had of each line so far is now all that is payable of it. */
function toMark({ id, version, round, decision }: Unsettled, statement: Statement): object {
  const settlement: NonNullable<Claim['settlement']> = {
    state: 'in_statement',
    statementId: statement.id,
    lines: decision.lines.map(payableOf),
  };
  return { id, version: version + 1, round, settlement: JSON.stringify(settlement) };
}

/** Nothing of it is payable: no statement has it, and none has to look at this round again. */
function toLookedAt({ id, version, round, settlement }: Unsettled): object {
  return { id, version, round, settlement: settlement === null ? null : JSON.stringify(settlement) };
}
