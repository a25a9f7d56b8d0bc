/**
 * Runs before the projects that start servers: one build for all of them, and a shelf for prepared data, handed over in the
 * environment.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb, buildWorker } from '@aftercare/tools/build';

export default async function setup(): Promise<() => void> {
  if (process.env.AFTERCARE_PREPARED !== undefined) return () => undefined;
  const shelf = mkdtempSync(join(tmpdir(), 'aftercare-prepared-'));
  process.env.AFTERCARE_PREPARED = shelf;
  const [file] = await Promise.all([buildWorker(), buildWeb()]);
  process.env.AFTERCARE_WORKER = file;
  return () => rmSync(shelf, { recursive: true, force: true });
}
