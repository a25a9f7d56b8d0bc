import { type Instant, newId } from '@aftercare/kernel';
import { tell, toNoticeEvent } from '@aftercare/notify';
import type { TenantRoute } from '@aftercare/runtime';
import { type Answer, type EventDraft, type Plan, toETag, type Write } from '@aftercare/runtime';
import { writeStep } from './store.ts';
import { toStatementWire } from './wire.ts';
import type { Posting, Statement } from './words.ts';

/** What every step of a statement writes and answers: its next version and its line in history. */
export function planStep(
  before: Statement,
  changed: Partial<Statement>,
  step: {
    readonly verb: string;
    readonly why?: string;
    readonly writes?: readonly Write[];
    readonly events?: readonly EventDraft[];
    readonly history?: Plan['history'];
    readonly refusals?: Plan['refusals'];
    readonly postings: readonly Posting[];
  },
): Plan {
  const after: Statement = { ...before, ...changed, version: before.version + 1 };
  const answer: Answer = {
    status: 200,
    headers: { ETag: toETag(after.version) },
    body: toStatementWire(after, step.postings),
  };
  return {
    writes: [writeStep(after), ...(step.writes ?? [])],
    history: [
      {
        subject: before.id,
        version: after.version,
        before: { state: before.state },
        after: { state: after.state, verb: step.verb },
        ...(step.why === undefined ? {} : { why: step.why }),
      },
      ...(step.history ?? []),
    ],
    ...(step.events === undefined ? {} : { events: step.events }),
    ...(step.refusals === undefined ? {} : { refusals: step.refusals }),
    answer,
  };
}

/** To the member. */
export function tellMember(
  statement: Statement,
  network: TenantRoute,
  type: string,
  params: Readonly<Record<string, string | number | null>>,
): EventDraft {
  return toNoticeEvent({
    target: statement.memberTenantId,
    type,
    subject: statement.id,
    version: statement.version + 1,
    network: network.slug,
    params: { number: statement.number, ...params },
  });
}

/** To the manufacturer's own people. */
export function tellOwner(
  statement: Statement,
  network: TenantRoute,
  kind: string,
  params: Readonly<Record<string, string | number | null>>,
  now: Instant,
): Write[] {
  return tell({
    id: newId('evt', now),
    kind,
    network: network.slug,
    subject: statement.id,
    params: { number: statement.number, member: statement.memberName, ...params },
    at: now,
  });
}
