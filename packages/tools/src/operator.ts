/** The operator's calls to a running server: a deployment, or the embedded one of the data directory. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readServerRecord } from './data-lock.ts';
import { dataDirectory } from './paths.ts';
import { Refusal } from './refuse.ts';

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
    const step: MigrationStep = await postAsOperator<MigrationStep>(
      operator,
      '/v1/operator/migrations',
      after ? { after } : {},
    );
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
  await postAsOperator(operator, '/v1/operator/readiness', { seeded: true });
}

/** Whose answer it is, the caller says: the operator's routes are the Worker's own, built from the same commit. */
export async function postAsOperator<Answer>(
  { baseUrl, operatorToken }: Operator,
  path: string,
  body: unknown,
): Promise<Answer> {
  const response = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${text}`);
  // safe: see above
  return (text ? JSON.parse(text) : undefined) as Answer;
}

/** AFTERCARE_URL and OPERATOR_TOKEN name a deployment; without them it is the server that runs on the data directory. */
export function findOperator(): Operator {
  const { AFTERCARE_URL: baseUrl, OPERATOR_TOKEN: operatorToken } = process.env;
  if (baseUrl && operatorToken) return { baseUrl, operatorToken };
  const secrets = join(dataDirectory(), 'secrets.json');
  const record = readServerRecord(dataDirectory());
  if (!record || !existsSync(secrets)) {
    throw new Refusal(
      'No server runs here. Start one with `npm start`, or set AFTERCARE_URL and OPERATOR_TOKEN.',
      '此处没有运行中的服务。请先执行 npm start，或设置 AFTERCARE_URL 与 OPERATOR_TOKEN。',
    );
  }
  // Written by the embedded server.
  const { OPERATOR_TOKEN } = JSON.parse(readFileSync(secrets, 'utf8')) as { OPERATOR_TOKEN: string };
  return { baseUrl: record.baseUrl, operatorToken: OPERATOR_TOKEN };
}
