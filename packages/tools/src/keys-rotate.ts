/**
 * `npm run keys:rotate -- <tenant>` gives one tenant a new signing key, `-- --all` every tenant. Tokens of the old key stay
 * good until the last one is over (eleven minutes); with `--revoke-old` they end within a minute, for a key that leaked.
 * Without AFTERCARE_URL and OPERATOR_TOKEN it speaks to the embedded server of the data directory.
 */
import { findOperator, postAsOperator } from './operator.ts';
import { Refusal, runCommand } from './refuse.ts';

interface Rotation {
  rotated: { tenant: string; kid: string }[];
  failed: { tenant: string; error: string }[];
  next: string | null;
}

await runCommand(async () => {
  const words = process.argv.slice(2);
  const revokeOld = words.includes('--revoke-old');
  const [tenant, ...others] = words.filter((word) => !word.startsWith('--'));
  const isAll = words.includes('--all');
  const known = words.filter((word) => word.startsWith('--')).every((word) => ['--all', '--revoke-old'].includes(word));
  if (!known || others.length > 0 || (tenant === undefined) !== isAll) {
    throw new Refusal(
      'Say which: npm run keys:rotate -- <tenant> or -- --all, and --revoke-old if the old key leaked.',
      '请指定租户：npm run keys:rotate -- <租户> 或 -- --all；若旧密钥已泄露，请加 --revoke-old。',
    );
  }
  const operator = findOperator();
  let rotated = 0;
  const failed: Rotation['failed'] = [];
  for (let after: string | null = ''; after !== null; ) {
    const which: object = tenant === undefined ? { after } : { tenant };
    const step: Rotation = await postAsOperator(operator, '/v1/operator/key-rotations', { ...which, revokeOld });
    for (const { tenant: name, kid } of step.rotated) console.log(`${name}: signs with ${kid}`);
    rotated += step.rotated.length;
    failed.push(...step.failed);
    after = step.next;
  }
  for (const { tenant: name, error } of failed) console.error(`${name}: ${error}`);
  const end = revokeOld ? 'the old ones end within a minute' : 'the old ones verify for another eleven minutes';
  console.log(`${rotated} new keys; ${end}.`);
  if (failed.length === 0) return 0;
  console.error('Run the command again for those: a rotation that stopped half-way is mended by the next one.');
  return 1;
});
