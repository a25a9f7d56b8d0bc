/**
 * `npm run fresh`: what somebody meets who clones this commit onto a machine with Node and npm only. Clones HEAD into an
 * empty folder, with an empty HOME and so empty caches and package store, starts, starts again, tests, and prints seconds:
 * once as the account that runs it and, where that is root, once as one without rights. `-- --start-only` skips the tests.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { inRoot } from './paths.ts';
import { runCommand } from './refuse.ts';

const NOBODY = 65_534;
const LIMIT_MS = 15 * 60_000;

await runCommand(async () => {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: inRoot(), encoding: 'utf8' }).trim();
  const asRoot = process.getuid?.() === 0;
  const accounts: (number | undefined)[] = asRoot ? [undefined, NOBODY] : [undefined];
  let failed = false;
  for (const uid of accounts) {
    const who = uid === undefined ? (asRoot ? 'root' : 'this account') : 'an account without rights';
    console.log(`\n${commit}, as ${who}`);
    failed = !(await tryFresh(uid)) || failed;
  }
  return failed ? 1 : 0;
});

async function tryFresh(uid: number | undefined): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-fresh-'));
  const project = join(folder, 'project');
  mkdirSync(join(folder, 'home'));
  mkdirSync(join(folder, 'tmp'));
  execFileSync('git', ['clone', '--quiet', inRoot(), project]);
  if (uid !== undefined) execFileSync('chown', ['-R', `${uid}:${uid}`, folder]);
  const port = await freePort();
  const env = emptyEnvironment(folder, port);
  const log = join(folder, 'log');
  const run = (args: string[]) => {
    const output = openSync(log, 'a');
    return spawn('npm', args, {
      cwd: project,
      env,
      detached: true,
      stdio: ['ignore', output, output],
      ...(uid && { uid, gid: uid }),
    });
  };
  try {
    for (const name of ['first start', 'second start']) {
      await timed(name, async () => {
        const server = run(['start']);
        await untilHealthy(server, `http://127.0.0.1:${port}/healthz`);
        if (!existsSync(join(project, '.data/demo.json'))) throw new Error('There is no .data/demo.json.');
        return () => end(server);
      });
    }
    if (!process.argv.includes('--start-only')) {
      await timed('npm test', async () => {
        const [code] = await once(run(['test']), 'exit');
        if (code !== 0) throw new Error(`npm test ended with ${code}.`);
      });
    }
    rmSync(folder, { recursive: true });
    return true;
  } catch (error) {
    console.log(readFileSync(log, 'utf8').split('\n').slice(-60).join('\n'));
    console.log(error instanceof Error ? error.message : error);
    console.log(`The folder is kept: ${folder}`);
    return false;
  }
}

/** Prints how long the work took; what it returns is done afterwards, off the clock. */
async function timed(name: string, work: () => Promise<void | (() => Promise<void>)>): Promise<void> {
  const began = performance.now();
  const after = await work();
  console.log(`${name.padEnd(14)}${((performance.now() - began) / 1000).toFixed(1)} s`);
  await after?.();
}

/** Nothing of this machine's npm, and none of the tools that this project put on the path. */
function emptyEnvironment(folder: string, port: number): NodeJS.ProcessEnv {
  const kept = /^(LANG|LC_.*|TZ|CI|CORPORA_DIR|NODE_EXTRA_CA_CERTS|.*_proxy|npm_config_registry)$/i;
  const paths = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name))),
    PATH: paths.join(delimiter),
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'tmp'),
    PORT: String(port),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = Object(probe.address());
      probe.close(() => resolve(port));
    });
  });
}

async function untilHealthy(server: ChildProcess, url: string): Promise<void> {
  const deadline = performance.now() + LIMIT_MS;
  while (performance.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`npm start ended with ${server.exitCode}.`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer 200 in time.`);
}

/** As Ctrl+C does: the signal goes to the whole group of the terminal. */
async function end(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  if (server.pid) process.kill(-server.pid, 'SIGINT');
  await ended;
}
