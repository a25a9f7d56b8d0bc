import type { UnitFilePart } from '../words.ts';

/**
 * The first part that has not come, or is not as long as all but the last have to be; null where the file is whole. Parts 1 and 3:
 * the second is missing. No part at all: the first.
 */
export function findMissingPart(
  parts: readonly Pick<UnitFilePart, 'part' | 'sizeBytes'>[],
  partBytes: number,
): number | null {
  if (parts.length === 0) return 1;
  const wrong = parts.findIndex(
    ({ part, sizeBytes }, at) => part !== at + 1 || (at < parts.length - 1 && sizeBytes !== partBytes),
  );
  return wrong < 0 ? null : wrong + 1;
}
