import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, linkHeader, nameActor, pageQuery, Refusal, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { findSerialAlarm, listOpenAlarms, listSerialAlarms as readAlarms, writeAlarmSeen } from '../store.ts';
import { alarmParams, serialAlarmWire, toSerialAlarmWire } from '../wire.ts';
import type { SerialAlarmId } from '../words.ts';

export const listSerialAlarms = defineAction({
  name: 'products.list_serial_alarms',
  method: 'GET',
  path: '/v1/networks/{network}/serial-alarms',
  summary: 'Serials that showed up where they cannot be, newest first',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({
    ...pageQuery,
    state: z.enum(['open']).optional().meta({ description: 'Those alone that nobody has seen' }),
  }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(serialAlarmWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    // '~' sorts behind every id.
    const page = { before: readCursor(query.cursor, 'sal') ?? '~', limit: query.limit + 1 };
    const { rows } = await load({ rows: query.state === 'open' ? listOpenAlarms(page) : readAlarms(page) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toSerialAlarmWire), nextCursor },
    };
  },
});

/** Who was first stays; the alarm does not come again for the same unit. */
export const seeSerialAlarm = defineAction({
  name: 'products.see_serial_alarm',
  method: 'POST',
  path: '/v1/networks/{network}/serial-alarms/{alarm}/see',
  summary: 'Note that an alarm was seen, and by whom',
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: alarmParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: serialAlarmWire },
  refusals: ['request.not_found'],
  async run({ load, commit, actor, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.alarm as SerialAlarmId;
    const { alarm } = await load({ alarm: findSerialAlarm({ id }) });
    if (alarm === undefined) throw new Refusal('request.not_found');
    if (alarm.seenAt !== null) return { status: 200, body: toSerialAlarmWire(alarm) };
    const after = { ...alarm, seenAt: now, seenBy: nameActor(actor), version: alarm.version + 1 };
    return commit({
      writes: [writeAlarmSeen(after)],
      history: [{ subject: id, version: after.version, before: { seen: false }, after: { seen: true } }],
      answer: { status: 200, body: toSerialAlarmWire(after) },
    });
  },
});
