import { networkSpace, todayOf } from '@aftercare/network';
import { toNoticeEvent } from '@aftercare/notify';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { requireMembers } from '../require-members.ts';
import { issueCertificates } from '../rules/issue-certificates.ts';
import { findTraining, insertCertificates, listKnownMembers, writeResults } from '../store.ts';
import { resultsBody, toTrainingWire, trainingParams, trainingWire } from '../wire/care.ts';
import { CERTIFIED, PAPERS_DUE, type Training, type TrainingId } from '../words.ts';

/** Who came and who passed: whoever passed has a certificate from now on, which dispatch and reminders know. */
export const recordResults = defineAction({
  name: 'onboarding.record_results',
  method: 'POST',
  path: '/v1/networks/{network}/trainings/{training}/results',
  summary: 'Record who came to a training and who passed: it issues their certificates',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: trainingParams,
  query: z.strictObject({}),
  body: resultsBody,
  answers: { 200: trainingWire },
  refusals: [
    'request.not_found',
    'request.version_stale',
    'onboarding.member_unknown',
    'onboarding.training_held',
    'onboarding.day_ahead',
  ],
  async run({ load, commit, requireMatch, now }, { params, body }) {
    const asked = body.results.map(({ membership }) => membership);
    const { training, members } = await load({
      // safe: the pattern of the path parameter is the id's own
      training: findTraining({ id: params.training as TrainingId }),
      members: listKnownMembers({ ids: JSON.stringify([...new Set(asked)]) }),
    });
    if (training === undefined) throw new Refusal('request.not_found');
    requireMatch(training.version);
    if (training.state === 'held') throw new Refusal('onboarding.training_held');
    if (training.heldOn > todayOf(now)) throw new Refusal('onboarding.day_ahead', { on: training.heldOn });
    const told = body.results.map(({ membership, technician, result }) => ({
      membershipId: requireMembers(members, membership).id,
      technician,
      result,
    }));
    const { attendees, certificates } = issueCertificates(training, told);
    const version = training.version + 1;
    const held: Training = { ...training, state: 'held', attendees, version };
    const certified = [...new Set(certificates.map(({ membershipId }) => membershipId))];
    const passed = attendees.filter(({ result }) => result === 'passed').length;
    return commit({
      writes: [
        writeResults({ id: training.id, state: 'held', attendees, version }),
        ...(certificates.length === 0 ? [] : [insertCertificates(certificates)]),
      ],
      history: [
        {
          subject: training.id,
          version,
          before: { state: 'planned' },
          after: { state: 'held', came: told.length, passed },
        },
      ],
      events: certified.map((membershipId) =>
        toNoticeEvent({
          target: requireMembers(members, membershipId).tenantId,
          type: CERTIFIED,
          subject: training.id,
          version,
          network: params.network,
          params: {
            category: training.category,
            certificates: certificates.filter((one) => one.membershipId === membershipId).length,
          },
        }),
      ),
      timers: {
        set: certified.map((subject) => ({
          subject,
          kind: PAPERS_DUE,
          dueAt: now,
          payload: { network: params.network, lookedOn: todayOf(now) },
        })),
      },
      answer: { status: 200, headers: { ETag: toETag(version) }, body: toTrainingWire(held) },
    });
  },
});
