import { DAY_MS, fromInstant, later, newId, newSecret } from '@aftercare/kernel';
import { queueMail } from '@aftercare/mail';
import { defineAction, sha256Hex, useQuota } from '@aftercare/runtime';
import * as z from 'zod';
import { toInvitationLink, writeInvitation } from '../mails.ts';
import { networkSpace } from '../space.ts';
import { insertInvitation } from '../store.ts';
import { createdInvitationWire, inviteBody, networkParams } from '../wire.ts';
import { INVITATION_DAYS, INVITATION_EXPIRES } from '../words.ts';

/** A link that lets one shop or distributor apply, by mail and in the answer. It works once and for two weeks. */
export const inviteMember = defineAction({
  name: 'network.invite_member',
  method: 'POST',
  path: '/v1/networks/{network}/invitations',
  summary: 'Invite a shop or distributor by mail; the answer has the link as well',
  permission: 'network:invite',
  space: networkSpace({ owner: true, members: [] }),
  // The stored answer would keep the link readable.
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({}),
  body: inviteBody,
  answers: { 201: createdInvitationWire },
  refusals: ['request.quota_used_up'],
  example: { memberKind: 'shop', email: 'office@lixia.example' },
  async run({ load, commit, now, platform, database }, { params, body }) {
    await load({});
    const id = newId('inv', now);
    const token = newSecret(160);
    const expiresAt = later(now, INVITATION_DAYS * DAY_MS);
    const facts = { memberKind: body.memberKind, email: body.email, state: 'open' as const };
    const { keyEncryptionKey, origin } = platform;
    const url = toInvitationLink(origin, params.network, token);
    const network = await platform.directory.findById(database.tenantId);
    const mail = await queueMail(
      writeInvitation(body.language, {
        to: body.email,
        name: body.name ?? body.email,
        network: network?.name ?? params.network,
        link: url,
        usefulUntil: expiresAt,
      }),
      { now, keyEncryptionKey },
    );
    return commit({
      writes: [
        insertInvitation({ id, ...facts, tokenHash: await sha256Hex(token), expiresAt, createdAt: now, version: 1 }),
        mail.write,
        ...useQuota('invitations', 1, now),
      ],
      history: [{ subject: id, version: 1, before: null, after: { memberKind: body.memberKind, state: 'open' } }],
      timers: { set: [{ subject: id, kind: INVITATION_EXPIRES, dueAt: expiresAt, payload: {} }, mail.timer] },
      answer: { status: 201, body: { id, ...facts, expiresAt: fromInstant(expiresAt), token, url } },
    });
  },
});
