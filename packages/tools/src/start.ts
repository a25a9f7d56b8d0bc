/**
 * `npm start`: builds, boots, migrates and seeds the embedded server, then keeps it running.
 *
 * PORT            8787; 0 takes a free one
 * AFTERCARE_DATA  where databases, files and secrets are kept (.data)
 * AFTERCARE_SEED  `none`: no demonstration data
 *
 * For tests: AFTERCARE_WORKER is a bundle already built, AFTERCARE_VARS a JSON object of variables to override (null
 * takes one away), AFTERCARE_PREPARE=none neither migrates nor seeds, AFTERCARE_ASSETS=none serves no static files,
 * AFTERCARE_CRON_MS sets the pace of the cron. SIGUSR2 runs the cron at once; a parent with a channel to this process
 * sends it the time to run the cron as of.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWeb, buildWorker } from './build.ts';
import { markReady, migrate } from './operator.ts';
import { dataDirectory, inRoot } from './paths.ts';
import { onParentGone } from './processes.ts';
import { Refusal, runCommand } from './refuse.ts';
import { type Server, startServer } from './server.ts';

const { env } = process;

await runCommand(async () => {
  const began = performance.now();
  const workerFile = await step('build', async () => {
    if (env.AFTERCARE_WORKER) return env.AFTERCARE_WORKER;
    const [file] = await Promise.all([buildWorker(), buildWeb()]);
    return file;
  });
  const server = await step('boot', () =>
    startServer({
      dataDir: dataDirectory(),
      port: wantedPort(),
      workerFile,
      // Tests hand over what they wrote themselves.
      vars: JSON.parse(env.AFTERCARE_VARS || '{}') as Record<string, string | null>,
      assets: env.AFTERCARE_ASSETS !== 'none',
      cronMs: Number(env.AFTERCARE_CRON_MS || 60_000),
      secondIsolate: env.AFTERCARE_SECOND === 'isolate',
    }),
  );
  const ended = stopOnSignal(server);
  try {
    if (env.AFTERCARE_PREPARE !== 'none') await prepare(server);
    console.log(`ready in ${seconds(began)}`);
    printAccess(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return ended;
});

async function prepare(server: Server): Promise<void> {
  const migrated = await step('migrate', () => migrate(server));
  if (migrated.applied > 0) console.log(`        ${migrated.applied} migrations on ${migrated.databases} databases`);
  if (env.AFTERCARE_SEED !== 'none') await step('seed', () => seed(server));
  await markReady(server);
}

/** Demonstration data is made once; later starts only correct the address it was written with. */
async function seed(server: Server): Promise<void> {
  const file = join(dataDirectory(), 'demo.json');
  if (existsSync(file)) {
    const text = readFileSync(file, 'utf8');
    // Written by the seeding below.
    const { baseUrl } = JSON.parse(text) as { baseUrl?: string };
    if (baseUrl && baseUrl !== server.baseUrl)
      writeFileSync(file, text.replaceAll(baseUrl, server.baseUrl), { mode: 0o600 });
    return;
  }
  const module = inRoot('packages/tools/src/seed.ts');
  if (!existsSync(module)) return;
  const { seedDemo } = await import(pathToFileURL(module).href);
  await seedDemo({ baseUrl: server.baseUrl, dataDir: dataDirectory(), tick: () => server.tick() });
}

function stopOnSignal(server: Server): Promise<number> {
  let ticks = 0;
  const tick = (scheduledTime?: Date) => {
    ticks += 1;
    const number = ticks;
    server.tick(scheduledTime).then(
      (outcome) => console.log(`cron ${number}: ${outcome}`),
      (error: unknown) => console.log(`cron ${number}: ${String(error)}`),
    );
  };
  process.on('SIGUSR2', () => tick());
  process.on('message', (time) => tick(new Date(Number(time))));
  process.channel?.unref();
  return new Promise((resolve) => {
    onParentGone(() => server.stop().then(() => resolve(0)));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Miniflare's own listeners end the process at once, before the lock is released.
      process.removeAllListeners(signal);
      process.on(signal, () => server.stop().then(() => resolve(0)));
    }
  });
}

function wantedPort(): number {
  const port = Number(env.PORT || 8787);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Refusal(
    `PORT must be a number from 0 to 65535, not "${env.PORT}".`,
    `PORT 应为 0 到 65535 之间的整数，而不是“${env.PORT}”。`,
  );
}

async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  console.log(`${name.padEnd(8)}${seconds(began)}`);
  return result;
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

function printAccess(server: Server): void {
  console.log(`\nAftercare listens at ${server.baseUrl} (console: ${server.baseUrl}/console/)`);
  console.log(`Mails that it sends are kept at ${server.baseUrl}/development/mailbox`);
  const file = join(dataDirectory(), 'demo.json');
  if (existsSync(file)) {
    console.log(`Demonstration access, kept in ${file}:`);
    printLines(JSON.parse(readFileSync(file, 'utf8')), '  ');
  }
  console.log('Stop it with Ctrl+C.\n');
}

/** One line for a flat object, indented lines below a name for anything deeper. */
function printLines(value: unknown, indent: string): void {
  if (Array.isArray(value)) {
    for (const entry of value) printLines(entry, indent);
  } else if (value && typeof value === 'object') {
    const entries = Object.entries(value);
    const flat = entries.filter(([, entry]) => typeof entry !== 'object');
    if (flat.length > 0)
      console.log(`${indent}${flat.map(([name, entry]) => `${name}: ${String(entry)}`).join('   ')}`);
    for (const [name, entry] of entries) {
      if (typeof entry !== 'object' || entry === null) continue;
      console.log(`${indent}  ${name}`);
      printLines(entry, `${indent}    `);
    }
  } else {
    console.log(`${indent}${String(value)}`);
  }
}
