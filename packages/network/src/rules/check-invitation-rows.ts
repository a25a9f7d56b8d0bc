import type { Language } from '@aftercare/kernel';
import { type InvitationState, MEMBER_KINDS, type MemberKind } from '../words.ts';

export const INVITATION_COLUMNS = ['email', 'kind', 'name', 'language'] as const;
export const INVITATIONS_OF_A_FILE = 1000;

export interface InvitationRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface RowToInvite {
  readonly line: number;
  readonly email: string;
  readonly memberKind: MemberKind;
  /** How the mail greets; the address where the file does not say. */
  readonly name: string;
  readonly language: Language;
}

export type InvitationResult =
  | { readonly line: number; readonly email: string; readonly status: 'invited' | 'invited_before' | 'applied_before' }
  | {
      readonly line: number;
      readonly email: string;
      readonly status: 'failed';
      readonly column: string;
      readonly code: string;
      readonly value: string;
    };

export interface KnownInvitation {
  readonly email: string;
  readonly memberKind: MemberKind;
  readonly state: InvitationState;
}

const EMAIL = /^[^\s@,;:<>()[\]\\"]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,180}[a-z0-9])?\.[a-z]{2,20}$/;

export const keyOf = (email: string, memberKind: MemberKind) => `${memberKind}/${email}`;

/**
 * Who of a file is invited, row by row: a bad row costs the others nothing. Somebody who was invited before, by this file or
 * in another way, is not invited twice; one whose invitation has run out is.
 */
export function checkInvitationRows(
  rows: readonly InvitationRow[],
  known: readonly KnownInvitation[],
): { readonly invited: readonly RowToInvite[]; readonly results: readonly InvitationResult[] } {
  const open = new Set(known.filter(({ state }) => state === 'open').map((one) => keyOf(one.email, one.memberKind)));
  const used = new Set(known.filter(({ state }) => state === 'used').map((one) => keyOf(one.email, one.memberKind)));
  const invited = new Map<string, RowToInvite>();
  const results = rows.map((row): InvitationResult => {
    const read = readRow(row);
    if ('code' in read) return read;
    const { line, email, memberKind } = read;
    const key = keyOf(email, memberKind);
    const earlier = invited.get(key);
    if (earlier !== undefined) return fail(row, 'email', 'network.row_twice', String(earlier.line));
    if (used.has(key)) return { line, email, status: 'applied_before' };
    if (open.has(key)) return { line, email, status: 'invited_before' };
    invited.set(key, read);
    return { line, email, status: 'invited' };
  });
  return { invited: [...invited.values()], results };
}

type FailedRow = InvitationResult & { readonly status: 'failed' };

function readRow(row: InvitationRow): RowToInvite | FailedRow {
  const value = (column: string) => (row.values[column] ?? '').trim();
  const email = value('email').toLowerCase();
  if (email === '') return fail(row, 'email', 'network.email_missing', '');
  if (email.length > 200 || !EMAIL.test(email)) return fail(row, 'email', 'network.email_invalid', email);
  const kind = value('kind') === '' ? 'shop' : value('kind');
  const memberKind = MEMBER_KINDS.find((known) => known === kind);
  if (memberKind === undefined) return fail(row, 'kind', 'network.kind_unknown', kind);
  const language = value('language') === '' ? 'zh' : value('language');
  if (language !== 'zh' && language !== 'en') return fail(row, 'language', 'network.language_unknown', language);
  const name = value('name');
  if (name.length > 200) return fail(row, 'name', 'network.name_too_long', String(name.length));
  return { line: row.line, email, memberKind, language, name: name === '' ? email : name };
}

/** A refused value is told back short: it may be a whole file that was pasted into a cell. */
function fail({ line, values }: InvitationRow, column: string, code: string, value: string): FailedRow {
  const email = (values.email ?? '').trim().slice(0, 200);
  return { line, email, status: 'failed', column, code, value: value.slice(0, 80) };
}
