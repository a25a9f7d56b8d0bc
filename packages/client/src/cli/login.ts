import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { ProblemError } from '../problem.ts';
import { type Account, checkUrl, keepAccount, openClient } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface Said {
  readonly url?: string | undefined;
  readonly clientId?: string | undefined;
  readonly network?: string | undefined;
}

/** Asks for what was not said, tries it, and keeps it only when it was taken. A secret is never an argument: others see those. */
export async function login(said: Said, terminal: Terminal, input: NodeJS.ReadStream): Promise<void> {
  const { env, say } = terminal;
  const ask = input.isTTY ? openQuestions(input) : null;
  try {
    const url = checkUrl(
      (said.url ?? env.AFTERCARE_URL) || ((await ask?.(say('login.url'))) ?? missing('settings.half', 'AFTERCARE_URL')),
    );
    const clientId =
      (said.clientId ?? env.AFTERCARE_CLIENT_ID) ||
      ((await ask?.(say('login.clientId'))) ?? missing('settings.half', 'AFTERCARE_CLIENT_ID'));
    const clientSecret =
      env.AFTERCARE_CLIENT_SECRET || (ask === null ? await readFirstLine(input) : await ask(say('login.secret'), true));
    if (clientSecret === '') throw new UsageError('login.noSecret');
    const account: Account = { url, network: null, credentials: { clientId, clientSecret } };
    const network = (said.network ?? env.AFTERCARE_NETWORK) || (await findNetwork(account, terminal));
    const client = openClient(account, terminal, { retries: 1 });
    // Whether the network takes this client is known now rather than in front of the first claim.
    await client.get('/v1/networks/{network}', { params: { path: { network } } }).catch(allowMissingScope);
    const file = keepAccount(env, { ...account, network });
    terminal.print(say('login.done', { network, url, file }));
  } finally {
    ask?.close();
  }
}

function missing(code: 'settings.half', name: string): never {
  throw new UsageError(code, { name });
}

async function findNetwork(account: Account, terminal: Terminal): Promise<string> {
  const page = await openClient(account, terminal, { retries: 1 }).get('/v1/networks').catch(allowMissingScope);
  if (page === undefined) throw new UsageError('settings.networkMissing');
  const [first, ...others] = page.items;
  if (first === undefined) throw new UsageError('login.noNetwork');
  if (others.length > 0)
    throw new UsageError('login.whichNetwork', { networks: page.items.map(({ network }) => network).join(', ') });
  return first.network;
}

/** A client for claims alone may not read its memberships; the token was taken all the same. */
function allowMissingScope(error: unknown): undefined {
  if (error instanceof ProblemError && error.status === 403) return undefined;
  throw error;
}

async function readFirstLine(input: NodeJS.ReadStream): Promise<string> {
  for await (const line of createInterface({ input })) return line.trim();
  return '';
}

type Ask = ((question: string, isSecret?: boolean) => Promise<string>) & { close(): void };

function openQuestions(input: NodeJS.ReadStream): Ask {
  let isMute = false;
  const output = new Writable({
    write(chunk, _, done) {
      if (!isMute) process.stderr.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input, output, terminal: true });
  const ask = async (question: string, isSecret = false) => {
    const answer = lines.question(`${question}: `);
    isMute = isSecret;
    const text = (await answer).trim();
    isMute = false;
    if (isSecret) process.stderr.write('\n');
    return text;
  };
  return Object.assign(ask, { close: () => lines.close() });
}
