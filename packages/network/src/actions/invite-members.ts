import { DAY_MS, fillText, LIMITS, later, newId, newSecret } from '@aftercare/kernel';
import { queueMails } from '@aftercare/mail';
import { defineAction, Refusal, readTable, sha256Hex, useQuota, writeTogether } from '@aftercare/runtime';
import * as z from 'zod';
import { toInvitationLink, writeInvitation } from '../mails.ts';
import {
  checkInvitationRows,
  INVITATION_COLUMNS,
  INVITATIONS_OF_A_FILE,
  type InvitationRow,
  keyOf,
} from '../rules/check-invitation-rows.ts';
import { networkSpace } from '../space.ts';
import { insertInvitation, listInvitationsTo } from '../store.ts';
import { rowTexts } from '../texts.ts';
import { invitedByFileWire, networkParams } from '../wire.ts';
import { INVITATION_DAYS, INVITATIONS_EXPIRE } from '../words.ts';

/**
 * Invites everybody of a file by mail: good rows together or not at all, bad ones listed by line. The same file again, or
 * two of them at once, invites nobody twice. The links are in the mails alone.
 */
export const inviteMembers = defineAction({
  name: 'network.invite_members',
  method: 'POST',
  path: '/v1/networks/{network}/invitations/csv',
  summary: 'Invite the shops and distributors of a CSV file (email, kind, name, language) by mail, 1 000 at most',
  permission: 'network:invite',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: z.undefined(),
  rawBody: { mediaTypes: ['text/csv'], limitBytes: LIMITS.csvBodyBytes },
  answers: { 201: invitedByFileWire },
  refusals: [
    'network.csv_malformed',
    'network.csv_column_missing',
    'network.csv_too_many_rows',
    'request.quota_used_up',
  ],
  async run({ load, commit, now, platform, database, request, language }, { params }) {
    const rows = readRows(request.body);
    const emails = rows.map(({ values }) => (values.email ?? '').trim().toLowerCase());
    const { known } = await load({ known: listInvitationsTo({ emails: JSON.stringify([...new Set(emails)]) }) });
    const { invited, results } = checkInvitationRows(rows, known);
    const network = await platform.directory.findById(database.tenantId);
    const expiresAt = later(now, INVITATION_DAYS * DAY_MS);
    const { keyEncryptionKey, origin } = platform;
    const made = await Promise.all(
      invited.map(async ({ email, memberKind, name, language: spoken }) => {
        const token = newSecret(160);
        const link = toInvitationLink(origin, params.network, token);
        const facts = { to: email, name, network: network?.name ?? params.network, link, usefulUntil: expiresAt };
        return {
          id: newId('inv', now),
          email,
          memberKind,
          tokenHash: await sha256Hex(token),
          mail: writeInvitation(spoken, facts),
        };
      }),
    );
    const [first] = made;
    const mails = await queueMails(
      made.map(({ mail }) => mail),
      { now, keyEncryptionKey },
    );
    return commit({
      writes: [
        ...writeTogether(
          made.map(({ id, email, memberKind, tokenHash }) =>
            insertInvitation({
              id,
              memberKind,
              email,
              tokenHash,
              fileKey: keyOf(email, memberKind),
              state: 'open',
              expiresAt,
              createdAt: now,
              version: 1,
            }),
          ),
        ),
        ...mails.writes,
        ...(made.length === 0 ? [] : useQuota('invitations', made.length, now)),
      ],
      history: made.map(({ id, memberKind }) => ({
        subject: id,
        version: 1,
        before: null,
        after: { memberKind, state: 'open' },
      })),
      timers: {
        set: [
          ...(first === undefined
            ? []
            : [{ subject: first.id, kind: INVITATIONS_EXPIRE, dueAt: expiresAt, payload: {} }]),
          ...mails.timers,
        ],
      },
      answer: {
        status: 201,
        body: {
          rows: results.length,
          invited: made.length,
          results: results.map((result) => {
            if (result.status !== 'failed') return { ...result, error: null };
            const { line, email, status, column, code, value } = result;
            const text = rowTexts[code]?.[language];
            const said = {
              message: fillText(text?.detail ?? code, { value }),
              cure: fillText(text?.mend ?? '', { value }),
            };
            return { line, email, status, error: { column, code, value, ...said } };
          }),
        },
      },
    });
  },
});

function readRows(bytes: Uint8Array): readonly InvitationRow[] {
  const shape = { columns: INVITATION_COLUMNS, needed: ['email'], limit: INVITATIONS_OF_A_FILE };
  const read = readTable(bytes, shape, true);
  if (!('kind' in read)) return read;
  switch (read.kind) {
    case 'malformed':
      throw new Refusal('network.csv_malformed', { line: read.line, reason: read.reason });
    case 'column_missing':
      throw new Refusal('network.csv_column_missing', { column: read.column });
    case 'too_many_rows':
      throw new Refusal('network.csv_too_many_rows', { limit: read.limit });
  }
}
