import { type Instant, type LocalDate, localDateAt } from '@aftercare/kernel';
import { findNetwork, type MemberKind, mayRead, networkSpace, type Place } from '@aftercare/network';
import { type Action, defineAction, type EventDraft, Refusal, type TenantRoute, type Write } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { nextState, type StatementVerb } from '../rules/decide-statement.ts';
import { decidePapers } from '../rules/decide-window.ts';
import { planStep, tellMember, tellOwner } from '../stepping.ts';
import { findStatement, listPostingsOfStatement } from '../store.ts';
import { papersBody, reasonBody, statementParams, statementWire } from '../wire.ts';
import { STATEMENT_RESOLVED, type Statement, type StatementId } from '../words.ts';

interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly network: TenantRoute;
  readonly place: Place;
}

interface StepOf<Body extends z.ZodType> {
  readonly verb: StatementVerb;
  readonly summary: string;
  readonly permission: string;
  readonly guests: { readonly owner: boolean; readonly members: readonly MemberKind[] };
  readonly body: Body;
  readonly refusals?: readonly string[];
  change(
    statement: Statement,
    body: z.output<Body>,
    at: Moment,
  ): {
    readonly changed: Partial<Statement>;
    readonly why?: string;
    readonly writes?: readonly Write[];
    readonly events?: readonly EventDraft[];
  };
}

const MEMBERS = { owner: false, members: ['shop', 'distributor'] } as const;
const OWNER = { owner: true, members: [] } as const;
const nothing = z.strictObject({}).optional();

/** Every step but approval and payment is this one action; the graph of the states says whether it is its turn. */
function stepBy<Body extends z.ZodType>(step: StepOf<Body>): Action {
  const { verb, summary, permission, guests, body: schema, refusals = [] } = step;
  return defineAction({
    name: `settlement.${verb}_statement`,
    method: 'POST',
    path: `/v1/networks/{network}/statements/{statement}/${verb}`,
    summary,
    permission,
    space: networkSpace(guests),
    idempotencyKey: 'optional',
    params: statementParams,
    query: z.strictObject({}),
    body: schema,
    answers: { 200: statementWire },
    refusals: ['settlement.state_forbids', 'request.not_found', 'request.version_stale', ...refusals],
    async run({ load, commit, requireMatch, platform, actor, now }, { params, body }) {
      // safe: the pattern of the path parameter is the id's own
      const id = params.statement as StatementId;
      const { admitted, statement, postings } = await load({
        statement: findStatement({ id }),
        postings: listPostingsOfStatement({ statementId: id }),
      });
      if (statement === undefined || !mayRead(admitted, statement.memberTenantId))
        throw new Refusal('request.not_found');
      requireMatch(statement.version);
      const state = nextState(statement.state, verb, statement.terms);
      if (state === null) throw new Refusal('settlement.state_forbids', { state: statement.state });
      const network = await findNetwork({ platform, actor, params });
      const today = localDateAt(now, NETWORK_TIME_ZONE);
      const { changed, ...told } = step.change(statement, body, { now, today, network, place: admitted });
      return commit(planStep(statement, { state, ...changed }, { verb, postings, ...told }));
    },
  });
}

export const confirmStatement = stepBy({
  verb: 'confirm',
  summary: 'The member confirms its statement',
  permission: 'statements:confirm',
  guests: MEMBERS,
  body: nothing,
  change: (statement, _body, { now, today, network }) => ({
    changed: { confirmedOn: today },
    writes: tellOwner(statement, network, 'settlement.confirmed', { confirmedOn: today }, now),
  }),
});

export const receivePapers = stepBy({
  verb: 'papers',
  summary: 'The papers are in: from here the promised pay day runs',
  permission: 'statements:confirm',
  guests: { owner: true, members: MEMBERS.members },
  body: papersBody,
  refusals: ['settlement.papers_in_future', 'settlement.papers_before_issue'],
  change(statement, body, { now, today, network, place }) {
    // Papers that came before a question was answered are there; only the manufacturer, who has them on its desk, may say
    // that they came on another day.
    const usual = statement.papersReceivedOn ?? today;
    const receivedOn = place.kind === 'owner' ? (body.receivedOn ?? usual) : usual;
    if (receivedOn > today) throw new Refusal('settlement.papers_in_future', { receivedOn, today });
    if (receivedOn < statement.issuedOn)
      throw new Refusal('settlement.papers_before_issue', { receivedOn, issuedOn: statement.issuedOn });
    const { countsAs, payBy, onTime } = decidePapers(statement.period, statement.terms, receivedOn);
    const news = { receivedOn, payBy, late: onTime ? 0 : 1 };
    return {
      changed: { papersReceivedOn: receivedOn, papersCountAs: countsAs, payBy },
      writes: tellOwner(statement, network, 'settlement.papers_received', news, now),
    };
  },
});

export const auditStatement = stepBy({
  verb: 'audit',
  summary: 'The service desk has sampled and checked the statement',
  permission: 'statements:audit',
  guests: OWNER,
  body: nothing,
  change: (_statement, _body, { today }) => ({ changed: { auditedOn: today } }),
});

export const disputeStatement = stepBy({
  verb: 'dispute',
  summary: 'The member raises a question; the statement waits for the answer',
  permission: 'statements:confirm',
  guests: MEMBERS,
  body: reasonBody,
  change: (statement, { reason }, { now, network }) => ({
    changed: { dispute: reason },
    why: reason,
    writes: tellOwner(statement, network, 'settlement.disputed', { reason }, now),
  }),
});

export const resolveDispute = stepBy({
  verb: 'resolve',
  summary: 'Answer the question of a disputed statement: it begins again',
  permission: 'statements:approve',
  guests: OWNER,
  body: reasonBody,
  // Whoever confirmed, audited or approved before did so without the answer. The papers are in, and the promise stands.
  change: (statement, { reason }, { network }) => ({
    changed: { dispute: null, confirmedOn: null, auditedOn: null, approvals: [] },
    why: reason,
    events: [tellMember(statement, network, STATEMENT_RESOLVED, { reason })],
  }),
});
