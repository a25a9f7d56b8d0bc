/**
 * `npm run replay -- sunlit` or `-- --all`, with `--json` for machines: decides every stored claim again from its stored inputs.
 * Ends with 0 when each comes to what is stored, with 1 when one does not; claims from before inputs were kept are only counted.
 */
import { findOperator, getAsOperator, type Operator } from './operator.ts';
import { Refusal, runCommand } from './refuse.ts';
import { listTenantSlugs } from './verify-chains.ts';

interface Stretch {
  readonly claims: number;
  readonly rounds: Readonly<Record<string, number>>;
  readonly faults: readonly {
    readonly claim: string;
    readonly round: number;
    readonly result: string;
    readonly paths: readonly string[];
  }[];
  readonly next: string | null;
}

await runCommand(async () => {
  const args = process.argv.slice(2);
  const isJson = args.includes('--json');
  const [slug, ...more] = args.filter((arg) => arg !== '--json');
  if (slug === undefined || more.length > 0 || (slug.startsWith('-') && slug !== '--all'))
    throw new Refusal(
      'Say whose: npm run replay -- sunlit, or --all. With --json for machines.',
      '请指明租户：npm run replay -- sunlit，或 --all。加 --json 供程序读取。',
    );
  const operator = findOperator();
  let faults = 0;
  for (const tenant of slug === '--all' ? await listTenantSlugs(operator) : [slug]) {
    const stretches = await replayTenant(operator, tenant);
    const claims = stretches.reduce((sum, stretch) => sum + stretch.claims, 0);
    const rounds: Record<string, number> = {};
    for (const stretch of stretches)
      for (const [result, count] of Object.entries(stretch.rounds)) rounds[result] = (rounds[result] ?? 0) + count;
    const found = stretches.flatMap((stretch) => stretch.faults);
    faults += found.length;
    if (isJson) console.log(JSON.stringify({ tenant, claims, rounds, faults: found }));
    else console.log([tellRounds(tenant, claims, rounds), ...found.map(tellFault)].join('\n'));
  }
  return faults === 0 ? 0 : 1;
});

async function replayTenant(operator: Operator, tenant: string): Promise<Stretch[]> {
  const stretches: Stretch[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const path: string = `/v1/operator/tenants/${encodeURIComponent(tenant)}/replays${after === '' ? '' : `?after=${after}`}`;
    const stretch: Stretch = await getAsOperator<Stretch>(operator, path);
    stretches.push(stretch);
    after = stretch.next;
  }
  return stretches;
}

function tellRounds(tenant: string, claims: number, rounds: Readonly<Record<string, number>>): string {
  const told = Object.entries(rounds).filter(([, count]) => count > 0);
  return `${tenant}: ${claims} claims; rounds ${told.map(([result, count]) => `${result} ${count}`).join(', ') || 'none'}`;
}

function tellFault({ claim, round, result, paths }: Stretch['faults'][number]): string {
  return `  ${claim} round ${round} ${result}${paths.length === 0 ? '' : ` at ${paths.join(' ')}`}`;
}
