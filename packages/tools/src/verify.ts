/**
 * `npm run verify`: format and lint, types, architecture, migrations, dead code, dead links, generated files.
 * `npm run verify -- --land` first writes new migrations into the list of landed ones.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.ts';
import { runCommand } from './refuse.ts';
import { checkArchitecture } from './verify/architecture.ts';
import { type Finding, printFinding, type Source } from './verify/finding.ts';
import { checkLinks } from './verify/links.ts';
import { checkMigrations, LANDED_FILE, land } from './verify/migrations.ts';

interface Verdict {
  name: string;
  seconds: number;
  /** Empty when all is well. */
  complaint: string;
}

await runCommand(async () => {
  const began = performance.now();
  if (process.argv.includes('--land')) writeFileSync(inRoot(LANDED_FILE), land(readSources()));
  const sources = readSources();
  // Two at a time, the long ones first: more would only wait for each other on two cores.
  const verdicts = await inPairs([
    () => tool('types', 'tsc', ['--project', '.']),
    () => tool('dead code', 'knip', []),
    () => run('description of the API', process.execPath, [inRoot('packages/tools/src/lint-openapi.ts')]),
    () => tool('types of web', 'tsc', ['--project', 'web']),
    () => tool('types of the browser tests', 'tsc', ['--project', 'test/browser']),
    () => tool('format and lint', 'biome', ['check', '.']),
    ...generated(),
    () => check('architecture', () => checkArchitecture(sources)),
    () => check('migrations', () => checkMigrations(sources)),
    () => check('links', () => checkLinks(sources)),
  ]);
  for (const { complaint } of verdicts) if (complaint) console.log(`${complaint}\n`);
  for (const { name, seconds, complaint } of verdicts) {
    console.log(`${complaint ? 'FAILED' : 'ok    '} ${name.padEnd(28)}${seconds.toFixed(1)} s`);
  }
  console.log(`npm run verify took ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return verdicts.some(({ complaint }) => complaint) ? 1 : 0;
});

async function inPairs(works: (() => Promise<Verdict>)[]): Promise<Verdict[]> {
  const waiting = [...works];
  const done: Verdict[] = [];
  const worker = async () => {
    for (let work = waiting.shift(); work; work = waiting.shift()) done.push(await work());
  };
  await Promise.all([worker(), worker()]);
  return done;
}

async function check(name: string, find: () => Finding[]): Promise<Verdict> {
  const began = performance.now();
  const complaint = find().map(printFinding).join('\n');
  return { name, seconds: (performance.now() - began) / 1000, complaint };
}

function tool(name: string, command: string, args: string[]): Promise<Verdict> {
  return run(name, inRoot('node_modules/.bin', command), args);
}

/** Files that are written by a command say with its --check whether they are current. */
function generated(): (() => Promise<Verdict>)[] {
  const script = inRoot('packages/tools/src/openapi.ts');
  return existsSync(script) ? [() => run('generated files', process.execPath, [script, '--check'])] : [];
}

function run(name: string, command: string, args: string[]): Promise<Verdict> {
  const began = performance.now();
  const started = spawn(command, args, { cwd: inRoot(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  started.stdout.on('data', (chunk) => (output += String(chunk)));
  started.stderr.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => {
    const end = (failure: string) => resolve({ name, seconds: (performance.now() - began) / 1000, complaint: failure });
    started.on('error', (error) => end(error.message));
    started.on('close', (code) => end(code === 0 ? '' : output.trim() || `${name} ended with ${code}`));
  });
}

/** What is or will be in git, as it lies on disk. */
function readSources(): Source[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: inRoot(),
    encoding: 'utf8',
  });
  const files = listed.split('\0').filter((file) => file && existsSync(inRoot(file)));
  return files.map((file) => ({ file, text: readFileSync(inRoot(file), 'utf8') }));
}
