import { type FileId, listFiles } from '@aftercare/evidence';
import { addDays, newId, startOfLocalDate } from '@aftercare/kernel';
import {
  findMembership,
  type MembershipId,
  NETWORK_TIME_ZONE,
  networkParams,
  networkSpace,
  todayOf,
} from '@aftercare/network';
import { toNoticeEvent } from '@aftercare/notify';
import { defineAction, nameActor, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { scoreAudit } from '../rules/score-audit.ts';
import { insertAudit } from '../store.ts';
import { auditBody, auditWire, toAuditWire } from '../wire/care.ts';
import { ACTION_DUE, AUDITED, type SiteAudit } from '../words.ts';

/** What was seen on a visit, with photos, and what the outlet has to mend until when. */
export const recordAudit = defineAction({
  name: 'onboarding.record_audit',
  method: 'POST',
  path: '/v1/networks/{network}/audits',
  summary: 'Record a site audit: scores, photos, corrective actions with their days',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: auditBody,
  answers: { 201: auditWire },
  refusals: ['onboarding.member_unknown', 'onboarding.photo_unknown', 'onboarding.day_ahead'],
  example: {
    membership: 'mem_0123456789abcdefghjkmnpqrs',
    auditedOn: '2026-03-01',
    items: [{ item: 'price_list', score: 4, note: 'Last year’s list' }],
    photos: [],
    actions: [{ what: 'Show the list in force', dueOn: '2026-03-15' }],
  },
  async run({ load, commit, actor, now }, { params, body }) {
    // safe: the patterns of the body are the ids' own
    const membershipId = body.membership as MembershipId;
    const photos = body.photos as FileId[];
    const { membership, files } = await load({
      membership: findMembership({ id: membershipId }),
      files: listFiles({ ids: JSON.stringify(photos), limit: photos.length }),
    });
    if (membership === undefined) throw new Refusal('onboarding.member_unknown', { membership: body.membership });
    const unknown = photos.find((photo) => !files.some(({ id }) => id === photo));
    if (unknown !== undefined) throw new Refusal('onboarding.photo_unknown', { file: unknown });
    if (body.auditedOn > todayOf(now)) throw new Refusal('onboarding.day_ahead', { on: body.auditedOn });
    const items = body.items.map((item) => ({ ...item, note: item.note ?? null }));
    const audit: SiteAudit = {
      id: newId('aud', now),
      membershipId,
      auditedOn: body.auditedOn,
      items,
      score: scoreAudit(items),
      photos,
      actions: body.actions.map((action, at) => ({ ...action, number: at + 1, doneOn: null })),
      recordedBy: nameActor(actor),
      createdAt: now,
      version: 1,
    };
    const { id, score, actions } = audit;
    return commit({
      writes: [insertAudit(audit)],
      history: [
        { subject: id, version: 1, before: null, after: { membership: membershipId, score, actions: actions.length } },
      ],
      events: [
        toNoticeEvent({
          target: membership.tenantId,
          type: AUDITED,
          subject: id,
          version: 1,
          network: params.network,
          params: { auditedOn: body.auditedOn, score, actions: actions.length },
        }),
      ],
      timers: {
        set: actions.map(({ number, dueOn }) => ({
          subject: `${id}/${number}`,
          kind: ACTION_DUE,
          dueAt: startOfLocalDate(addDays(dueOn, 1), NETWORK_TIME_ZONE),
          payload: { network: params.network },
        })),
      },
      answer: { status: 201, body: toAuditWire(audit, todayOf(now)) },
    });
  },
});
