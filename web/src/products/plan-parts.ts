/** A piece of the file from one byte up to, not including, another. */
export interface FilePart {
  readonly number: number;
  readonly from: number;
  readonly until: number;
}

interface Come {
  readonly part: number;
  readonly sizeBytes: number;
}

/** All parts are equally long but the last. */
export function listParts(sizeBytes: number, partBytes: number): readonly FilePart[] {
  return Array.from({ length: Math.ceil(sizeBytes / partBytes) }, (_, index) => ({
    number: index + 1,
    from: index * partBytes,
    until: Math.min(sizeBytes, (index + 1) * partBytes),
  }));
}

/** What was not sent yet; a part of another length is sent again and takes the place of the first. */
export function listMissing(parts: readonly FilePart[], come: readonly Come[]): readonly FilePart[] {
  const lengths = new Map(come.map(({ part, sizeBytes }) => [part, sizeBytes]));
  return parts.filter(({ number, from, until }) => lengths.get(number) !== until - from);
}

/** Whether what has come can be of a file that long: of another file a part would be missing here, or be longer. */
export function mayContinue(parts: readonly FilePart[], come: readonly Come[]): boolean {
  const lengths = new Map(parts.map(({ number, from, until }) => [number, until - from]));
  return come.every(({ part, sizeBytes }) => lengths.get(part) === sizeBytes);
}
