/**
 * A data directory that was migrated, or seeded, once in a test run: each server of a test starts on a copy of its own, so
 * that nothing is shared but the work of making it.
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type Seed = 'demo' | 'none';

const LIMIT_MS = 180_000;
const LOOK_MS = 50;

/** Fills `into` with a copy; `make` is called by whoever asks first in the whole run, everybody else waits for it. */
export async function copyPrepared(
  seed: Seed,
  into: string,
  make: (seed: Seed, dataDir: string) => Promise<void>,
): Promise<void> {
  const shelf = process.env.AFTERCARE_PREPARED;
  if (shelf === undefined) return;
  const dataDir = join(shelf, seed);
  const isMade = join(shelf, `${seed}.made`);
  const isFailed = join(shelf, `${seed}.failed`);
  if (takes(join(shelf, `${seed}.taken`))) {
    try {
      await make(seed, dataDir);
      writeFileSync(isMade, '');
    } catch (error) {
      writeFileSync(isFailed, '');
      throw error;
    }
  }
  for (const began = performance.now(); !existsSync(isMade); await wait(LOOK_MS)) {
    if (existsSync(isFailed)) throw new Error(`The data "${seed}" could not be prepared; its first test says why.`);
    if (performance.now() - began > LIMIT_MS) throw new Error(`The data "${seed}" was not prepared in time.`);
  }
  cpSync(dataDir, into, { recursive: true });
}

/** A folder can be made once: of two processes that ask at once one is first. */
function takes(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
