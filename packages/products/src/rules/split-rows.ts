import { ROW_BYTES, type UnitFileFormat } from '../words.ts';

/** One row of a piece of a file: its bytes without the line break, and the line of the whole file that it begins on. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** A quote that nobody closes would swallow the rest of the file: such a row ends with its first line. */
  readonly isOpen: boolean;
}

export interface Split {
  readonly rows: readonly RowSpan[];
  /** Bytes that whole rows and empty lines take; what comes after them belongs to the next piece. */
  readonly consumed: number;
  /** The line that the next piece begins on. */
  readonly line: number;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;

/**
 * Where the rows of a piece of a file begin and end, by bytes, so that the next piece begins at an exact place. UTF-8 and GB18030
 * are alike in this: no byte of a longer sign is a quote, a comma or a line break. A row that is cut off by the end of the piece
 * is left to the next one; a piece of at least `ROW_BYTES` therefore always has a row, or is the last.
 */
export function splitRows(
  bytes: Uint8Array,
  { format, isLast, line, limit }: { format: UnitFileFormat; isLast: boolean; line: number; limit: number },
): Split {
  const rows: RowSpan[] = [];
  let start = 0;
  let nextLine = line;
  while (start < bytes.length && rows.length < limit) {
    const found = findEnd(bytes, start, format === 'csv', isLast) ?? findOpenEnd(bytes, start, isLast);
    if (found === null) break;
    if (found.end > start) rows.push({ start, end: found.end, line: nextLine, isOpen: found.isOpen });
    start = found.next;
    nextLine += found.breaks;
  }
  return { rows, consumed: start, line: nextLine };
}

interface RowEnd {
  readonly end: number;
  readonly next: number;
  /** Line breaks up to `next`, those inside of quotes as well. */
  readonly breaks: number;
  readonly isOpen: boolean;
}

/** A quote opens a cell only where the cell begins (RFC 4180); inside of quotes a line break is text. */
function findEnd(bytes: Uint8Array, start: number, hasQuotes: boolean, isLast: boolean): RowEnd | null {
  let isQuoted = false;
  let isCellStart = true;
  let breaks = 0;
  const until = Math.min(bytes.length, start + ROW_BYTES);
  for (let at = start; at < until; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE && hasQuotes && (isQuoted || isCellStart)) {
      // Two quotes within quotes are one that is text.
      if (isQuoted && bytes[at + 1] === QUOTE) at += 1;
      else isQuoted = !isQuoted;
      isCellStart = false;
    } else if (byte === LF || (byte === CR && hasQuotes)) {
      // Whether a line feed follows is in the next piece.
      if (byte === CR && at + 1 === bytes.length && !isLast) return null;
      const next = behindBreak(bytes, at);
      breaks += 1;
      if (!isQuoted) return { end: at, next, breaks, isOpen: false };
      at = next - 1;
    } else if (!isQuoted) isCellStart = byte === COMMA;
  }
  return isLast && !isQuoted && until === bytes.length
    ? { end: bytes.length, next: bytes.length, breaks, isOpen: false }
    : null;
}

/** Where it is certain that a row has no end of its own: the rest of the file, or more bytes than a row may have. */
function findOpenEnd(bytes: Uint8Array, start: number, isLast: boolean): RowEnd | null {
  if (!isLast && bytes.length - start < ROW_BYTES + 2) return null;
  let end = start;
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end += 1;
  return { end, next: behindBreak(bytes, end), breaks: end < bytes.length ? 1 : 0, isOpen: true };
}

function behindBreak(bytes: Uint8Array, at: number): number {
  return Math.min(bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1, bytes.length);
}
