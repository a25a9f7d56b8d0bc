/** The embedded server: workerd through Miniflare, with everything that wrangler.toml binds, kept in a data directory. */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4MiniflareOptions } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { refuseTakenPort, type ServerRecord, takeLock } from './data-lock.ts';
import { inRoot } from './paths.ts';
import { findWorkerd } from './processes.ts';
import { Refusal } from './refuse.ts';

export interface ServerOptions {
  dataDir: string;
  /** 0 takes a free one. */
  port: number;
  workerFile: string;
  /** Overrides variables and secrets; null takes one away. */
  vars?: Record<string, string | null>;
  /** Off for benchmarks: static files put two more Workers in front of ours. */
  assets?: boolean;
  cronMs?: number;
  /** A second isolate of the same Worker on the same databases, reached under the host name `second.test`. For tests. */
  secondIsolate?: boolean;
  /** Another configuration than the project's own, for benchmarks of large pools. */
  config?: string;
}

export interface Server extends ServerRecord {
  operatorToken: string;
  /**
   * Runs the cron, after a run that may be under way, as of now or of another minute. Returns the outcome that the Worker
   * reported.
   */
  tick(scheduledTime?: Date): Promise<string>;
  stop(): Promise<void>;
}

const CRON = '* * * * *';
const DATABASE_FILE_HANDLES = 3;

export async function startServer(options: ServerOptions): Promise<Server> {
  const { dataDir } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const release = takeLock(dataDir);
  try {
    if (options.port !== 0) await refuseTakenPort(options.port);
    return await boot(options, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function boot(options: ServerOptions, release: () => void): Promise<Server> {
  const { dataDir } = options;
  const secrets = loadSecrets(dataDir);
  const temporary = join(dataDir, 'tmp');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  // Miniflare's scratch folder would stay in the system's after a hard kill; here the next start clears it.
  process.env.TMPDIR = temporary;
  process.on('exit', release);
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions(workerOptions(options, secrets)),
    host: '127.0.0.1',
    port: options.port,
    resourcePersistencePath: join(dataDir, 'resources'),
    log: new Log(LogLevel.WARN),
    logRequests: false,
    cf: false,
  });
  const url = await miniflare.ready;
  const record: ServerRecord = {
    pid: process.pid,
    workerdPid: findWorkerd(process.pid) ?? null,
    port: Number(url.port),
    baseUrl: url.origin,
  };
  writeFileSync(join(dataDir, 'server.json'), `${JSON.stringify(record)}\n`);

  let waiting = 0;
  let running: Promise<unknown> = Promise.resolve();
  const tick = (scheduledTime = new Date()) => {
    waiting += 1;
    const next = running.then(async () => {
      const worker = await miniflare.getWorker();
      return (await worker.scheduled({ cron: CRON, scheduledTime })).outcome;
    });
    running = next
      .catch(() => undefined)
      .finally(() => {
        waiting -= 1;
      });
    return next;
  };
  const timer = setInterval(() => {
    // A run that is slower than the clock is not queued behind itself.
    if (waiting > 0) return;
    tick().catch((error: unknown) => console.error('The cron run failed.', error));
  }, options.cronMs ?? 60_000);

  let stopped: Promise<void> | undefined;
  const stop = async () => {
    clearInterval(timer);
    await miniflare.dispose();
    rmSync(temporary, { recursive: true, force: true });
    release();
  };
  return {
    ...record,
    operatorToken: secrets.OPERATOR_TOKEN,
    tick,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function workerOptions(options: ServerOptions, secrets: Secrets): V4MiniflareOptions {
  const fromToml = unstable_getMiniflareWorkerOptions(options.config ?? inRoot('wrangler.toml'))
    .workerOptions as unknown as TomlOptions;
  // The bundle holds its text modules already, and Miniflare 5 refuses rules of its own.
  const { modulesRules: _, assets, ...bound } = fromToml;
  warnOfFewFileHandles(Object.keys(bound.d1Databases).length);
  const bindings = { ...bound.bindings, ...secrets, ...options.vars };
  const merged = {
    ...bound,
    ...(options.assets === false ? {} : { assets }),
    name: 'aftercare',
    rootPath: dirname(options.workerFile),
    modules: true,
    scriptPath: options.workerFile,
    bindings: Object.fromEntries(Object.entries(bindings).filter(([, value]) => value !== null)),
  };
  const { queueConsumers: _consumers, ...second } = merged as typeof merged & { queueConsumers?: unknown };
  const workers = [merged, { ...second, name: 'second', routes: ['second.test/*'] }];
  return (options.secondIsolate ? { workers } : merged) as V4MiniflareOptions;
}

/**
 * The members used here. Wrangler's own type is an Omit over a union and has lost them all; Miniflare checks the whole
 * object again when it starts.
 */
interface TomlOptions {
  bindings: Record<string, unknown>;
  d1Databases: Record<string, unknown>;
  assets?: object;
  modulesRules?: unknown;
}

interface Secrets {
  KEY_ENCRYPTION_KEY: string;
  OPERATOR_TOKEN: string;
}

/** Made at random on the first start; whoever reads them could sign in as anyone, so nobody else may. */
function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    const made: Secrets = {
      KEY_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      OPERATOR_TOKEN: randomBytes(32).toString('base64url'),
    };
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  }
  chmodSync(file, 0o600);
  // Written above, in this shape only.
  const { KEY_ENCRYPTION_KEY, OPERATOR_TOKEN } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  if (KEY_ENCRYPTION_KEY && OPERATOR_TOKEN) return { KEY_ENCRYPTION_KEY, OPERATOR_TOKEN };
  throw new Refusal(
    `${file} is incomplete. Without its key the stored signing keys cannot be read; restore it, or run \`npm run reset\`.`,
    `${file} 不完整。缺少密钥就无法读取已保存的签名密钥；请恢复该文件，或执行 npm run reset。`,
  );
}

function warnOfFewFileHandles(databases: number): void {
  if (!existsSync('/proc/self/limits')) return;
  const limit = Number(/Max open files\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? Number.NaN);
  const wanted = databases * DATABASE_FILE_HANDLES + 100;
  if (limit >= wanted || Number.isNaN(limit)) return;
  console.warn(
    `Only ${limit} files may be open at once; ${databases} databases may need ${wanted}. Raise it with: ulimit -n ${wanted}`,
  );
  console.warn(`同时打开文件数上限仅为 ${limit};${databases} 个数据库可能需要 ${wanted}。请执行：ulimit -n ${wanted}`);
}
