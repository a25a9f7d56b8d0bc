import { Refusal } from '@aftercare/runtime';
import { listDeadLetters as readDeadLetters } from './store.ts';

interface Place {
  readonly source: string;
  readonly target: string;
  readonly epoch: number;
  readonly seq: number;
}

const START: Place = { source: '', target: '', epoch: 0, seq: 0 };
const PATTERN = /^(ten_[0-9a-z]{26})\.(ten_[0-9a-z]{26})\.(\d{1,9})\.(\d{1,15})$/;

/** From a cursor on, stream by stream; one row more than asked for tells whether there is a next page. */
export function readsOfPage(cursor: string | undefined, limit: number) {
  return readDeadLetters({ ...(cursor === undefined ? START : toPlace(cursor)), limit: limit + 1 });
}

export function toCursor({ source, target, epoch, seq }: Place): string {
  return `${source}.${target}.${epoch}.${seq}`;
}

function toPlace(cursor: string): Place {
  const [, source, target, epoch, seq] = cursor.match(PATTERN) ?? [];
  if (source === undefined || target === undefined) throw new Refusal('request.bad_cursor');
  return { source, target, epoch: Number(epoch), seq: Number(seq) };
}
