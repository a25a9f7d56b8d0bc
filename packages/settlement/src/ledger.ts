import type { Write } from '@aftercare/runtime';
import { guardBalanced, insertEntry, insertPostings } from './store.ts';
import type { LedgerEntry } from './words.ts';

/** An entry with its postings, and the guard that undoes the whole batch unless they balance: the only way into the ledger. */
export function writeEntry({ postings, ...entry }: LedgerEntry): Write[] {
  return [
    insertEntry(entry),
    insertPostings(postings.map((posting, index) => ({ entryId: entry.id, position: index + 1, ...posting }))),
    guardBalanced({ entryId: entry.id }),
  ];
}
