/** `npm run erasures:repeat -- <tenant>`: after a restore, takes out again whoever had been erased since that day. */
import { findOperator, postAsOperator } from './operator.ts';
import { Refusal, runCommand } from './refuse.ts';

await runCommand(async () => {
  const [tenant] = process.argv.slice(2);
  if (!tenant)
    throw new Refusal('Whose? npm run erasures:repeat -- sunlit', '请指明租户：npm run erasures:repeat -- sunlit');
  const operator = findOperator();
  let [looked, erased] = [0, 0];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const step: { looked: number; erased: number; next: string | null } = await postAsOperator(
      operator,
      `/v1/operator/tenants/${tenant}/erasures/repeat`,
      cursor ? { cursor } : {},
    );
    looked += step.looked;
    erased += step.erased;
    cursor = step.next;
  }
  console.log(`${looked} erasures of ${tenant}: ${erased} were made again.`);
  return 0;
});
