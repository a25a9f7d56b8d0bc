/**
 * `npm test`: every test, then one summary. `npm test -- <filter>` passes arguments on to vitest.
 * Only tests of the corpora may be skipped, and only where CORPORA_DIR does not say where the corpora are; such tests
 * carry "corpora" in their name or file.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from './paths.ts';
import { runCommand } from './refuse.ts';
import { type RunSummary, SUMMARY_FILE } from './test-reporter.ts';

/** Vitest's own result file; .ci/run counts from it. */
const RESULT_FILE = inRoot('test/results/vitest.json');

await runCommand(async () => {
  const began = performance.now();
  rmSync(inRoot('test/results'), { recursive: true, force: true });
  mkdirSync(inRoot('test/results'), { recursive: true });
  const filter = process.argv.slice(2);
  const vitest = spawn(
    process.execPath,
    [
      inRoot('node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULT_FILE}`,
      `--reporter=${inRoot('packages/tools/src/test-reporter.ts')}`,
      ...filter,
    ],
    { cwd: inRoot(), stdio: 'inherit' },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vitest.kill(signal));
  const [code] = await once(vitest, 'exit');
  if (!existsSync(SUMMARY_FILE)) return 1;
  // Written by the reporter above.
  const summary = JSON.parse(readFileSync(SUMMARY_FILE, 'utf8')) as RunSummary;
  const complete = report(summary, filter.length > 0);
  console.log(`npm test took ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return code === 0 && complete ? 0 : 1;
});

/** Returns whether everything that should have run did run. */
function report({ projects, skipped, empty }: RunSummary, filtered: boolean): boolean {
  console.log('');
  for (const { name, files, passed, failed, seconds } of projects) {
    const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${name.padEnd(10)}${counts} in ${String(files).padStart(3)} files, ${seconds.toFixed(1)} s of work`);
  }
  reportAnswers();
  const corpora = skipped.filter(({ name }) => !process.env.CORPORA_DIR && name.toLowerCase().includes('corpora'));
  if (corpora.length > 0) console.log(`corpora: skipped (CORPORA_DIR unset), ${corpora.length} tests`);
  if (filtered) return true;
  const others = skipped.filter((test) => !corpora.includes(test));
  for (const { name, reason } of others) console.log(`skipped: ${name} (${reason})`);
  for (const line of empty) console.log(`empty: ${line}`);
  if (others.length + empty.length === 0) return true;
  console.log('Only the corpora may be skipped: mend or remove what is listed above.');
  return false;
}

interface CheckedAnswers {
  readonly perStatus: Readonly<Record<string, number>>;
  readonly operations: readonly string[];
  readonly of: number;
}

/** How many answers were held against the API's description; what was wrong with one has failed its test already. */
function reportAnswers(): void {
  const perStatus: Record<string, number> = {};
  const operations = new Set<string>();
  let of = 0;
  for (const file of globSync('answers/*.json', { cwd: inRoot('test/results') })) {
    // Written by test/kit/answers.ts in this run.
    const checked = JSON.parse(readFileSync(inRoot('test/results', file), 'utf8')) as CheckedAnswers;
    for (const [status, count] of Object.entries(checked.perStatus))
      perStatus[status] = (perStatus[status] ?? 0) + count;
    for (const operation of checked.operations) operations.add(operation);
    of = Math.max(of, checked.of);
  }
  const total = Object.values(perStatus).reduce((sum, count) => sum + count, 0);
  if (total === 0) return;
  const counts = Object.entries(perStatus).map(([status, count]) => `${status}: ${count}`);
  console.log(
    `answers held against openapi.json: ${total} (${counts.join(', ')}) of ${operations.size} of ${of} operations`,
  );
}
