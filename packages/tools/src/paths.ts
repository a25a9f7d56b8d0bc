import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

export function inRoot(...parts: string[]): string {
  return join(root, ...parts);
}

/** Where the embedded server keeps databases, files and secrets. */
export function dataDirectory(): string {
  return resolve(root, process.env.AFTERCARE_DATA || '.data');
}
