/** The operator's calls to a running server: bring every database to this version, and let requests in. */
interface MigrationStep {
  applied: number;
  databases: number;
  failed: { database: string; error: string }[];
  next: string | null;
}

export interface MigrationResult {
  applied: number;
  databases: number;
}

export interface Operator {
  baseUrl: string;
  operatorToken: string;
}

/** Works through the pool in the Worker's own steps, since one request may not touch all databases. */
export async function migrate(operator: Operator): Promise<MigrationResult> {
  const total: MigrationResult = { applied: 0, databases: 0 };
  const failed: MigrationStep['failed'] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const step: MigrationStep = await post<MigrationStep>(operator, '/v1/operator/migrations', after ? { after } : {});
    total.applied += step.applied;
    total.databases += step.databases;
    failed.push(...step.failed);
    after = step.next;
  }
  if (failed.length > 0) {
    throw new Error(`Not migrated: ${failed.map(({ database, error }) => `${database} (${error})`).join(', ')}`);
  }
  return total;
}

export async function markReady(operator: Operator): Promise<void> {
  await post(operator, '/v1/operator/readiness', { seeded: true });
}

async function post<Answer>({ baseUrl, operatorToken }: Operator, path: string, body: unknown): Promise<Answer> {
  const response = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${text}`);
  // The operator's routes are the Worker's own, built from the same commit.
  return (text ? JSON.parse(text) : undefined) as Answer;
}
