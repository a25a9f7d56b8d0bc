import { localDateAt } from '@aftercare/kernel';
import { mayRead, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { nextState } from '../rules/decide-statement.ts';
import { planStep } from '../stepping.ts';
import { findStatement, listPostingsOfStatement } from '../store.ts';
import { statementParams, statementWire } from '../wire.ts';
import type { StatementId } from '../words.ts';

export const auditStatement = defineAction({
  name: 'settlement.audit_statement',
  method: 'POST',
  path: '/v1/networks/{network}/statements/{statement}/audit',
  summary: 'The service desk has sampled and checked the statement',
  permission: 'statements:audit',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: statementParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: statementWire },
  refusals: ['settlement.state_forbids', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.statement as StatementId;
    const { admitted, statement, postings } = await load({
      statement: findStatement({ id }),
      postings: listPostingsOfStatement({ statementId: id }),
    });
    if (statement === undefined || !mayRead(admitted, statement.memberTenantId)) throw new Refusal('request.not_found');
    requireMatch(statement.version);
    const state = nextState(statement.state, 'audit', statement.terms);
    if (state === null) throw new Refusal('settlement.state_forbids', { state: statement.state });
    const auditedOn = localDateAt(now, NETWORK_TIME_ZONE);
    return commit(planStep(statement, { state, auditedOn }, { verb: 'audit', postings }));
  },
});
