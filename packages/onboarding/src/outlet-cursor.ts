import { readCursorLike } from '@aftercare/runtime';

const CURSOR = /^\d{6}:mem_[0-9a-z]{26}$/;

/** Where the page before has ended: outlets are in the order of their divisions. */
export function readOutletCursor(cursor: string | undefined) {
  const [afterDivision = '', afterMember = ''] = readCursorLike(cursor, CURSOR)?.split(':') ?? [];
  return { afterDivision, afterMember };
}
