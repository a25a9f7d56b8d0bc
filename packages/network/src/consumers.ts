import { tell } from '@aftercare/notify';
import { defineConsumer, type Effect } from '@aftercare/runtime';
import * as z from 'zod';
import { putNetworkLink } from './store.ts';
import { MEMBER_KINDS, MEMBERSHIP_CHANGED, MEMBERSHIP_STATES, type MembershipId } from './words.ts';

const news = z.strictObject({
  networkSlug: z.string(),
  networkName: z.string(),
  membershipId: z.custom<MembershipId>((value) => typeof value === 'string' && value.startsWith('mem_')),
  memberKind: z.enum(MEMBER_KINDS),
  state: z.enum(MEMBERSHIP_STATES),
  reason: z.string().nullable(),
  missing: z.array(z.string()).default([]),
});

/** In the member's database: its place in the network of the event's source, and a notice about it. */
export const membershipChanged = defineConsumer({
  type: MEMBERSHIP_CHANGED,
  payload: news,
  reads: () => ({}),
  decide(event, { networkSlug, networkName, membershipId, memberKind, state, reason, missing }): Effect {
    return {
      writes: [
        putNetworkLink({
          networkId: event.source,
          slug: networkSlug,
          name: networkName,
          membershipId,
          memberKind,
          state,
          at: event.at,
          version: event.subjectVersion,
        }),
        ...tell({
          id: event.eventId,
          kind: event.type,
          network: networkSlug,
          subject: membershipId,
          params: { state, reason, ...(missing.length === 0 ? {} : { missing: missing.join(', ') }) },
          at: event.at,
        }),
      ],
    };
  },
});
