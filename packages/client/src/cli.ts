#!/usr/bin/env node
/** `aftercare`: the API for somebody at a terminal, and for a shop that lives in spreadsheets. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportTenant } from './cli/export-tenant.ts';
import { help, helpOnCsv } from './cli/help.ts';
import { login } from './cli/login.ts';
import { checkFile, readClaims, refuseApart } from './cli/read-claims.ts';
import { detectEncoding } from './cli/read-rows.ts';
import { accountFile, networkOf, openClient, readAccount } from './cli/settings.ts';
import { showClaim, showEntitlement, showStatements } from './cli/show.ts';
import { EXIT, submitClaims, tellProblem, toSentence } from './cli/submit-claims.ts';
import { writeTemplate } from './cli/template.ts';
import { openTerminal, type Terminal, tame } from './cli/terminal.ts';
import { UsageError } from './cli/usage-error.ts';
import { verifyExport } from './cli/verify-export.ts';
import type { Language } from './client.ts';
import { ProblemError } from './problem.ts';
import { UnreachableError } from './send.ts';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
  network: { type: 'string' },
  url: { type: 'string' },
  'client-id': { type: 'string' },
  on: { type: 'string' },
  component: { type: 'string' },
  period: { type: 'string' },
  'dry-run': { type: 'boolean' },
  results: { type: 'string' },
  concurrency: { type: 'string' },
  retries: { type: 'string' },
  'retry-refused': { type: 'boolean' },
} as const;

const CHECK_SHOWN = 50;

type Said = ReturnType<typeof parse>['values'];

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const spoken = (process.env.AFTERCARE_LANG || process.env.LC_ALL || process.env.LANG) ?? '';
  let terminal = openTerminal(process, spoken.toLowerCase().startsWith('zh') ? 'zh' : 'en');
  try {
    const { values, positionals } = parse(args);
    if (values.lang !== undefined) terminal = openTerminal(process, toLanguage(values.lang));
    return await run(positionals, values, terminal);
  } catch (error) {
    return tell(error, terminal);
  }
}

function toLanguage(said: string): Language {
  if (said === 'en' || said === 'zh') return said;
  throw new UsageError('usage.language');
}

async function run(words: string[], said: Said, terminal: Terminal): Promise<number> {
  const { print, say, language } = terminal;
  const [first, ...rest] = words;
  if (said.version) {
    print(readVersion());
    return EXIT.accepted;
  }
  if (said.help || first === undefined || first === 'help') {
    print(first === 'claims' || rest[0] === 'csv' ? helpOnCsv(language) : help(language));
    return first === undefined && !said.help ? EXIT.usage : EXIT.accepted;
  }
  const hasVerb = (first === 'claims' && rest[0] !== undefined) || (first === 'export' && rest[0] === 'verify');
  const command = hasVerb ? `${first} ${rest.shift()}` : first;
  const argument = (name: string, usage: string): string => {
    const [value, tooMuch] = rest;
    if (value === undefined) throw new UsageError('usage.argument', { name, usage });
    if (tooMuch !== undefined) throw new UsageError('usage.tooMany', { value: tooMuch, usage });
    return value;
  };
  const open = (patience: { retries?: number } = {}) => {
    const account = readAccount(terminal, said.network);
    return { client: openClient(account, terminal, patience), network: networkOf(account) };
  };
  const retries = () => toNumber('retries', said.retries, 0, 20) ?? 7;
  switch (command) {
    case 'login':
      await login({ url: said.url, clientId: said['client-id'], network: said.network }, terminal, process.stdin);
      return EXIT.accepted;
    case 'logout': {
      const file = accountFile(terminal.env);
      print(existsSync(file) ? say('logout.done', { file }) : say('logout.nothing'));
      rmSync(file, { force: true });
      return EXIT.accepted;
    }
    case 'entitlement': {
      const serial = argument('SERIAL', 'aftercare entitlement SERIAL [--on DAY]');
      if (said.on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(said.on)) throw new UsageError('usage.day');
      const { client, network } = open();
      await showEntitlement(client, terminal, { network, serial, on: said.on, component: said.component });
      return EXIT.accepted;
    }
    case 'statements': {
      if (said.period !== undefined && !/^\d{4}-\d{2}$/.test(said.period)) throw new UsageError('usage.period');
      const { client, network } = open();
      await showStatements(client, terminal, { network, period: said.period });
      return EXIT.accepted;
    }
    case 'claims show': {
      const claim = argument('ID', 'aftercare claims show ID');
      const { client, network } = open();
      await showClaim(client, terminal, { network, claim });
      return EXIT.accepted;
    }
    case 'claims template':
      return giveTemplate(rest[0], terminal);
    case 'claims check':
      return check(argument('FILE.csv', 'aftercare claims check FILE.csv'), terminal);
    case 'claims submit': {
      const file = argument('FILE.csv', 'aftercare claims submit FILE.csv [--dry-run]');
      const isTrial = said['dry-run'] ?? false;
      const concurrency = toNumber('concurrency', said.concurrency, 1, 16) ?? 4;
      const { client, network } = open({ retries: retries() });
      return submitClaims(
        {
          file,
          results: said.results ?? besides(file, isTrial ? 'dry-run' : 'results'),
          network,
          isTrial,
          concurrency,
          isRetryingRefused: said['retry-refused'] ?? false,
          signal: onInterrupt(terminal),
        },
        client,
        terminal,
      );
    }
    case 'export': {
      const folder = argument('DIR', 'aftercare export DIR');
      const client = openClient(readAccount(terminal, said.network), terminal, { retries: retries() });
      return exportTenant({ folder, signal: onInterrupt(terminal) }, client, terminal);
    }
    case 'export verify':
      return verifyExport(argument('DIR', 'aftercare export verify DIR'), terminal);
    default:
      throw new UsageError('usage.unknown', { command });
  }
}

/** Into a file, or to standard output; with a byte order mark, by which a spreadsheet knows UTF-8. */
function giveTemplate(file: string | undefined, terminal: Terminal): number {
  const text = writeTemplate(terminal.language);
  if (file === undefined) {
    process.stdout.write(process.stdout.isTTY ? text : `\uFEFF${text}`);
    return EXIT.accepted;
  }
  if (existsSync(file)) throw new UsageError('usage.exists', { file });
  writeFileSync(file, `\uFEFF${text}`, { flag: 'wx' });
  terminal.print(terminal.say('usage.written', { file }));
  return EXIT.accepted;
}

