import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { planUnitEvents, type UnitEventDraft } from '@aftercare/products';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { type ConcessionSay, reviewConcession } from '../rules/review-concession.ts';
import { findConcession, findUnitPlaceOfConcession, updateConcession } from '../store.ts';
import { concessionParams, concessionWire, sayBody, toConcessionWire } from '../wire/life.ts';
import type { Concession, ConcessionId } from '../words/concessions.ts';

/** A person's yes or no. With the last yes it stands on the timeline of the unit, or is found by whoever sold a unit. */
function sayOf(say: ConcessionSay, summary: string): Action {
  return defineAction({
    name: `warranty.${say}_concession`,
    method: 'POST',
    path: `/v1/networks/{network}/concessions/{concession}/${say}`,
    summary,
    permission: 'claims:review',
    space: networkSpace({ owner: true, members: [] }),
    idempotencyKey: 'optional',
    params: concessionParams,
    query: z.strictObject({}),
    body: sayBody,
    answers: { 200: concessionWire },
    refusals: [
      'request.not_found',
      'request.version_stale',
      'warranty.people_decide',
      'warranty.concession_decided',
      'warranty.concession_four_eyes',
      'warranty.concession_own',
    ],
    async run({ load, commit, requireMatch, actor, now }, { params, body }) {
      if (actor.kind !== 'person') throw new Refusal('warranty.people_decide');
      // safe: the pattern of the path parameter is the id's own
      const id = params.concession as ConcessionId;
      const { concession, place } = await load({
        concession: findConcession({ id }),
        place: findUnitPlaceOfConcession({ id }),
      });
      if (concession === undefined) throw new Refusal('request.not_found');
      requireMatch(concession.version);
      const { userId, name } = actor;
      const review = reviewConcession(concession, say, { userId, name, at: now, reason: body.reason });
      if (review.kind === 'impossible') throw new Refusal(review.code, { state: concession.state });
      const today = localDateAt(now, NETWORK_TIME_ZONE);
      const isDecided = review.kind !== 'noted';
      const next: Concession = {
        ...concession,
        state: review.kind === 'noted' ? 'asked' : review.kind,
        approvals: review.approvals,
        decidedOn: isDecided ? today : null,
        version: concession.version + 1,
      };
      const told =
        next.state === 'approved' && place !== undefined
          ? planUnitEvents(place, [toUnitEvent(next, today)], { now, memberId: null })
          : { writes: [], history: [] };
      return commit({
        writes: [updateConcession(next), ...told.writes],
        history: [
          {
            subject: id,
            version: next.version,
            before: { state: concession.state, approvals: concession.approvals.length },
            after: { state: next.state, approvals: next.approvals.length },
            why: body.reason,
          },
          ...told.history,
        ],
        answer: { status: 200, headers: { ETag: toETag(next.version) }, body: toConcessionWire(next) },
      });
    },
  });
}

function toUnitEvent({ id, content }: Concession, happenedOn: UnitEventDraft['happenedOn']): UnitEventDraft {
  const { component } = content;
  return content.kind === 'waiver'
    ? { kind: 'waiver', happenedOn, details: { component, exclusion: content.exclusion, concession: id } }
    : {
        kind: 'extension',
        happenedOn,
        details: { component, months: content.months, days: content.days, concession: id },
      };
}

export const approveConcession = sayOf(
  'approve',
  'Say yes to a longer term or a waiver; two people where two are needed',
);
export const refuseConcession = sayOf('refuse', 'Say no to a longer term or a waiver');
