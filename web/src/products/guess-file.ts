import type { UnitFile } from './product.ts';

/** Enough of a file to tell how it is written. */
export const HEAD_BYTES = 65_536;

/** By its name, or else by how it begins: a line of NDJSON is an object. */
export function guessFormat(name: string, head: Uint8Array): UnitFile['format'] {
  if (/\.(ndjson|jsonl|json)$/i.test(name)) return 'ndjson';
  if (/\.(csv|txt)$/i.test(name)) return 'csv';
  const first = new TextDecoder().decode(head.subarray(0, 64)).trimStart();
  return first.startsWith('{') ? 'ndjson' : 'csv';
}

/** What is no UTF-8 comes from a spreadsheet in Chinese. A sign that the end of the head cuts in two is no fault. */
export function guessEncoding(head: Uint8Array): UnitFile['encoding'] {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
