import type { ClaimLine } from '../words.ts';
import type { ClaimFile, LineQuestion } from './claim-file.ts';
import { type LookedAtLine, refused } from './looked-at.ts';

/** The same thing twice in one claim is paid once: a cap that is split over two lines would be two caps. */
export function checkOnce({ index, sameAs }: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  if (sameAs === null) return [];
  const params = { line: index + 1, earlier: sameAs + 1 };
  return refused('claims.line_once', { code: 'claims.line_twice', path: `/lines/${index}`, params });
}

/**
 * The place of the line that has the same thing already: an earlier one, or one that stands, wherever it is. A line that is
 * sent again as its neighbour's operation would otherwise be paid beside it.
 */
export function findSame({ draft: { lines }, standing = [] }: ClaimFile, index: number): number | null {
  const line = lines[index];
  const name = line === undefined ? null : nameLine(line);
  if (name === null) return null;
  const same = lines.findIndex(
    (candidate, other) =>
      other !== index && nameLine(candidate) === name && (other < index || (standing[other] ?? null) !== null),
  );
  return same < 0 ? null : same;
}

/** What a line is about; other costs each stand for themselves. */
function nameLine(line: ClaimLine): string | null {
  switch (line.kind) {
    case 'labour':
      return `labour ${line.operation}`;
    case 'part':
      return `part ${line.partNumber}`;
    case 'other':
      return null;
    default:
      return line.kind;
  }
}
