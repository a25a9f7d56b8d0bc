import { fromInstant, localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import { pageQuery } from '@aftercare/runtime';
import * as z from 'zod';
import { listSteps, STEPS } from './rules/decide-statement.ts';
import { decidePapers, windowOf } from './rules/decide-window.ts';
import { isBalanced } from './rules/to-postings.ts';
import {
  ACCOUNTS,
  CATEGORIES,
  type LedgerEntry,
  LINE_KINDS,
  type Posting,
  STATEMENT_STATES,
  type Statement,
  type StatementLine,
} from './words.ts';

const period = z.string().regex(/^\d{4}-\d{2}$/);
const membership = z.string().regex(/^mem_[0-9a-z]{26}$/);
const money = z.strictObject({ amount: z.int(), currency: z.string() }).meta({ id: 'SignedMoney' });

export const periodParams = networkParams.extend({ period: period.meta({ example: '2026-05' }) });

export const statementParams = networkParams.extend({ statement: z.string().regex(/^stm_[0-9a-z]{26}$/) });
export const statementQuery = z.strictObject({
  ...pageQuery,
  period: period.optional(),
  state: z.enum(STATEMENT_STATES).optional(),
  membership: membership.optional(),
});

export const listedStatementWire = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    period,
    member: z.string(),
    membership: z.string(),
    state: z.enum(STATEMENT_STATES),
    total: money,
    lines: z.int(),
    issuedOn: z.iso.date(),
    payBy: z.iso.date().nullable(),
    paidOn: z.iso.date().nullable(),
    version: z.int(),
  })
  .meta({ id: 'ListedStatement' });
export const statementListWire = z.strictObject({
  items: z.array(listedStatementWire),
  nextCursor: z.string().nullable(),
});

const windowWire = z.strictObject({ opensOn: z.iso.date(), closesOn: z.iso.date() });
export const statementWire = listedStatementWire
  .extend({
    agreement: z.string().nullable(),
    mode: z.string(),
    sums: z.strictObject({
      goods: money,
      goodsTax: money,
      services: money,
      servicesTax: money,
      penalties: money,
      advances: money,
      total: money,
    }),
    rates: z.strictObject({ goodsPpm: z.int(), servicesPpm: z.int() }),
    steps: z.array(
      z.strictObject({
        step: z.enum(STEPS),
        state: z.enum(['done', 'current', 'todo', 'skipped']),
        on: z.iso.date().nullable(),
      }),
    ),
    papers: z.strictObject({
      window: windowWire,
      receivedOn: z.iso.date().nullable(),
      countsAs: z.iso.date().nullable(),
      onTime: z.boolean().nullable(),
    }),
    approvals: z.array(z.strictObject({ name: z.string(), at: z.iso.datetime() })),
    paymentReference: z.string().nullable(),
    dispute: z.string().nullable(),
    isSigned: z.boolean().meta({ description: 'Whether its signed document can be read' }),
    ledger: z.strictObject({
      balanced: z.boolean(),
      postings: z.array(z.strictObject({ account: z.enum(ACCOUNTS), amount: money })),
    }),
  })
  .meta({ id: 'Statement' });

export const linesQuery = z.strictObject(pageQuery);
export const lineListWire = z.strictObject({
  items: z.array(
    z
      .strictObject({
        position: z.int(),
        kind: z.enum(LINE_KINDS),
        source: z.strictObject({ id: z.string(), line: z.int(), round: z.int() }),
        category: z.enum(CATEGORIES),
        amount: money,
        tax: money,
        facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      })
      .meta({ id: 'StatementLine' }),
  ),
  nextCursor: z.string().nullable(),
});

export const papersBody = z.strictObject({
  receivedOn: localDate.optional().meta({ description: 'Day on which the papers came in; today without it' }),
});
export const payBody = z.strictObject({
  paidOn: localDate,
  reference: z.string().trim().min(1).max(120).meta({ description: 'Reference of the bank transfer' }),
});
export const reasonBody = z.strictObject({ reason: z.string().trim().min(1).max(1000) });

export const documentWire = z.strictObject({
  kid: z.string(),
  jws: z.string().meta({ description: 'Compact JWS (RFC 7515) over the canonical document' }),
  document: z.record(z.string(), z.unknown()).meta({ description: 'What was signed, read out of it' }),
});
export const documentKeysWire = z.strictObject({
  keys: z.array(
    z.strictObject({
      kty: z.string(),
      crv: z.string(),
      x: z.string(),
      y: z.string(),
      alg: z.string(),
      use: z.string(),
      kid: z.string(),
    }),
  ),
});

