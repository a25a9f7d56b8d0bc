/* A file of invitations on real D1, visited as the queue does it: within the statements of one invocation. */
import { env } from 'cloudflare:workers';
import { DAY_MS, type Instant, LIMITS, later, MINUTE_MS, newId, toInstant } from '@aftercare/kernel';
import { mailDue, queueMails } from '@aftercare/mail';
import {
  Database,
  type MailPort,
  Meter,
  MeteredD1,
  sweepTenant,
  toWrites,
  type Write,
  writeTogether,
} from '@aftercare/runtime';
import { expect, test } from 'vitest';
import runtimeSchema from '../../../migrations/tenant/0001_runtime.sql';
import networkSchema from '../../../migrations/tenant/0003_network.sql';
import mailSchema from '../../../migrations/tenant/0010_mail.sql';
import failedTimersSchema from '../../../migrations/tenant/0026_failed_timers.sql';
import fileSchema from '../../../migrations/tenant/0044_invitations_by_file.sql';
import expirySchema from '../../../migrations/tenant/0055_invitations_that_expire.sql';
import { writeInvitation } from './mails.ts';
import { insertInvitation } from './store.ts';
import { invitationExpires, invitationsExpire } from './timers.ts';
import { INVITATIONS_EXPIRE } from './words.ts';

const SCHEMA = [runtimeSchema, networkSchema, mailSchema, failedTimersSchema, fileSchema, expirySchema].flatMap(
  (text) => text.split('--> statement-breakpoint'),
);
const now = toInstant(1_800_000_000_000);

test('a file of 500 invitations has 26 timers: its mails are out after two visits, its end is one', {
  timeout: 60_000,
}, async () => {
  const over = later(now, 14 * DAY_MS);
  const binding: D1Database = Reflect.get(env, 'TENANT_DB_001');
  await binding.batch([
    ...SCHEMA.map((statement) => binding.prepare(statement)),
    binding.prepare("INSERT INTO tenant_identity (tenant_id, schema_version, epoch) VALUES ('ten_maker', 1, 1)"),
  ]);
  let meter = new Meter();
  const port = { batch: (writes: readonly Write[]) => new MeteredD1(binding, meter).batch(writes) };
  const database = Database.ofTenant(port, { tenantId: 'ten_maker', schemaVersion: 1 });
  const count = async (sql: string) =>
    (await binding.prepare(`select count(*) as n from ${sql}`).first<number>('n')) ?? -1;
  const key = crypto.getRandomValues(new Uint8Array(32));
  const sent: string[] = [];
  const refused = new Set(['shop3@many.example']);
  let isDown = false;
  const post: MailPort = {
    reaches: 'people',
    async send({ to }) {
      if (isDown) throw new TypeError('the mail service is not there');
      if (refused.has(to)) return { outcome: 'refused', error: 'E_RECIPIENT_NOT_ALLOWED' };
      sent.push(to);
      return { outcome: 'accepted' };
    },
  };
  const timers = new Map([mailDue(post, key), invitationExpires, invitationsExpire].map((rule) => [rule.kind, rule]));
  /** As the queue does it: one visit after the other, each within the statements of one invocation. */
  const visitUntilDone = async (at: Instant) => {
    for (let visits = 1; visits < 100; visits += 1) {
      meter = new Meter();
      const mayGoOn = () => meter.statements < LIMITS.statementsBeforePause;
      // safe: nothing is signalled to anybody here
      const queue = { send: async () => undefined } as unknown as Queue<never>;
      const { isUnfinished } = await sweepTenant(
        { database, queue, timers, openTenant: async () => undefined, mayGoOn },
        at,
      );
      if (!isUnfinished) return visits;
    }
    throw new Error('the timers never end');
  };

  const emails = Array.from({ length: 500 }, (_, at) => `shop${at}@many.example`);
  const facts = { name: 'Shop', network: 'Sunlit', link: 'https://x.example/', usefulUntil: over };
  const mails = await queueMails(
    emails.map((to) => writeInvitation('en', { ...facts, to })),
    { now, keyEncryptionKey: key },
  );
  const rows = emails.map((email, at) =>
    insertInvitation({
      id: newId('inv', now),
      memberKind: 'shop',
      email,
      tokenHash: `hash-${at}`,
      fileKey: email,
      state: at === 9 ? 'used' : 'open',
      expiresAt: over,
      createdAt: now,
      version: 1,
    }),
  );
  const end = { subject: 'inv_file', kind: INVITATIONS_EXPIRE, dueAt: over, payload: {} };
  const by = { action: 'test', actor: 'test', at: now, requestId: 'req_1' };
  const timersOf = { set: [...mails.timers, end] };
  await database.write(toWrites({ writes: [...writeTogether(rows), ...mails.writes], timers: timersOf }, by));
  expect(await count('timers')).toBe(26);

  isDown = true;
  expect(await visitUntilDone(now)).toBe(2);
  expect(await count("mails where state = 'queued' and attempts = 1 and error = 'TypeError'")).toBe(500);
  isDown = false;
  expect(await visitUntilDone(later(now, MINUTE_MS))).toBe(2);
  expect(sent.sort()).toEqual(emails.filter((email) => !refused.has(email)).sort());
  expect(await count("mails where state = 'given_up'")).toBe(1);
  expect(await count('mails where sealed_content is not null')).toBe(0);
  expect(await count('timers')).toBe(1);

  expect(await visitUntilDone(later(over, -1))).toBe(1);
  expect(await count("invitations where state = 'expired'")).toBe(0);
  expect(await visitUntilDone(over)).toBe(1);
  expect(await count("invitations where state = 'expired' and version = 2")).toBe(499);
  expect(await count("history where action = 'network.invitations_expire'")).toBe(499);
  expect(await count('timers')).toBe(0);
});
