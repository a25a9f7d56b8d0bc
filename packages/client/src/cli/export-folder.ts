import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { UsageError } from './usage-error.ts';

/** What lies in the folder of an export. */
export const MANIFEST = 'manifest.json';
export const JOURNAL = 'journal.json';
export const FILES = 'files';

export interface Measured {
  readonly bytes: number;
  readonly sha256: string;
}

/** Which bytes are the export, and of what moment. What was erased meanwhile has no bytes. */
export interface Manifest {
  readonly format: 1;
  readonly tenant: string;
  readonly begunAt: string;
  readonly endedAt: string;
  /** Grows with each change of the tenant: equal numbers say that all tables are of one moment. */
  readonly historyRows: { readonly before: number; readonly after: number };
  readonly tables: Readonly<Record<string, Measured & { readonly rows: number; readonly withheld: readonly string[] }>>;
  readonly files: Readonly<Record<string, { readonly mediaType: string } & (Measured | { readonly erased: true })>>;
}

/** A row of the table of files, as far as an export has to know it. */
export interface FileRow {
  readonly id: string;
  readonly mediaType: string;
  readonly sha256: string;
}

const NAME = /^[a-z_]{1,40}$/;
const FILE_ID = /^[a-z]{3}_[0-9a-z]{26}$/;

/** Names come from the other side and become paths: only what cannot lead out of the folder is taken. */
export function tablePath(folder: string, table: string): string {
  if (!NAME.test(table)) throw new UsageError('export.torn', { name: JSON.stringify(table) });
  return join(folder, `${table}.ndjson`);
}

export function filePath(folder: string, id: string): string {
  if (!FILE_ID.test(id)) throw new UsageError('export.torn', { name: JSON.stringify(id) });
  return join(folder, FILES, id);
}

/** Bytes, hash and lines, with no more in memory than what is being read. */
export async function measure(path: string): Promise<Measured & { readonly rows: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  for await (const chunk of createReadStream(path)) {
    // safe: a stream without an encoding yields buffers
    const part = chunk as Buffer;
    hash.update(part);
    bytes += part.length;
    for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) rows += 1;
  }
  return { bytes, rows, sha256: hash.digest('hex') };
}

export async function* readFileRows(folder: string): AsyncGenerator<FileRow, void, void> {
  const path = tablePath(folder, 'files');
  if (!existsSync(path)) return;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    // safe: what is no row of a file has no id that is one, and no name to lie under
    const row = JSON.parse(line) as Record<string, unknown>;
    yield { id: String(row.id), mediaType: String(row.media_type), sha256: String(row.sha256) };
  }
}

export function readManifest(folder: string): Manifest {
  try {
    // safe: written by an export; what is missing in it is told as unreadable
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
    if (manifest.format === 1 && typeof manifest.tables === 'object' && typeof manifest.files === 'object')
      return manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof Error && 'code' in error)) throw error;
  }
  throw new UsageError('export.none', { folder });
}
