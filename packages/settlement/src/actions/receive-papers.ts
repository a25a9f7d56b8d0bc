import { localDateAt } from '@aftercare/kernel';
import { findNetwork, mayRead, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { nextState } from '../rules/decide-statement.ts';
import { decidePapers } from '../rules/decide-window.ts';
import { planStep, tellOwner } from '../stepping.ts';
import { findStatement, listPostingsOfStatement } from '../store.ts';
import { papersBody, statementParams, statementWire } from '../wire.ts';
import type { StatementId } from '../words.ts';

export const receivePapers = defineAction({
  name: 'settlement.receive_papers',
  method: 'POST',
  path: '/v1/networks/{network}/statements/{statement}/papers',
  summary: 'The papers are in: from here the promised pay day runs',
  permission: 'statements:confirm',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'optional',
  params: statementParams,
  query: z.strictObject({}),
  body: papersBody,
  answers: { 200: statementWire },
  refusals: [
    'settlement.state_forbids',
    'settlement.papers_in_future',
    'settlement.papers_before_issue',
    'request.not_found',
    'request.version_stale',
  ],
  async run({ load, commit, requireMatch, platform, actor, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.statement as StatementId;
    const { admitted, statement, postings } = await load({
      statement: findStatement({ id }),
      postings: listPostingsOfStatement({ statementId: id }),
    });
    if (statement === undefined || !mayRead(admitted, statement.memberTenantId)) throw new Refusal('request.not_found');
    requireMatch(statement.version);
    const state = nextState(statement.state, 'papers', statement.terms);
    if (state === null) throw new Refusal('settlement.state_forbids', { state: statement.state });
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    // Only the manufacturer, who has them on its desk, may say that papers came on another day.
    const receivedOn = admitted.kind === 'owner' ? (body.receivedOn ?? today) : today;
    if (receivedOn > today) throw new Refusal('settlement.papers_in_future', { receivedOn, today });
    if (receivedOn < statement.issuedOn)
      throw new Refusal('settlement.papers_before_issue', { receivedOn, issuedOn: statement.issuedOn });
    const { countsAs, payBy, onTime } = decidePapers(statement.period, statement.terms, receivedOn);
    const network = await findNetwork({ platform, actor, params });
    return commit(
      planStep(
        statement,
        { state, papersReceivedOn: receivedOn, papersCountAs: countsAs, payBy },
        {
          verb: 'papers',
          postings,
          writes: [
            tellOwner(
              statement,
              network,
              'settlement.papers_received',
              { receivedOn, payBy, late: onTime ? 0 : 1 },
              now,
            ),
          ],
        },
      ),
    );
  },
});
