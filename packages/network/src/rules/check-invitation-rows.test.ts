import { describe, expect, test } from 'vitest';
import { checkInvitationRows, type InvitationRow } from './check-invitation-rows.ts';

const row = (line: number, values: Record<string, string>): InvitationRow => ({ line, values });

describe('each row by itself', () => {
  test.each([
    [{ email: 'A@Shop.example ' }, 'invited', null],
    [{ email: 'a@shop.example', kind: 'distributor', language: 'en', name: 'Li' }, 'invited', null],
    [{ email: '' }, 'failed', 'network.email_missing'],
    [{}, 'failed', 'network.email_missing'],
    [{ email: 'a@shop' }, 'failed', 'network.email_invalid'],
    [{ email: 'a b@shop.example' }, 'failed', 'network.email_invalid'],
    [{ email: 'a@shop.example, b@shop.example' }, 'failed', 'network.email_invalid'],
    [{ email: `${'a'.repeat(300)}@shop.example` }, 'failed', 'network.email_invalid'],
    [{ email: 'a@shop.example', kind: 'manufacturer' }, 'failed', 'network.kind_unknown'],
    [{ email: 'a@shop.example', language: 'fr' }, 'failed', 'network.language_unknown'],
    [{ email: 'a@shop.example', name: 'x'.repeat(201) }, 'failed', 'network.name_too_long'],
  ])('%j: %s', (values, status, code) => {
    const { results, invited } = checkInvitationRows([row(2, values)], []);
    expect(results[0]?.status).toBe(status);
    expect(results[0] !== undefined && 'code' in results[0] ? results[0].code : null).toBe(code);
    expect(invited).toHaveLength(status === 'invited' ? 1 : 0);
  });
});

test('without a kind, a language and a name it is a shop that reads Chinese', () => {
  const { invited } = checkInvitationRows([row(2, { email: 'A@shop.example' })], []);
  expect(invited).toEqual([
    { line: 2, email: 'a@shop.example', memberKind: 'shop', language: 'zh', name: 'a@shop.example' },
  ]);
});

test('nobody is invited twice: not by one file, and not by the same file again', () => {
  const rows = ['a', 'b', 'c', 'A', 'd'].map((name, at) => row(at + 2, { email: `${name}@shop.example` }));
  const state = (email: string, of: 'open' | 'used' | 'expired') => ({
    email: `${email}@shop.example`,
    memberKind: 'shop' as const,
    state: of,
  });
  const { invited, results } = checkInvitationRows(rows, [
    state('b', 'open'),
    state('c', 'used'),
    state('d', 'expired'),
    { ...state('a', 'open'), memberKind: 'distributor' },
  ]);
  expect(results.map(({ status }) => status)).toEqual([
    'invited',
    'invited_before',
    'applied_before',
    'failed',
    'invited',
  ]);
  expect(results[3]).toMatchObject({ code: 'network.row_twice', value: '2' });
  expect(invited.map(({ email }) => email)).toEqual(['a@shop.example', 'd@shop.example']);
});

test('what is told back of a bad row is short', () => {
  const { results } = checkInvitationRows([row(2, { email: 'a@shop.example', kind: 'x'.repeat(5000) })], []);
  expect(JSON.stringify(results).length).toBeLessThan(300);
});
