/** `npm run dead-letters` lists what was set aside; `npm run dead-letters -- replay` applies it again, in order. */
import { findOperator, type Operator, postAsOperator } from './operator.ts';
import { runCommand } from './refuse.ts';

interface Letter {
  readonly source: string;
  readonly target: string;
  readonly seq: number;
  readonly type: string;
  readonly error: string;
  readonly at: string;
}

interface Failed extends Pick<Letter, 'source' | 'target' | 'seq'> {
  readonly outcome: 'failed' | 'waits';
  readonly error: string | null;
}

await runCommand(async () => {
  const operator = findOperator();
  return process.argv[2] === 'replay' ? replay(operator) : list(operator);
});

async function list(operator: Operator): Promise<number> {
  let count = 0;
  for (let path = '/v1/operator/dead-letters?limit=200'; path !== ''; ) {
    const response = await fetch(`${operator.baseUrl}${path}`, {
      headers: { authorization: `Bearer ${operator.operatorToken}` },
    });
    if (!response.ok) throw new Error(`GET ${path} answered ${response.status}: ${await response.text()}`);
    // safe: the operator's routes are the Worker's own, built from the same commit
    const { items } = (await response.json()) as { items: readonly Letter[] };
    for (const { at, type, source, target, seq, error } of items)
      console.log(`${at}  ${type}  ${source} → ${target}  ${seq}  ${error}`);
    count += items.length;
    path = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
  }
  console.log(count === 0 ? 'No dead letters.' : `${count} dead letters. Replay: npm run dead-letters -- replay`);
  return 0;
}

async function replay(operator: Operator): Promise<number> {
  let replayed = 0;
  const failed: Failed[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query = cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    const step: { replayed: number; failed: readonly Failed[]; next: string | null } = await postAsOperator(
      operator,
      `/v1/operator/dead-letters/replay${query}`,
      {},
    );
    replayed += step.replayed;
    failed.push(...step.failed);
    cursor = step.next;
  }
  for (const { source, target, seq, outcome, error } of failed)
    console.log(
      `${source} → ${target}  ${seq}  ${outcome === 'waits' ? 'waits for an earlier one' : `failed: ${error}`}`,
    );
  console.log(`${replayed} replayed, ${failed.length} left.`);
  return failed.length === 0 ? 0 : 1;
}
