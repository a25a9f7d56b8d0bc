import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Transform } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { UsageError } from './usage-error.ts';

export interface Row {
  /** As a spreadsheet numbers it: the head is 1, and a cell with line breaks is still one row. */
  readonly row: number;
  readonly cells: readonly string[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'gb18030';

/** One record; a file that never closes a quote would otherwise be read whole into it. */
const RECORD_CHARACTERS = 100_000;

/** By the byte order mark, or because it cannot be UTF-8. Reads the file once, in pieces. */
export async function detectEncoding(file: string): Promise<Encoding> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? 'file.absent' : 'file.unreadable', { file, reason: error.message });
  });
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    if (bytesRead === 2 && buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  } finally {
    await handle.close();
  }
  return (await isText(file, 'utf-8')) ? 'utf-8' : 'gb18030';
}

async function isText(file: string, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: false });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw new UsageError('file.unreadable', { file, reason: error instanceof Error ? error.message : '' });
  }
}

/** Rows of a CSV file (RFC 4180), one by one: what is not read yet is not in memory. */
export async function* readRows(file: string, encoding: Encoding): AsyncGenerator<Row, void, void> {
  const parser = parse({
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    // An inch sign in a cell without quotes is a character like any other.
    relax_quotes: true,
    max_record_size: RECORD_CHARACTERS,
  });
  // An error of any part ends up in the parser, which is what is read here.
  const rows = pipeline(createReadStream(file), decode(encoding), parser, () => undefined);
  try {
    // safe: csv-parse answers this shape for `info: true`
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: Info }>)
      yield { row: info.records + info.empty_lines, cells: record };
  } catch (error) {
    if (error instanceof CsvError)
      throw new UsageError('file.malformed', { file, row: Number(error.records ?? 0) + 1, reason: error.code });
    if (error instanceof TypeError) throw new UsageError('file.encoding', { file });
    throw error;
  }
}

/** The decoder takes the byte order mark away. */
function decode(encoding: Encoding): Transform {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: false });
  const attempt = (give: () => string, done: (error: Error | null, text?: string) => void) => {
    try {
      done(null, give());
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return new Transform({
    transform: (chunk, _, done) => attempt(() => decoder.decode(chunk, { stream: true }), done),
    flush: (done) => attempt(() => decoder.decode(), done),
  });
}
