import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** Two runs on one target would not see each other's work. The lock of a run that was killed is taken over. */
export function takeLock(target: string): () => void {
  const lock = `${target}.lock`;
  for (let tried = 0; ; tried += 1) {
    try {
      const descriptor = openSync(lock, 'wx');
      writeSync(descriptor, String(process.pid));
      closeSync(descriptor);
      return () => rmSync(lock, { force: true });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST' || tried > 1) throw new UsageError('results.unwritable', { file: lock, reason: message });
      const pid = Number(readFileSync(lock, 'utf8'));
      if (isAlive(pid)) throw new UsageError('results.busy', { file: target, pid, lock });
      rmSync(lock, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
