import { closeSync, fsyncSync, openSync, readSync, renameSync, statSync, truncateSync, writeSync } from 'node:fs';
import { toCsvLine, unescapeCell } from '@aftercare/csv';
import { readRows } from './read-rows.ts';
import { UsageError } from './usage-error.ts';

const COLUMNS = [
  'reference',
  'row',
  'status',
  'claim',
  'verdict',
  'claimed',
  'payable',
  'currency',
  'findings',
  'message',
  'cure',
  'cure_until',
  'key',
  'attempt',
] as const;
/** Keys of dry runs begin like this, so that nothing which was tried counts as submitted. */
export const TRIAL_KEY = 'try-';
type ResultColumn = (typeof COLUMNS)[number];
const NUMERIC = new Set(COLUMNS.flatMap((name, at) => (name === 'claimed' || name === 'payable' ? [at] : [])));

/**
 * `submitted`: stored, with a verdict. `exists`: its reference belongs to another claim. `tried`: a dry run.
 * `refused`: answered, and nothing stored. `invalid`: not sent, the row is wrong. `failed`: no answer that settles it.
 */
export type Status = 'submitted' | 'exists' | 'tried' | 'refused' | 'invalid' | 'failed';

export type Result = Readonly<Record<Exclude<ResultColumn, 'row' | 'status' | 'attempt'>, string>> & {
  readonly row: number;
  readonly status: Status;
  readonly attempt: number;
};

/** What an earlier run knows of a claim, by its key. */
export interface Settled {
  readonly status: Status;
  readonly verdict: string;
  readonly attempt: number;
}

const END = '\r\n';
const LONGEST_RECORD_BYTES = 200_000;
/** So that a spreadsheet takes it for UTF-8. */
const HEAD = `\uFEFF${COLUMNS.join(',')}${END}`;

/**
 * The file of results is the journal of the run: a claim's row is on the disk before the next one is begun in its place.
 * Whatever kills the program, the next run reads what is settled and cuts off what was written half.
 */
export class Journal {
  readonly settled = new Map<string, Settled>();
  readonly #file: string;
  #descriptor: number;

  private constructor(file: string, descriptor: number) {
    this.#file = file;
    this.#descriptor = descriptor;
  }

  static async open(file: string, isTrial: boolean): Promise<Journal> {
    cutTornEnd(file);
    const journal = new Journal(file, openSync(file, 'a'));
    if (statSync(file).size === 0) {
      journal.#write(HEAD);
      return journal;
    }
    let isHead = true;
    for await (const { cells } of readRows(file, 'utf-8')) {
      if (isHead && cells.join() !== COLUMNS.join()) throw new UsageError('results.foreign', { file });
      if (!isHead) journal.#remember(toResult(cells), isTrial);
      isHead = false;
    }
    return journal;
  }

  #remember(result: Result, isTrial: boolean): void {
    if (result.key !== '' && result.key.startsWith(TRIAL_KEY) !== isTrial)
      throw new UsageError(isTrial ? 'results.real' : 'results.trial', { file: this.#file });
    if (!['submitted', 'exists', 'tried', 'refused'].includes(result.status)) return;
    const { status, verdict, attempt } = result;
    this.settled.set(result.key, { status, verdict, attempt });
  }

  append(result: Result): void {
    // One record is one line: what a message breaks over two would look torn.
    const cells = COLUMNS.map((name) => {
      const cell = result[name];
      return typeof cell === 'number' ? cell : cell.replace(/\s*[\r\n]+\s*/g, ' ');
    });
    this.#write(`${toCsvLine(cells, NUMERIC)}${END}`);
  }

  #write(text: string): void {
    writeSync(this.#descriptor, text);
    fsyncSync(this.#descriptor);
  }

  /** Begins anew: nothing of an earlier run counts. */
  clear(): void {
    closeSync(this.#descriptor);
    this.settled.clear();
    truncateSync(this.#file, 0);
    this.#descriptor = openSync(this.#file, 'a');
    this.#write(HEAD);
  }

  /** The last word on each claim, in the order of the claims file. Written beside and renamed. */
  async finish(): Promise<void> {
    closeSync(this.#descriptor);
    const last = new Map<string, { row: number; from: number; length: number }>();
    let at = Buffer.byteLength(HEAD);
    let isHead = true;
    for await (const { cells } of readRows(this.#file, 'utf-8')) {
      if (isHead) {
        isHead = false;
        continue;
      }
      const { reference, row } = toResult(cells);
      const length = Buffer.byteLength(`${toCsvLine(cells.map(unescapeCell), NUMERIC)}${END}`);
      last.set(reference || `#${row}`, { row, from: at, length });
      at += length;
    }
    if (at !== statSync(this.#file).size) return;
    const source = openSync(this.#file, 'r');
    const ordered = `${this.#file}.ordered`;
    const target = openSync(ordered, 'w');
    writeSync(target, HEAD);
    for (const { from, length } of [...last.values()].sort((a, b) => a.row - b.row)) {
      const line = Buffer.alloc(length);
      readSync(source, line, 0, length, from);
      writeSync(target, line);
    }
    fsyncSync(target);
    closeSync(target);
    closeSync(source);
    renameSync(ordered, this.#file);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

function toResult(cells: readonly string[]): Result {
  const text = (name: ResultColumn) => unescapeCell(cells[COLUMNS.indexOf(name)] ?? '');
  return {
    reference: text('reference'),
    row: Number(text('row')),
    // safe: written by this file; what somebody else typed into it settles nothing
    status: text('status') as Status,
    claim: text('claim'),
    verdict: text('verdict'),
    claimed: text('claimed'),
    payable: text('payable'),
    currency: text('currency'),
    findings: text('findings'),
    message: text('message'),
    cure: text('cure'),
    cure_until: text('cure_until'),
    key: text('key'),
    attempt: Number(text('attempt')),
  };
}

/** A record that was being written when the program died has no end of line. A file that is not ours is left alone. */
function cutTornEnd(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return;
  const descriptor = openSync(file, 'r');
  const begin = Buffer.alloc(Math.min(size, Buffer.byteLength(HEAD)));
  readSync(descriptor, begin, 0, begin.length, 0);
  const tail = Buffer.alloc(Math.min(size, LONGEST_RECORD_BYTES));
  readSync(descriptor, tail, 0, tail.length, size - tail.length);
  closeSync(descriptor);
  if (!Buffer.from(HEAD).subarray(0, begin.length).equals(begin)) throw new UsageError('results.foreign', { file });
  const end = tail.lastIndexOf(END);
  truncateSync(file, end < 0 ? 0 : size - tail.length + end + END.length);
}
