import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer, Client } from '../client.ts';
import { ProblemError } from '../problem.ts';
import { UnreachableError } from '../send.ts';
import {
  FILES,
  filePath,
  JOURNAL,
  MANIFEST,
  type Manifest,
  measure,
  readFileRows,
  tablePath,
} from './export-folder.ts';
import { StatusLine } from './progress.ts';
import { EXIT, tellProblem } from './submit-claims.ts';
import { takeLock } from './take-lock.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface Export {
  readonly folder: string;
  /** Broken off by the person: the page that is on its way is written, nothing new is begun. */
  readonly signal: AbortSignal;
}

/** How far a run came. A table whose `next` is null is whole; what a file holds beyond `bytes` was written by a page that died. */
interface Journal {
  readonly tenant: string;
  readonly begunAt: string;
  readonly historyRows: number;
  readonly tables: {
    readonly name: string;
    readonly withheld: readonly string[];
    bytes: number;
    next: string | null;
  }[];
}

type Listing = Answer<'get', '/v1/export'>;

const FIRST_PAGE = '';
/** Personal data of others: for whoever exports it alone. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/** Nobody's: whoever may read files is told that it is not there. */
const NO_FILE = `fil_${'0'.repeat(26)}`;

/** Everything of the caller's tenant, page after page into a folder, until the manifest closes it. Returns the exit code. */
export async function exportTenant({ folder, signal }: Export, client: Client, terminal: Terminal): Promise<number> {
  const { say, note, paint } = terminal;
  const line = new StatusLine(terminal);
  try {
    if (existsSync(join(folder, MANIFEST))) throw new UsageError('export.complete', { folder });
    const listing = await list(client);
    const release = takeLock(resolve(folder));
    try {
      const journal = openJournal(folder, listing, terminal);
      if (!(await exportTables(folder, journal, { client, line, terminal, signal })))
        return interrupted(terminal, line);
      if (!(await exportFiles(folder, { client, line, terminal, signal }))) return interrupted(terminal, line);
      const manifest = await close(folder, journal, await list(client), (name) =>
        line.show(() => say('export.hashing', { name })),
      );
      line.clear();
      return await tellEnd(folder, manifest, terminal);
    } finally {
      release();
    }
  } catch (error) {
    line.clear();
    if (error instanceof ProblemError && error.code === 'identity.permission_missing') {
      tellProblem(error, terminal);
      note(say('export.scopes'));
      return EXIT.usage;
    }
    if (error instanceof UnreachableError) {
      note(paint('red', say('export.unreachable')));
      return EXIT.unreachable;
    }
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      throw new UsageError('results.unwritable', { file: folder, reason: error.message });
    throw error;
  }
}

interface Way {
  readonly client: Client;
  readonly line: StatusLine;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

/** Asks for a file too, so that a missing scope is told before the first table and not after the last. */
async function list(client: Client): Promise<Listing> {
  const listing = await client.get('/v1/export');
  try {
    await client.get('/v1/files/{file}', { params: { path: { file: NO_FILE } } });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 404) throw error;
  }
  return listing;
}

function openJournal(folder: string, { tenant, at, historyRows, tables }: Listing, terminal: Terminal): Journal {
  mkdirSync(join(folder, FILES), { recursive: true, mode: FOLDER_MODE });
  const path = join(folder, JOURNAL);
  if (existsSync(path)) {
    const journal = readJournal(path);
    if (journal?.tenant !== tenant) throw new UsageError('export.foreign', { folder });
    terminal.note(terminal.say('export.resumed', { at: journal.begunAt }));
    return journal;
  }
  // What a run leaves that died before its first journal.
  const isEmpty = readdirSync(folder).every((name) => name === FILES || name === `${JOURNAL}.new`);
  if (!isEmpty || readdirSync(join(folder, FILES)).length > 0) throw new UsageError('export.foreign', { folder });
  const journal = {
    tenant,
    begunAt: at,
    historyRows,
    tables: tables.map(({ name, withheld }) => ({ name, withheld, bytes: 0, next: FIRST_PAGE })),
  };
  replaceFile(path, journal);
  return journal;
}

function readJournal(path: string): Journal | null {
  try {
    // safe: written by replaceFile alone, whole or not at all
    return JSON.parse(readFileSync(path, 'utf8')) as Journal;
  } catch {
    return null;
  }
}

/** False when it was broken off. A page counts when it is on the disk and the journal says so. */
async function exportTables(folder: string, journal: Journal, way: Way): Promise<boolean> {
  const { client, line, terminal, signal } = way;
  for (const [done, table] of journal.tables.entries()) {
    if (table.next === null) continue;
    const descriptor = openSync(tablePath(folder, table.name), 'a', FILE_MODE);
    try {
      ftruncateSync(descriptor, table.bytes);
      for (let rows = 0; table.next !== null; ) {
        if (signal.aborted) return false;
        const { text, next } = await fetchPage(client, table.name, table.next);
        table.bytes += writeSync(descriptor, text);
        fsyncSync(descriptor);
        table.next = next;
        replaceFile(join(folder, JOURNAL), journal);
        rows += text.split('\n').length - 1;
        const told = { done: done + 1, total: journal.tables.length, name: table.name, rows };
        line.show(() => terminal.say('export.tables', told));
      }
    } finally {
      closeSync(descriptor);
    }
  }
  return true;
}

