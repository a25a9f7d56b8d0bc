// Runs a tool: `node packages/tools/bootstrap.mjs <command> [arguments]`. Needs Node 20 and npm, nothing else:
// it installs the pinned toolchain when the lock file has changed, then hands over to src/<command>.ts on Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants as osConstants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.aftercare-installed');
const windows = process.platform === 'win32';

const [command, ...args] = process.argv.slice(2);
const script = join(root, 'packages/tools/src', `${command}.ts`);
if (!command || !existsSync(script)) {
  console.error(`There is no tool "${command ?? ''}". The commands are the scripts of package.json.`);
  process.exit(2);
}

const env = { ...process.env, ...usableHome() };
install();
const node = findNode();
env.PATH = [dirname(node), join(modules, '.bin'), env.PATH].join(delimiter);
env.WRANGLER_SEND_METRICS = 'false';

const started = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
  cwd: root,
  env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2']) process.on(signal, () => started.kill(signal));
// `npm` runs us through a shell that dies without passing a signal on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && started.kill('SIGTERM'), 500);
started.on('error', (error) => {
  console.error(`The pinned Node does not run here: ${error.message}`);
  process.exit(1);
});
started.on('exit', (code, signal) => process.exit(code ?? 128 + (osConstants.signals[signal] ?? 0)));

/** npm and pnpm keep caches in HOME; an account without a writable one (such as `nobody`) gets a folder of the project. */
function usableHome() {
  const home = process.env.HOME || process.env.USERPROFILE;
  try {
    if (!home) throw new Error('no home');
    accessSync(home, constants.W_OK);
    return {};
  } catch {
    const own = join(modules, '.home');
    mkdirSync(own, { recursive: true });
    // The npm that runs us has already worked out its cache from the HOME that cannot be used.
    return { HOME: own, npm_config_cache: join(own, '.npm') };
  }
}

function install() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'web/package.json', 'test/package.json'];
  for (const folder of ['packages', 'workers']) {
    for (const name of readdirSync(join(root, folder)).sort()) files.push(`${folder}/${name}/package.json`);
  }
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${PNPM}`);
  for (const file of files)
    if (existsSync(join(root, file))) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  process.stdout.write('install … ');
  const began = Date.now();
  const pnpm = ['-y', PNPM, 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false'];
  const done = spawnSync(windows ? 'npx.cmd' : 'npx', pnpm, {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 2 ** 26,
  });
  if (done.status !== 0) {
    console.log('failed');
    console.error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`);
    console.error('The toolchain could not be installed. Is the npm registry reachable, and is the folder writable?');
    console.error('工具链安装失败。请检查能否访问 npm 仓库,以及该目录是否可写。');
    process.exit(1);
  }
  console.log(`${((Date.now() - began) / 1000).toFixed(1)} s`);
  writeFileSync(stamp, wanted);
}

/** The Node that the lock file pins (Linux), or the one that runs this file where it is new enough. */
function findNode() {
  const pinned = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error(`Node 24 or newer is needed on ${process.platform}-${process.arch}; this is ${process.version}.`);
  console.error(`在 ${process.platform}-${process.arch} 上需要 Node 24 或更新版本,当前为 ${process.version}。`);
  process.exit(1);
}
