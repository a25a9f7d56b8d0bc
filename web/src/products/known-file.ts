/** Which file an upload is of, as the device knows it: the API keeps bytes, no names. */
export interface KnownFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly changedAt: number;
}

/** It survives a reload, so that the same file is asked for by its name. */
export function keepFile(id: string, file: KnownFile): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(file));
  } catch {
    // A browser that keeps nothing compares the length of what has come alone.
  }
}

export function findKnownFile(id: string): KnownFile | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    return isKnownFile(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function forgetFile(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Nothing was kept.
  }
}

function keyOf(id: string): string {
  return `aftercare.upload.${id}`;
}

function isKnownFile(value: unknown): value is KnownFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'sizeBytes' in value &&
    typeof value.sizeBytes === 'number' &&
    'changedAt' in value &&
    typeof value.changedAt === 'number'
  );
}
