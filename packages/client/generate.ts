/** Writes src/openapi.gen.ts from the contract of the Worker. `--check` only says whether it is current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const contract = join(import.meta.dirname, '../../workers/app/openapi.json');
const target = join(import.meta.dirname, 'src/openapi.gen.ts');

const types = astToString(await openapiTypescript(readFileSync(contract, 'utf8')));
const text = `// Written by generate.ts from workers/app/openapi.json.\n${types}`;
const isCurrent = existsSync(target) && readFileSync(target, 'utf8') === text;

if (process.argv.includes('--check')) {
  if (!isCurrent) {
    console.log('packages/client/src/openapi.gen.ts is not what workers/app/openapi.json says. Run `npm run openapi`.');
    process.exitCode = 1;
  }
} else if (!isCurrent) {
  writeFileSync(target, text);
}
