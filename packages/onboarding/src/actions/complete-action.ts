import { networkSpace, todayOf } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { findAudit, writeActions } from '../store.ts';
import { auditActionParams, auditWire, toAuditWire } from '../wire/care.ts';
import { ACTION_DUE, type AuditId } from '../words.ts';

/** Somebody has seen that it is mended. */
export const completeAction = defineAction({
  name: 'onboarding.complete_action',
  method: 'POST',
  path: '/v1/networks/{network}/audits/{audit}/actions/{number}/complete',
  summary: 'Say that a corrective action of a site audit is done',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: auditActionParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: auditWire },
  refusals: ['request.not_found', 'onboarding.action_done'],
  async run({ load, commit, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { audit } = await load({ audit: findAudit({ id: params.audit as AuditId }) });
    const number = Number(params.number);
    const action = audit?.actions.find((one) => one.number === number);
    if (audit === undefined || action === undefined) throw new Refusal('request.not_found');
    if (action.doneOn !== null) throw new Refusal('onboarding.action_done', { doneOn: action.doneOn });
    const doneOn = todayOf(now);
    const version = audit.version + 1;
    const actions = audit.actions.map((one) => (one.number === number ? { ...one, doneOn } : one));
    return commit({
      writes: [writeActions({ id: audit.id, actions, version })],
      history: [
        { subject: audit.id, version, before: { action: number, doneOn: null }, after: { action: number, doneOn } },
      ],
      timers: { cancel: [{ subject: `${audit.id}/${number}`, kind: ACTION_DUE }] },
      answer: { status: 200, body: toAuditWire({ ...audit, actions, version }, doneOn) },
    });
  },
});
