/**
 * `npm run verify-history -- sunlit` or `-- --all`, with `--json` for machines: whether history and ledger are what was
 * sealed. Ends with 0 when they are, with 1 when something was changed; what only waits is told and changes nothing.
 */
import { findOperator } from './operator.ts';
import { Refusal, runCommand } from './refuse.ts';
import { listTenantSlugs, tellChain, verifyTenant } from './verify-chains.ts';

await runCommand(async () => {
  const args = process.argv.slice(2);
  const isJson = args.includes('--json');
  const wanted = args.filter((arg) => arg !== '--json');
  const [slug] = wanted;
  if (slug === undefined || wanted.length > 1 || (slug.startsWith('-') && slug !== '--all'))
    throw new Refusal(
      'Say whose: npm run verify-history -- sunlit, or --all. With --json for machines.',
      '请指明租户：npm run verify-history -- sunlit，或 --all。加 --json 供程序读取。',
    );
  const operator = findOperator();
  const slugs = slug === '--all' ? await listTenantSlugs(operator) : [slug];
  let faults = 0;
  for (const tenant of slugs) {
    for (const chain of await verifyTenant(operator, tenant)) {
      faults += chain.faults.length;
      console.log(isJson ? JSON.stringify(chain) : tellChain(chain, Date.now()));
    }
  }
  return faults === 0 ? 0 : 1;
});
