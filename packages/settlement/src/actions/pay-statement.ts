import { markSettled } from '@aftercare/claims';
import { localDateAt, newId } from '@aftercare/kernel';
import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { writeEntry } from '../ledger.ts';
import { payStatement as decidePayment } from '../rules/decide-statement.ts';
import { periodOf } from '../rules/period.ts';
import { postPayment } from '../rules/to-postings.ts';
import { planStep, tellMember } from '../stepping.ts';
import { findStatement, listClaimsOfStatement, listPostingsOfStatement } from '../store.ts';
import { payBody, statementParams, statementWire } from '../wire.ts';
import { type LedgerEntry, STATEMENT_PAID, type StatementId } from '../words.ts';

export const payStatement = defineAction({
  name: 'settlement.pay_statement',
  method: 'POST',
  path: '/v1/networks/{network}/statements/{statement}/pay',
  summary: 'It was paid: on which day, under which reference of the bank',
  permission: 'statements:pay',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: statementParams,
  query: z.strictObject({}),
  body: payBody,
  answers: { 200: statementWire },
  refusals: [
    'settlement.state_forbids',
    'settlement.payer_approved',
    'settlement.payer_decided',
    'settlement.people_decide',
    'settlement.paid_in_future',
    'settlement.paid_before_issue',
    'settlement.paid_already',
    'request.not_found',
    'request.version_stale',
  ],
  async run({ load, commit, requireMatch, platform, actor, now }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('settlement.people_decide');
    // safe: the pattern of the path parameter is the id's own
    const id = params.statement as StatementId;
    const { statement, postings, claims } = await load({
      statement: findStatement({ id }),
      postings: listPostingsOfStatement({ statementId: id }),
      claims: listClaimsOfStatement({ statementId: id }),
    });
    if (statement === undefined) throw new Refusal('request.not_found');
    requireMatch(statement.version);
    const paying = decidePayment(
      statement,
      claims.flatMap(({ deciders }) => deciders),
      actor.userId,
    );
    if (paying.kind === 'refused') throw new Refusal(paying.code, { state: statement.state });
    const { paidOn, reference } = body;
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    if (paidOn > today) throw new Refusal('settlement.paid_in_future', { paidOn, today });
    if (paidOn < statement.issuedOn)
      throw new Refusal('settlement.paid_before_issue', { paidOn, issuedOn: statement.issuedOn });

    const entry: LedgerEntry = {
      id: newId('ent', now),
      businessKey: `payment/${id}`,
      kind: 'payment',
      // Of the month that is open: the one that the statement is for was closed before it was made.
      period: periodOf(today),
      statementId: id,
      postedOn: paidOn,
      at: now,
      postings: postPayment(statement.total, statement),
    };
    // A claim that came again in a later statement is paid with that one.
    const paid = claims.flatMap(({ settlement, deciders: _done, ...claim }) =>
      settlement?.statementId === id ? [{ ...claim, settlement: { ...settlement, state: 'paid' as const } }] : [],
    );
    const network = await findNetwork({ platform, actor, params });
    return commit(
      planStep(
        statement,
        { state: 'paid', paidOn, paymentReference: reference },
        {
          verb: 'pay',
          postings: [...postings, ...entry.postings],
          writes: [
            ...writeEntry(entry),
            markSettled({
              marks: JSON.stringify(
                paid.map(({ settlement, version, id: claim, settledRound }) => ({
                  id: claim,
                  version: version + 1,
                  round: settledRound,
                  settlement: JSON.stringify(settlement),
                })),
              ),
            }),
          ],
          history: paid.map((claim) => ({
            subject: claim.id,
            version: claim.version + 1,
            before: { settlement: 'in_statement' },
            after: { settlement: 'paid' },
          })),
          refusals: { 'ledger_entries.business_key': () => new Refusal('settlement.paid_already') },
          events: [
            tellMember(statement, network, STATEMENT_PAID, {
              total: statement.total,
              currency: statement.currency,
              paidOn,
              payBy: statement.payBy,
            }),
          ],
        },
      ),
    );
  },
});
