import { newId } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { requireMembers } from '../require-members.ts';
import { insertTraining, listKnownMembers } from '../store.ts';
import { toTrainingWire, trainingBody, trainingWire } from '../wire/care.ts';
import type { Training } from '../words.ts';

export const planTraining = defineAction({
  name: 'onboarding.plan_training',
  method: 'POST',
  path: '/v1/networks/{network}/trainings',
  summary: 'Plan a training session, with who is expected',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: trainingBody,
  answers: { 201: trainingWire },
  refusals: ['onboarding.member_unknown'],
  example: {
    title: 'Tanks and valves',
    category: 'solar-heater',
    heldOn: '2026-04-01',
    certificateMonths: 24,
    attendees: [{ membership: 'mem_0123456789abcdefghjkmnpqrs', technician: 'Li' }],
  },
  async run({ load, commit, now }, { body }) {
    const asked = body.attendees.map(({ membership }) => membership);
    const { members } = await load({ members: listKnownMembers({ ids: JSON.stringify([...new Set(asked)]) }) });
    const { title, category, heldOn, certificateMonths } = body;
    const attendees = body.attendees.map(({ membership, technician }) => ({
      membershipId: requireMembers(members, membership).id,
      technician,
      result: 'planned' as const,
      certificate: null,
    }));
    const training: Training = {
      id: newId('trn', now),
      title,
      category,
      heldOn,
      certificateMonths,
      state: 'planned',
      attendees,
      createdAt: now,
      version: 1,
    };
    return commit({
      writes: [insertTraining(training)],
      history: [{ subject: training.id, version: 1, before: null, after: { state: 'planned', category, heldOn } }],
      answer: { status: 201, body: toTrainingWire(training) },
    });
  },
});
