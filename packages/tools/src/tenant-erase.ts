/**
 * `npm run tenant:erase -- <tenant> <tenant>`: ends a tenant, takes every person out of its database and deletes its files. The
 * name is given twice, because nothing brings it back. A run that broke off is started again.
 */
import { findOperator, postAsOperator } from './operator.ts';
import { Refusal, runCommand } from './refuse.ts';

await runCommand(async () => {
  const [tenant, confirm] = process.argv.slice(2);
  if (!tenant || tenant !== confirm) {
    throw new Refusal(
      'This cannot be undone. Say the tenant twice: npm run tenant:erase -- sunlit sunlit',
      '此操作不可撤销。请把租户短名写两遍：npm run tenant:erase -- sunlit sunlit',
    );
  }
  const operator = findOperator();
  let erased = 0;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const step: { erased: number; next: string | null } = await postAsOperator(
      operator,
      `/v1/operator/tenants/${tenant}/erase`,
      { confirm, ...(cursor ? { cursor } : {}) },
    );
    erased += step.erased;
    cursor = step.next;
  }
  console.log(`${tenant} has ended; ${erased} rows and files were looked at.`);
  return 0;
});
