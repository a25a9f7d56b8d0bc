import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, homeOf, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { validateWeek } from '../rules/validate-sla-policy.ts';
import { findCapacityOf, putCapacity as writeCapacity } from '../store.ts';
import { capacityBody, capacityWire } from '../wire.ts';

/** How much a shop can do for this network, and when: its free slots are counted from it. */
export const putCapacity = defineAction({
  name: 'service.put_capacity',
  method: 'PUT',
  path: '/v1/networks/{network}/capacity',
  summary: 'Say how many jobs you do side by side, and at which hours',
  permission: 'service:work',
  space: networkSpace({ owner: false, members: ['shop'] }),
  idempotencyKey: 'optional',
  params: networkParams,
  query: z.strictObject({}),
  body: capacityBody,
  answers: { 200: capacityWire },
  refusals: ['service.hours_refused', 'request.version_stale'],
  example: {
    parallelJobs: 2,
    slotMinutes: 60,
    week: [{ days: [1, 2, 3, 4, 5, 6], hours: [{ from: '08:00', until: '18:00' }] }],
  },
  async run({ load, commit, requireMatch, actor, database }, { body }) {
    const { admitted, known } = await load({ known: findCapacityOf({ tenantId: homeOf(actor) ?? database.tenantId }) });
    if (admitted.kind === 'owner') throw new Refusal('network.not_for_the_owner');
    const findings = validateWeek(body.week);
    if (findings.length > 0) {
      const errors = findings.map(({ code, path, params }) => ({ pointer: path ?? '', code, params }));
      throw new Refusal('service.hours_refused', {}, { errors });
    }
    const before = known?.version ?? 0;
    requireMatch(before);
    const version = before + 1;
    const membershipId = admitted.membership.id;
    const { parallelJobs, slotMinutes, week } = body;
    return commit({
      writes: [writeCapacity({ membershipId, parallelJobs, slotMinutes, week: JSON.stringify(week), version })],
      history: [
        {
          subject: `${membershipId}/capacity`,
          version,
          before: known === undefined ? null : { parallelJobs: known.parallelJobs, slotMinutes: known.slotMinutes },
          after: { parallelJobs, slotMinutes },
        },
      ],
      answer: { status: 200, headers: { ETag: toETag(version) }, body: { ...body, version } },
    });
  },
});
