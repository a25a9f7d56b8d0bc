import type { FindingParams } from '@aftercare/kernel';
import { type Consumer, defineConsumer, type EventDraft, type TenantId, type Write } from '@aftercare/runtime';
import { type EventId, type Happened, queueEvent } from '@aftercare/webhooks';
import * as z from 'zod';
import { insertNotice } from './store.ts';

/** In the inbox for people, and for the tenant's own systems that listen: one happening, one id, one batch. */
export function tell(notice: Happened & { readonly id: EventId }): Write[] {
  return [insertNotice(notice), queueEvent(notice.id, notice)];
}

const told = z.strictObject({
  network: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/** An event that tells people of another tenant and changes nothing else there. */
export function toNoticeEvent(notice: {
  readonly target: TenantId;
  readonly type: string;
  readonly subject: string;
  readonly version: number;
  /** Slug of the network that it happened in. */
  readonly network: string;
  readonly params: FindingParams;
}): EventDraft {
  const { network, params, ...event } = notice;
  return { ...event, payload: { network, params: { ...params } } };
}

/** The receiver of such an event: one notice in the inbox. */
export function defineNoticeConsumer(type: string): Consumer {
  return defineConsumer({
    type,
    payload: told,
    reads: () => ({}),
    decide: (event, { network, params }) => ({
      writes: tell({ id: event.eventId, kind: type, network, subject: event.subject, params, at: event.at }),
    }),
  });
}
