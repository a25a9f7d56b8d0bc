import { findNetwork, mayRead, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { nextState } from '../rules/decide-statement.ts';
import { planStep, tellOwner } from '../stepping.ts';
import { findStatement, listPostingsOfStatement } from '../store.ts';
import { reasonBody, statementParams, statementWire } from '../wire.ts';
import type { StatementId } from '../words.ts';

export const disputeStatement = defineAction({
  name: 'settlement.dispute_statement',
  method: 'POST',
  path: '/v1/networks/{network}/statements/{statement}/dispute',
  summary: 'The member raises a question; the statement waits for the answer',
  permission: 'statements:confirm',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'optional',
  params: statementParams,
  query: z.strictObject({}),
  body: reasonBody,
  answers: { 200: statementWire },
  refusals: ['settlement.state_forbids', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, platform, actor, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.statement as StatementId;
    const { admitted, statement, postings } = await load({
      statement: findStatement({ id }),
      postings: listPostingsOfStatement({ statementId: id }),
    });
    if (statement === undefined || !mayRead(admitted, statement.memberTenantId)) throw new Refusal('request.not_found');
    requireMatch(statement.version);
    const state = nextState(statement.state, 'dispute', statement.terms);
    if (state === null) throw new Refusal('settlement.state_forbids', { state: statement.state });
    const network = await findNetwork({ platform, actor, params });
    return commit(
      planStep(
        statement,
        { state, dispute: body.reason },
        {
          verb: 'dispute',
          why: body.reason,
          postings,
          writes: [tellOwner(statement, network, 'settlement.disputed', { reason: body.reason }, now)],
        },
      ),
    );
  },
});
