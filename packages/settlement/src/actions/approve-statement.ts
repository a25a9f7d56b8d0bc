import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { signDocument, toDocument } from '../document.ts';
import { approveStatement as decideApproval } from '../rules/decide-statement.ts';
import { planStep, tellMember } from '../stepping.ts';
import { findDocumentKey, findStatement, listLines, listPostingsOfStatement } from '../store.ts';
import { statementParams, statementWire } from '../wire.ts';
import { STATEMENT_APPROVED, type Statement, type StatementId } from '../words.ts';

export const approveStatement = defineAction({
  name: 'settlement.approve_statement',
  method: 'POST',
  path: '/v1/networks/{network}/statements/{statement}/approve',
  summary: 'Approve: two different people; with the second it is payable and its document is signed',
  permission: 'statements:approve',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: statementParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: statementWire },
  refusals: [
    'settlement.state_forbids',
    'settlement.four_eyes',
    'settlement.people_decide',
    'request.not_found',
    'request.version_stale',
  ],
  async run({ load, commit, requireMatch, platform, actor, now }, { params }) {
    if (actor.kind !== 'person') throw new Refusal('settlement.people_decide');
    // safe: the pattern of the path parameter is the id's own
    const id = params.statement as StatementId;
    const { statement, postings, lines, key } = await load({
      statement: findStatement({ id }),
      postings: listPostingsOfStatement({ statementId: id }),
      lines: listLines({ statementId: id, after: 0, limit: 10_000 }),
      key: findDocumentKey({}),
    });
    if (statement === undefined) throw new Refusal('request.not_found');
    requireMatch(statement.version);
    const approving = decideApproval(statement, { userId: actor.userId, name: actor.name, at: now });
    if (approving.kind === 'refused') throw new Refusal(approving.code, { state: statement.state });
    const { approvals } = approving;
    if (approving.kind === 'noted') return commit(planStep(statement, { approvals }, { verb: 'approve', postings }));

    const network = await findNetwork({ platform, actor, params });
    const approved: Statement = { ...statement, state: 'approved', approvals };
    const { keyEncryptionKey } = platform;
    const signed = await signDocument(toDocument(approved, lines, network), key, {
      slug: network.slug,
      keyEncryptionKey,
      now,
    });
    return commit(
      planStep(
        statement,
        { state: 'approved', approvals, document: signed.jws },
        {
          verb: 'approve',
          postings,
          writes: signed.writes,
          events: [
            tellMember(statement, network, STATEMENT_APPROVED, {
              total: statement.total,
              currency: statement.currency,
              payBy: statement.payBy,
            }),
          ],
        },
      ),
    );
  },
});
