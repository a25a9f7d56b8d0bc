import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { accountFile, checkUrl, keepAccount, readAccount } from './settings.ts';
import { openTerminal } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'deep', 'account.json');
const kept = {
  url: 'https://kept.example',
  network: 'sunlit',
  credentials: { clientId: 'kept', clientSecret: 'kept-secret' },
};

function terminalOf(env: Record<string, string>) {
  const notes: string[] = [];
  const terminal = {
    ...openTerminal(process, 'en'),
    env: { AFTERCARE_CONFIG: file, ...env },
    note: (text: string) => notes.push(text),
  };
  return { terminal, notes };
}

const read = (env: Record<string, string>, network?: string) => readAccount(terminalOf(env).terminal, network);

test('nobody is signed in until somebody was', () => {
  expect(() => read({})).toThrow('settings.missing');
});

test('an account is kept for its owner alone', () => {
  keepAccount({ AFTERCARE_CONFIG: file }, kept);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'deep')).mode & 0o777).toBe(0o700);
  expect(read({})).toEqual(kept);
  chmodSync(file, 0o644);
  const { terminal, notes } = terminalOf({});
  readAccount(terminal, undefined);
  expect(notes.join()).toContain('chmod 600');
  keepAccount({ AFTERCARE_CONFIG: file }, kept);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a secret that was kept goes to no other address', () => {
  expect(() => read({ AFTERCARE_URL: 'https://other.example' })).toThrow('settings.half');
  expect(() => read({ AFTERCARE_CLIENT_SECRET: 'x' })).toThrow('settings.half');
  const whole = { AFTERCARE_URL: 'https://env.example/', AFTERCARE_CLIENT_ID: 'a', AFTERCARE_CLIENT_SECRET: 'b' };
  expect(read(whole)).toEqual({
    url: 'https://env.example',
    network: null,
    credentials: { clientId: 'a', clientSecret: 'b' },
  });
  expect(read({ AFTERCARE_URL: 'https://env.example', AFTERCARE_TOKEN: 't' }).credentials).toEqual({ token: 't' });
});

test('the network alone may be said anew', () => {
  expect(read({ AFTERCARE_NETWORK: 'other' })).toEqual({ ...kept, network: 'other' });
  expect(read({ AFTERCARE_NETWORK: 'other' }, 'third').network).toBe('third');
});

test.each([
  ['https://a.example', 'https://a.example'],
  ['https://a.example/', 'https://a.example'],
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
])('%s is an address', (value, origin) => {
  expect(checkUrl(value)).toBe(origin);
});

test.each([
  '',
  'a.example',
  'ftp://a.example',
  'https://a.example/v1',
  'https://u:p@a.example',
  'http://a.example',
  'http://127.0.0.1.evil.example',
])('%s is none', (value) => {
  expect(() => checkUrl(value)).toThrow(/settings\.(badUrl|plain)/);
});

test('a file that was spoiled says so', () => {
  writeFileSync(file, '{"url":', { mode: 0o600 });
  expect(() => read({})).toThrow('settings.broken');
});

test('where it lies follows the customs of the system', () => {
  expect(accountFile({ HOME: '/home/a' })).toBe('/home/a/.config/aftercare/account.json');
  expect(accountFile({ HOME: '/home/a', XDG_CONFIG_HOME: '/x' })).toBe('/x/aftercare/account.json');
});
