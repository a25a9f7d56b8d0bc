/** What /proc tells about other processes. Elsewhere than on Linux the answers are empty. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface ProcessFacts {
  pid: number;
  parent: number;
  name: string;
  /** Clock ticks after boot at which it began: tells a process from a later one with the same number. */
  beganAt: string;
}

export function readProcess(pid: number): ProcessFacts | undefined {
  try {
    // "pid (name) state parent …": the name may hold spaces and brackets, so the last bracket ends it.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return {
      pid,
      parent: Number(fields[1]),
      name: text.slice(text.indexOf('(') + 1, end),
      beganAt: fields[19] ?? '',
    };
  } catch {
    return undefined;
  }
}

/** The living children of a process, its grandchildren and so on. */
export function descendants(pid: number): ProcessFacts[] {
  const all = listPids().flatMap((candidate) => readProcess(candidate) ?? []);
  const found: ProcessFacts[] = [];
  for (let parents = new Set([pid]); parents.size > 0; ) {
    const children = all.filter((candidate) => parents.has(candidate.parent));
    found.push(...children);
    parents = new Set(children.map((child) => child.pid));
  }
  return found;
}

/** Esbuild's service is a child of ours too, so workerd is known by its name. */
export function findWorkerd(pid: number): number | undefined {
  return descendants(pid).find((child) => child.name === 'workerd')?.pid;
}

/** A killed process that its parent has not buried yet answers signals, but is not alive. */
export function isAlive(pid: number): boolean {
  if (existsSync('/proc/self/stat')) return readProcess(pid) !== undefined;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A shell that npm started dies without passing a signal on; whoever should not outlive its parent asks here. */
export function onParentGone(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

function listPids(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
