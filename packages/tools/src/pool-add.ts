/**
 * `npm run pool:add -- N` binds N more tenant databases; `npm run pool:add -- --to N` binds as many as are missing to N.
 * After it: create the databases in the account, put their ids in, deploy, `npm run migrate`.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.ts';
import { growPool, poolSize } from './pool.ts';
import { Refusal, runCommand } from './refuse.ts';

await runCommand(async () => {
  const file = inRoot('wrangler.toml');
  const toml = readFileSync(file, 'utf8');
  const before = poolSize(toml);
  const [first, second] = process.argv.slice(2);
  const target = first === '--to' ? Number(second) : before + Number(first);
  if (!Number.isInteger(target))
    throw new Refusal('Say how many: npm run pool:add -- 10', '请给出数量：npm run pool:add -- 10');
  // Written beside and renamed, so that an interrupted run leaves the old file whole.
  writeFileSync(`${file}.new`, growPool(toml, target));
  renameSync(`${file}.new`, file);
  console.log(`The pool has ${target} databases (before: ${before}). Start or deploy, then run \`npm run migrate\`.`);
  return 0;
});