export const entriesQuery = z.strictObject({
  ...pageQuery,
  statement: z
    .string()
    .regex(/^stm_[0-9a-z]{26}$/)
    .optional(),
});
export const entryListWire = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      businessKey: z.string(),
      kind: z.enum(['statement', 'payment', 'reversal']),
      period,
      statement: z.string().nullable(),
      postedOn: z.iso.date(),
      postings: z.array(
        z.strictObject({ account: z.enum(ACCOUNTS), membership: z.string().nullable(), amount: money }),
      ),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export const balancesQuery = z.strictObject({ membership: membership.optional() });
export const balancesWire = z.strictObject({
  items: z.array(z.strictObject({ account: z.enum(ACCOUNTS), amount: money })),
});

type Listed = Pick<
  Statement,
  | 'id'
  | 'number'
  | 'period'
  | 'membershipId'
  | 'memberName'
  | 'state'
  | 'currency'
  | 'total'
  | 'lineCount'
  | 'issuedOn'
  | 'payBy'
  | 'paidOn'
  | 'version'
>;

export function toListedWire(row: Listed): z.infer<typeof listedStatementWire> {
  const { id, number, state, issuedOn, payBy, paidOn, version } = row;
  return {
    id,
    number,
    period: row.period,
    member: row.memberName,
    membership: row.membershipId,
    state,
    total: { amount: row.total, currency: row.currency },
    lines: row.lineCount,
    issuedOn,
    payBy,
    paidOn,
    version,
  };
}

export function toStatementWire(statement: Statement, postings: readonly Posting[]): z.infer<typeof statementWire> {
  const { currency, terms } = statement;
  const toMoney = (amount: number) => ({ amount, currency });
  return {
    ...toListedWire(statement),
    agreement: statement.agreementId,
    mode: terms.mode,
    sums: {
      goods: toMoney(statement.goods),
      goodsTax: toMoney(statement.goodsTax),
      services: toMoney(statement.services),
      servicesTax: toMoney(statement.servicesTax),
      penalties: toMoney(statement.penalties),
      advances: toMoney(statement.advances),
      total: toMoney(statement.total),
    },
    rates: { goodsPpm: terms.goodsTaxPpm, servicesPpm: terms.servicesTaxPpm },
    steps: toSteps(statement),
    papers: toPapers(statement),
    approvals: statement.approvals.map(({ name, at }) => ({ name, at: fromInstant(at) })),
    paymentReference: statement.paymentReference,
    dispute: statement.dispute,
    isSigned: statement.document !== null,
    ledger: {
      balanced: isBalanced(postings),
      postings: postings.map(({ account, amount, currency: of }) => ({ account, amount: { amount, currency: of } })),
    },
  };
}

function toSteps(statement: Statement): z.infer<typeof statementWire>['steps'] {
  const lastYes = statement.approvals.at(-1);
  const days: Readonly<Record<(typeof STEPS)[number], string | null>> = {
    close: statement.issuedOn,
    confirm: statement.confirmedOn,
    papers: statement.papersReceivedOn,
    audit: statement.auditedOn,
    approve: lastYes === undefined ? null : localDateAt(lastYes.at, NETWORK_TIME_ZONE),
    pay: statement.paidOn,
  };
  return listSteps(statement).map(({ step, state }) => ({ step, state, on: state === 'done' ? days[step] : null }));
}

/** Before the papers came, the window that they are awaited in. */
function toPapers({ period: of, terms, papersReceivedOn, papersCountAs }: Statement) {
  if (papersReceivedOn === null)
    return { window: { ...windowOf(of, terms) }, receivedOn: null, countsAs: null, onTime: null };
  const { window, onTime } = decidePapers(of, terms, papersReceivedOn);
  return { window: { ...window }, receivedOn: papersReceivedOn, countsAs: papersCountAs, onTime };
}

export function toLineWire(line: StatementLine, currency: string): z.infer<typeof lineListWire>['items'][number] {
  const { position, kind, sourceId, sourceLine, round, category, amount, tax, facts } = line;
  return {
    position,
    kind,
    source: { id: sourceId, line: sourceLine, round },
    category,
    amount: { amount, currency },
    tax: { amount: tax, currency },
    facts: { ...facts },
  };
}

export function toEntryWire(
  { id, businessKey, kind, period: of, statementId, postedOn }: Omit<LedgerEntry, 'postings'>,
  postings: readonly Posting[],
): z.infer<typeof entryListWire>['items'][number] {
  return {
    id,
    businessKey,
    kind,
    period: of,
    statement: statementId,
    postedOn,
    postings: postings.map(({ account, membershipId, currency, amount }) => ({
      account,
      membership: membershipId,
      amount: { amount, currency },
    })),
  };
}
