import { findNetwork, mayRead, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { nextState } from '../rules/decide-statement.ts';
import { planStep, tellMember } from '../stepping.ts';
import { findStatement, listPostingsOfStatement } from '../store.ts';
import { reasonBody, statementParams, statementWire } from '../wire.ts';
import { STATEMENT_RESOLVED, type StatementId } from '../words.ts';

export const resolveDispute = defineAction({
  name: 'settlement.resolve_dispute',
  method: 'POST',
  path: '/v1/networks/{network}/statements/{statement}/resolve',
  summary: 'Answer the question of a disputed statement: it begins again',
  permission: 'statements:approve',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: statementParams,
  query: z.strictObject({}),
  body: reasonBody,
  answers: { 200: statementWire },
  refusals: ['settlement.state_forbids', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, platform, actor }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.statement as StatementId;
    const { admitted, statement, postings } = await load({
      statement: findStatement({ id }),
      postings: listPostingsOfStatement({ statementId: id }),
    });
    if (statement === undefined || !mayRead(admitted, statement.memberTenantId)) throw new Refusal('request.not_found');
    requireMatch(statement.version);
    const state = nextState(statement.state, 'resolve', statement.terms);
    if (state === null) throw new Refusal('settlement.state_forbids', { state: statement.state });
    const network = await findNetwork({ platform, actor, params });
    // Whoever approved before did so without the answer.
    return commit(
      planStep(
        statement,
        { state, dispute: null, approvals: [] },
        {
          verb: 'resolve',
          why: body.reason,
          postings,
          events: [tellMember(statement, network, STATEMENT_RESOLVED, { reason: body.reason })],
        },
      ),
    );
  },
});
