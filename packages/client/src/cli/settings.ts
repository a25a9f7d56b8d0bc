import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Client, type ClientOptions, createClient } from '../client.ts';
import { clientCredentials } from '../token.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Where to, and as whom. */
export interface Account {
  readonly url: string;
  readonly network: string | null;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string } | { readonly token: string };
}

type Env = Terminal['env'];

/**
 * What the environment says, or what `login` kept: each as a whole, so that no secret goes to an address that it was not
 * given for. The network alone may be said anew.
 */
export function readAccount(terminal: Terminal, network: string | undefined): Account {
  const { env } = terminal;
  const account = readEnvironment(env) ?? readKept(terminal);
  if (account === null) throw new UsageError('settings.missing');
  return { ...account, network: network ?? (env.AFTERCARE_NETWORK || account.network) };
}

function readEnvironment(env: Env): Account | null {
  const {
    AFTERCARE_URL: url,
    AFTERCARE_CLIENT_ID: clientId,
    AFTERCARE_CLIENT_SECRET: clientSecret,
    AFTERCARE_TOKEN: token,
  } = env;
  if (!url && !clientId && !clientSecret && !token) return null;
  if (!url) throw new UsageError('settings.half', { name: 'AFTERCARE_URL' });
  if (token) return { url: checkUrl(url), network: null, credentials: { token } };
  if (!clientId) throw new UsageError('settings.half', { name: 'AFTERCARE_CLIENT_ID' });
  if (!clientSecret) throw new UsageError('settings.half', { name: 'AFTERCARE_CLIENT_SECRET' });
  return { url: checkUrl(url), network: null, credentials: { clientId, clientSecret } };
}

export function accountFile(env: Env): string {
  return (
    env.AFTERCARE_CONFIG ||
    join(env.XDG_CONFIG_HOME || join(env.HOME || homedir(), '.config'), 'aftercare', 'account.json')
  );
}

function readKept(terminal: Terminal): Account | null {
  const file = accountFile(terminal.env);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0) terminal.note(terminal.say('settings.open', { file }));
  try {
    // safe: written below; what is missing in it is told as broken
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | null | undefined>;
    const { url, network = null, clientId, clientSecret, token } = kept;
    if (url && token) return { url: checkUrl(url), network, credentials: { token } };
    if (url && clientId && clientSecret)
      return { url: checkUrl(url), network, credentials: { clientId, clientSecret } };
  } catch (error) {
    if (error instanceof UsageError) throw error;
  }
  throw new UsageError('settings.broken', { file });
}

/** Readable by its owner only, from the first byte on. */
export function keepAccount(env: Env, { url, network, credentials }: Account): string {
  const file = accountFile(env);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.new`;
  rmSync(beside, { force: true });
  writeFileSync(beside, `${JSON.stringify({ url, network, ...credentials }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(beside, 0o600);
  renameSync(beside, file);
  return file;
}

/** A secret travels encrypted, or not at all off this machine. */
export function checkUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search + url.hash + url.username !== ''
  )
    throw new UsageError('settings.badUrl', { value });
  const isHere = url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d+){3}$/.test(url.hostname);
  if (url.protocol === 'http:' && !isHere) throw new UsageError('settings.plain', { value });
  return url.origin;
}

export function openClient(
  account: Account,
  terminal: Terminal,
  patience: Pick<ClientOptions, 'retries'> = {},
): Client {
  const { url: baseUrl, credentials } = account;
  const tokens =
    'token' in credentials
      ? { token: () => credentials.token }
      : clientCredentials({ baseUrl, ...credentials, ...patience });
  return createClient({ baseUrl, ...tokens, ...patience, language: () => terminal.language });
}

/** The network that a command is about. */
export function networkOf({ network }: Account): string {
  if (network === null) throw new UsageError('settings.networkMissing');
  return network;
}
