/**
 * `npm run openapi` writes workers/app/openapi.json from the list of actions, and the client's types from that; `--check`
 * only says whether they are current.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRoot } from './paths.ts';

const file = inRoot('workers/app/openapi.json');
const document = `${JSON.stringify(await describe(), null, 2)}\n`;

const isCheck = process.argv.includes('--check');
if (!isCheck) {
  writeFileSync(file, document);
} else if (readFileSync(file, 'utf8') !== document) {
  console.error('workers/app/openapi.json is not what the actions say: run `npm run openapi` and commit it.');
  process.exitCode = 1;
}

const types = spawnSync(process.execPath, [inRoot('packages/client/generate.ts'), ...(isCheck ? ['--check'] : [])], {
  stdio: 'inherit',
});
if (types.status !== 0) process.exitCode = 1;

/** The pages among the actions are JSX, which Node does not load: so the list is bundled first. */
async function describe(): Promise<unknown> {
  const outfile = inRoot('build/openapi/describe.mjs');
  await build({
    entryPoints: [inRoot('workers/app/src/describe.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'warning',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const { describeApi } = await import(pathToFileURL(outfile).href);
  return describeApi();
}
