import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { decideRecovery, type Happening, openOf } from '../rules/decide-recovery.ts';
import { findClaimBehind, findRecovery, insertReceipt, listReceipts, writeStep } from '../store.ts';
import { reasonBody, receiveBody, recoveryParams, recoveryWire, refuseForeignMoney, toRecoveryWire } from '../wire.ts';
import type { Receipt, Recovery, RecoveryId } from '../words.ts';

const shared = {
  method: 'POST',
  permission: 'recovery:write',
  space: networkSpace({ owner: true, members: [] }),
  params: recoveryParams,
  query: z.strictObject({}),
  answers: { 200: recoveryWire },
} as const;
const REFUSALS = ['recovery.state_forbids', 'request.not_found', 'request.version_stale'] as const;

/** Money of the supplier came in; each receipt is a row of its own that nobody changes. */
export const receiveRecovery: Action = defineAction({
  ...shared,
  name: 'recovery.receive',
  path: '/v1/networks/{network}/recoveries/{recovery}/receive',
  summary: 'Enter money that came from the supplier',
  idempotencyKey: 'required',
  body: receiveBody,
  refusals: [...REFUSALS, 'recovery.more_than_open', 'recovery.currency_mismatch', 'recovery.received_in_future'],
  async run({ load, commit, requireMatch, now }, { params, body }) {
    const { recovery, claim, receipts } = await load(readsOf(params.recovery));
    if (recovery === undefined || claim === undefined) throw new Refusal('request.not_found');
    requireMatch(recovery.version);
    const { amount, currency } = body.amount;
    refuseForeignMoney(currency, recovery.currency);
    const { receivedOn, reference } = body;
    if (receivedOn > localDateAt(now, NETWORK_TIME_ZONE))
      throw new Refusal('recovery.received_in_future', { receivedOn });
    const after = happen(recovery, { verb: 'receive', amount }, receivedOn);
    const receipt: Receipt = { position: receipts.length + 1, amount, receivedOn, reference, at: now };
    return commit({
      writes: [writeStep(after), insertReceipt({ recoveryId: recovery.id, ...receipt })],
      history: [toHistory(recovery, after)],
      answer: {
        status: 200,
        headers: { ETag: toETag(after.version) },
        body: toRecoveryWire(after, claim, [...receipts, receipt]),
      },
    });
  },
});

function sayNo(name: string, verb: 'deny' | 'write_off', summary: string): Action {
  return defineAction({
    ...shared,
    name: `recovery.${verb}`,
    path: `/v1/networks/{network}/recoveries/{recovery}/${name}`,
    summary,
    idempotencyKey: 'optional',
    body: reasonBody,
    refusals: REFUSALS,
    async run({ load, commit, requireMatch, now }, { params, body }) {
      const { recovery, claim, receipts } = await load(readsOf(params.recovery));
      if (recovery === undefined || claim === undefined) throw new Refusal('request.not_found');
      requireMatch(recovery.version);
      const after = happen(recovery, { verb, reason: body.reason }, localDateAt(now, NETWORK_TIME_ZONE));
      return commit({
        writes: [writeStep(after)],
        history: [{ ...toHistory(recovery, after), why: body.reason }],
        answer: {
          status: 200,
          headers: { ETag: toETag(after.version) },
          body: toRecoveryWire(after, claim, receipts),
        },
      });
    },
  });
}

export const denyRecovery = sayNo('deny', 'deny', 'The supplier says no, to all or to the rest');
export const writeOffRecovery = sayNo('write-off', 'write_off', 'Give up what is open, with the reason');

function readsOf(recovery: string) {
  // safe: the pattern of the path parameter is the id's own
  const of = { id: recovery as RecoveryId };
  return { recovery: findRecovery(of), claim: findClaimBehind(of), receipts: listReceipts(of) };
}

function happen(recovery: Recovery, happening: Happening, on: ReturnType<typeof localDateAt>): Recovery {
  const answer = decideRecovery(recovery, happening, on);
  if (answer.kind === 'refused') {
    const amount = happening.verb === 'receive' ? happening.amount : 0;
    const { state, currency } = recovery;
    throw new Refusal(answer.code, { state, amount, open: openOf(recovery), currency });
  }
  return { ...recovery, ...answer.changed, version: recovery.version + 1 };
}

function toHistory(before: Recovery, { id, version, state, got }: Recovery) {
  return {
    subject: id,
    version,
    before: { state: before.state, got: before.got },
    after: { state, got },
  };
}