/** Without Aftercare: can every row be sent? */
async function check(file: string, terminal: Terminal): Promise<number> {
  const { say, note, print } = terminal;
  const encoding = await detectEncoding(file);
  const found = await checkFile(
    file,
    encoding,
    () => undefined,
    (columns) => note(say('file.ignored', { columns: columns.map(tame).join(', ') })),
  );
  note(say('submit.checked', { file, claims: found.claims, rows: found.rows }));
  let complaints = 0;
  for await (const draft of readClaims(file, encoding)) {
    for (const complaint of refuseApart(draft, found.apart).complaints) {
      complaints += 1;
      if (complaints <= CHECK_SHOWN) print(tame(toSentence(complaint, terminal)));
    }
  }
  if (complaints > CHECK_SHOWN) print(say('check.more', { count: complaints - CHECK_SHOWN }));
  if (complaints === 0) print(say('check.fine'));
  return complaints === 0 ? EXIT.accepted : EXIT.refused;
}

function besides(file: string, ending: string): string {
  return join(dirname(file), `${basename(file).replace(/\.(csv|txt)$/i, '')}.${ending}.csv`);
}

function toNumber(name: string, said: string | undefined, minimum: number, maximum: number): number | undefined {
  if (said === undefined) return undefined;
  const value = /^\d{1,4}$/.test(said) ? Number(said) : -1;
  if (value < minimum || value > maximum) throw new UsageError('usage.number', { name, minimum, maximum });
  return value;
}

/** The first Ctrl+C ends the run in order, the second at once: the results are good either way. */
function onInterrupt(terminal: Terminal): AbortSignal {
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (abort.signal.aborted) process.exit(EXIT.interrupted);
      terminal.note(`\n${terminal.say('submit.ending')}`);
      abort.abort();
    });
  return abort.signal;
}

function readVersion(): string {
  // Every package has a version; the manifest lies above the sources and above what is packed.
  return (JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string })
    .version;
}

function tell(error: unknown, terminal: Terminal): number {
  const { note, say, paint } = terminal;
  const red = (text: string) => note(paint('red', tame(text)));
  if (error instanceof UsageError) {
    red(say(error.code, error.params));
    return EXIT.usage;
  }
  if (error instanceof ProblemError) {
    tellProblem(error, terminal);
    return error.status === 429 || error.status > 500 ? EXIT.unreachable : EXIT.usage;
  }
  if (error instanceof UnreachableError) {
    red(say('error.unreachable', { url: error.message.split(' ')[0] ?? '' }));
    return EXIT.unreachable;
  }
  // `parseArgs` says what it does not know in one sentence.
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    red(error.message);
    return EXIT.usage;
  }
  note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.usage;
}
