/** Starts the server that `npm start` starts, on a free port, with a data directory of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorker, type WorkerBuild } from '@aftercare/tools/build';
import { inRoot } from '@aftercare/tools/paths';
import { descendants, findWorkerd, isAlive, readProcess } from '@aftercare/tools/processes';
import { copyPrepared, type Seed } from './prepared-data.ts';

export interface ServerSettings {
  /** A data directory to use again, left in place at the end. Without one a new one is made, and removed at the end. */
  dataDir?: string;
  port?: number;
  /** Demonstration data; `none` unless asked for. */
  seed?: Seed;
  /** Variables and secrets of the Worker to override; null takes one away. */
  vars?: Record<string, string | null>;
  /** A Worker of one's own, for example with a planted mutant. */
  build?: WorkerBuild;
  assets?: boolean;
  /** A second isolate on the same databases, for whom asks under the host name `second.test`. */
  secondIsolate?: boolean;
  cronMs?: number;
  /** False only boots: nothing is migrated and /healthz stays 503. */
  prepare?: boolean;
}

export interface TestServer {
  baseUrl: string;
  dataDir: string;
  operatorToken: string;
  pid: number;
  workerdPid: number;
  /** What the server and the Worker printed so far. */
  output(): string;
  /** Runs the cron as of now, or of another minute, and waits for its end. */
  tick(scheduledTime?: Date): Promise<void>;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>;
  /** Ends it as a power cut does: workerd first, then its parent; fails if a child is left. The data stays. */
  kill(): Promise<void>;
  /** Starts again on the same data after `kill`. */
  startAgain(changed?: ServerSettings): Promise<TestServer>;
}

const START_TIMEOUT_MS = 60_000;
/** Data is made: every database is migrated, and the demonstration is a story of two months; a busy machine takes its time. */
const SEED_TIMEOUT_MS = 170_000;
/** Cron runs only when a test asks, unless it sets a pace. */
const NO_CRON_MS = 2 ** 31 - 1;

export async function startServer(settings: ServerSettings = {}): Promise<TestServer> {
  if (settings.dataDir !== undefined) return launch(settings, settings.dataDir, false);
  const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-'));
  // A Worker of one's own may have migrations of its own.
  if (settings.build === undefined && settings.prepare !== false) {
    await copyPrepared(settings.seed ?? 'none', dataDir, async (seed, preparedDir) => {
      const first = await launch({ seed, assets: false }, preparedDir, false);
      await first.stop();
    });
  }
  return launch(settings, dataDir, true);
}

async function launch(
  settings: ServerSettings,
  dataDir: string,
  ownsData: boolean,
  built?: string,
): Promise<TestServer> {
  const clean = () => ownsData && rmSync(dataDir, { recursive: true, force: true });
  const build = settings.build && { outDir: join(dataDir, 'build'), ...settings.build };
  const worker = built ?? (build && (await buildWorker(build)));
  const child = spawn(process.execPath, [inRoot('packages/tools/src/start.ts')], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      PORT: String(settings.port ?? 0),
      AFTERCARE_DATA: dataDir,
      AFTERCARE_SEED: settings.seed ?? 'none',
      AFTERCARE_PREPARE: settings.prepare === false ? 'none' : '',
      AFTERCARE_ASSETS: settings.assets === false ? 'none' : '',
      AFTERCARE_SECOND: settings.secondIsolate === true ? 'isolate' : '',
      AFTERCARE_CRON_MS: String(settings.cronMs ?? NO_CRON_MS),
      AFTERCARE_VARS: JSON.stringify(settings.vars ?? {}),
      ...(worker ? { AFTERCARE_WORKER: worker } : {}),
    },
  });
  const output = collectOutput(child);
  try {
    const makesData = settings.seed === 'demo' || !ownsData;
    await output.until('ready in ', makesData ? SEED_TIMEOUT_MS : START_TIMEOUT_MS);
  } catch (error) {
    child.kill();
    clean();
    throw error;
  }
  const pid = child.pid ?? 0;
  const workerdPid = findWorkerd(pid) ?? 0;
  const { baseUrl } = readJson<{ baseUrl: string }>(join(dataDir, 'server.json'));
  let ticks = 0;
  return {
    baseUrl,
    dataDir,
    operatorToken: readJson<{ OPERATOR_TOKEN: string }>(join(dataDir, 'secrets.json')).OPERATOR_TOKEN,
    pid,
    workerdPid,
    output: output.text,
    tick: async (scheduledTime = new Date()) => {
      ticks += 1;
      const ended = output.until(`cron ${ticks}: ok`, START_TIMEOUT_MS);
      child.send(scheduledTime.getTime());
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await gone(child);
      clean();
    },
    kill: async () => {
      const children = descendants(pid);
      if (workerdPid) process.kill(workerdPid, 'SIGKILL');
      child.kill('SIGKILL');
      await gone(child);
      await Promise.all(children.map((descendant) => goneByPid(descendant.pid, descendant.beganAt)));
    },
    startAgain: (changed = {}) =>
      launch({ ...settings, ...changed }, dataDir, ownsData, changed.build ? undefined : worker),
  };
}

function collectOutput(child: ChildProcess) {
  let collected = '';
  const listeners = new Set<() => void>();
  const add = (chunk: unknown) => {
    collected += String(chunk);
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  child.on('exit', () => add('\n(the server has ended)\n'));
  return {
    text: () => collected,
    until: (expected: string, limitMs: number) =>
      new Promise<void>((resolve, reject) => {
        const settle = (end: () => void) => {
          listeners.delete(look);
          clearTimeout(timer);
          end();
        };
        const fail = (why: string) => settle(() => reject(new Error(`${why} before "${expected}":\n${collected}`)));
        const look = () => {
          if (collected.includes(expected)) settle(resolve);
          else if (child.exitCode !== null || child.signalCode !== null) fail('The server ended');
        };
        const timer = setTimeout(() => fail('Time ran out'), limitMs);
        listeners.add(look);
        look();
      }),
  };
}

function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** A child of a killed parent is nobody's to wait for, so it is looked at until it is gone. */
async function goneByPid(pid: number, beganAt: string): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    if (!isAlive(pid) || readProcess(pid)?.beganAt !== beganAt) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Process ${pid} outlived the server that started it.`);
}

function readJson<Shape>(file: string): Shape {
  // Both files are written by the server that was just started.
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}
