import { defineNoticeConsumer, tell } from '@aftercare/notify';
import { defineConsumer, type Effect } from '@aftercare/runtime';
import * as z from 'zod';
import {
  APPEAL_OVERDUE,
  CLAIM_DECIDED,
  CLAIM_REVERSED,
  CLAIM_STATES,
  CLAIM_TO_CHECK,
  type ClaimId,
  PRIOR_APPROVAL_DECIDED,
} from './words.ts';

const news = z.strictObject({
  claimId: z.custom<ClaimId>((value) => typeof value === 'string' && value.startsWith('clm_')),
  network: z.string(),
  reference: z.string(),
  serial: z.string(),
  state: z.enum(CLAIM_STATES),
  currency: z.string(),
  claimedAmount: z.int(),
  approvedAmount: z.int(),
});

/** In the shop's database: a notice about the decision. The claim itself stays with the manufacturer. */
export const claimDecided = defineConsumer({
  type: CLAIM_DECIDED,
  payload: news,
  reads: () => ({}),
  decide(event, copy): Effect {
    const { reference, state, claimedAmount, approvedAmount, currency } = copy;
    const params = { reference, state, claimed: claimedAmount, approved: approvedAmount, currency };
    return {
      writes: tell({
        id: event.eventId,
        kind: event.type,
        network: copy.network,
        subject: copy.claimId,
        params,
        at: event.at,
      }),
    };
  },
});

export const claimReversed = defineNoticeConsumer(CLAIM_REVERSED);
export const priorApprovalDecided = defineNoticeConsumer(PRIOR_APPROVAL_DECIDED);
/** In the distributor's inbox. */
export const claimToCheck = defineNoticeConsumer(CLAIM_TO_CHECK);
export const appealOverdue = defineNoticeConsumer(APPEAL_OVERDUE);