async function fetchPage(client: Client, table: string, cursor: string) {
  const params = { path: { table }, query: cursor === FIRST_PAGE ? {} : { cursor } };
  const { body, headers } = await readWhole(() =>
    client.request('get', '/v1/export/{table}', { params, parseAs: 'text' }),
  );
  // A page without rows has no body.
  const text = body ?? '';
  if (text !== '' && !text.endsWith('\n')) throw new UsageError('export.torn', { name: table });
  const next = /<([^>]+)>; *rel="next"/.exec(headers.get('link') ?? '')?.[1];
  return {
    text,
    next: next === undefined ? null : new URL(next, 'https://aftercare.invalid').searchParams.get('cursor'),
  };
}

/** A file has its name when all its bytes are there and are those that the table promises. One that was erased stays away. */
async function exportFiles(folder: string, { client, line, terminal, signal }: Way): Promise<boolean> {
  const { rows: total } = await measure(tablePath(folder, 'files'));
  let done = 0;
  for await (const { id, sha256 } of readFileRows(folder)) {
    if (signal.aborted) return false;
    const path = filePath(folder, id);
    done += 1;
    line.show(() => terminal.say('export.files', { done, total }));
    if (existsSync(path)) continue;
    const part = `${path}.part`;
    try {
      await readWhole(async () => {
        const file = await client.get('/v1/files/{file}', { params: { path: { file: id } }, parseAs: 'stream' });
        // safe: `parseAs` answers the body itself, which the contract's types do not know
        const stream = file as unknown as Parameters<typeof Readable.fromWeb>[0];
        await pipeline(Readable.fromWeb(stream), createWriteStream(part, { mode: FILE_MODE, flush: true }));
      });
    } catch (error) {
      if (error instanceof ProblemError && error.status === 404) continue;
      throw error;
    }
    if ((await measure(part)).sha256 !== sha256) throw new UsageError('export.torn', { name: `${FILES}/${id}` });
    renameSync(part, path);
  }
  return true;
}

/** A body that breaks off counts as not answered: the next run asks again. */
async function readWhole<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof ProblemError || cause instanceof UnreachableError) throw cause;
    if (cause instanceof Error && 'syscall' in cause && 'path' in cause) throw cause;
    throw new UnreachableError('the answer broke off', { cause });
  }
}

/** Hashes what lies on the disk, so that the manifest speaks of that and not of what was meant. */
async function close(
  folder: string,
  { tenant, begunAt, historyRows, tables }: Journal,
  { at, historyRows: after }: Listing,
  tell: (name: string) => void,
): Promise<Manifest> {
  const measured: Record<string, Manifest['tables'][string]> = {};
  for (const { name, withheld } of tables) {
    tell(name);
    const { rows, bytes, sha256 } = await measure(tablePath(folder, name));
    measured[name] = { rows, bytes, sha256, withheld };
  }
  const files: Record<string, Manifest['files'][string]> = {};
  for await (const { id, mediaType } of readFileRows(folder)) {
    tell(id);
    const path = filePath(folder, id);
    rmSync(`${path}.part`, { force: true });
    if (!existsSync(path)) files[id] = { mediaType, erased: true };
    else {
      const { bytes, sha256 } = await measure(path);
      files[id] = { mediaType, bytes, sha256 };
    }
  }
  const manifest: Manifest = {
    format: 1,
    tenant,
    begunAt,
    endedAt: at,
    historyRows: { before: historyRows, after },
    tables: measured,
    files,
  };
  replaceFile(join(folder, MANIFEST), manifest);
  rmSync(join(folder, JOURNAL));
  return manifest;
}

/** Beside and renamed: whatever dies, the file is the old or the new one. */
function replaceFile(path: string, content: object): void {
  const beside = `${path}.new`;
  writeFileSync(beside, `${JSON.stringify(content, null, 1)}\n`, { mode: FILE_MODE, flush: true });
  renameSync(beside, path);
}

function interrupted({ note, say }: Terminal, line: StatusLine): number {
  line.clear();
  note(say('export.interrupted'));
  return EXIT.interrupted;
}

async function tellEnd(folder: string, manifest: Manifest, { print, note, say, paint }: Terminal): Promise<number> {
  const { tables, files, historyRows } = manifest;
  const whole = Object.values(files).flatMap((file) => ('erased' in file ? [] : [file]));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  print(
    say('export.done', {
      folder,
      tables: Object.keys(tables).length,
      rows: sum(Object.values(tables).map(({ rows }) => rows)),
      files: whole.length,
      bytes: sum([...Object.values(tables), ...whole].map(({ bytes }) => bytes)),
    }),
  );
  const erased = Object.keys(files).length - whole.length;
  if (erased > 0) print(say('export.erased', { count: erased }));
  if (historyRows.before !== historyRows.after) note(paint('yellow', say('export.changed', historyRows)));
  print(say('export.seal', { sha256: (await measure(join(folder, MANIFEST))).sha256 }));
  return EXIT.accepted;
}
