import { fromInstant } from '@aftercare/kernel';
import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { findAlarm, dismissAlarm as writeDismissal } from '../store.ts';
import { alarmParams, alarmWire, dismissalBody } from '../wire.ts';
import type { AlarmId } from '../words.ts';

/** Puts an alarm aside, for a reason: a fair, a test, a label on a box. Only scans that come after it count from then on. */
export const dismissAlarm = defineAction({
  name: 'labels.dismiss_alarm',
  method: 'POST',
  path: '/v1/networks/{network}/code-alarms/{alarm}/dismiss',
  summary: 'Put an alarm aside; customers are warned no more',
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: alarmParams,
  query: z.strictObject({}),
  body: dismissalBody,
  answers: { 200: alarmWire },
  refusals: ['request.not_found', 'labels.already_dismissed', 'request.version_stale'],
  example: { reason: 'shown at the fair' },
  async run({ load, commit, requireMatch, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const { alarm } = await load({ alarm: findAlarm({ id: params.alarm as AlarmId }) });
    if (alarm === undefined) throw new Refusal('request.not_found');
    requireMatch(alarm.version);
    if (alarm.dismissedAt !== null) throw new Refusal('labels.already_dismissed');
    const version = alarm.version + 1;
    const { raisedAt, ...rest } = alarm;
    return commit({
      writes: [writeDismissal({ id: alarm.id, dismissedAt: now, version })],
      history: [{ subject: alarm.id, version, before: null, after: { dismissed: true }, why: body.reason }],
      answer: {
        status: 200,
        headers: { ETag: toETag(version) },
        body: { ...rest, version, raisedAt: fromInstant(raisedAt), dismissedAt: fromInstant(now) },
      },
    });
  },
});
