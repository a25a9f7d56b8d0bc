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
  stop: boolean;
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

/**
 * Works through the pool in the Worker's own steps, since one request may not touch all databases. First canaries: a database
 * that nobody uses, then two tenants; if they fail, no other is touched. After that a broken one does not stop the rest. What
 * is at this version already costs nothing, so a run that broke off is just started again.
 */
export async function migrate(
  operator: Operator,
  tell: (done: MigrationResult) => void = () => {},
): Promise<MigrationResult> {
  const step = (body: object) => postAsOperator<MigrationStep>(operator, '/v1/operator/migrations', body);
  const canary = await step({ canary: true });
  if (canary.stop) {
    throw new Refusal(
      `The canary failed, no other database was touched: ${describe(canary.failed)}`,
      `试行的数据库迁移失败，其余数据库未改动：${describe(canary.failed)}`,
    );
  }
  const total: MigrationResult = { applied: canary.applied, databases: 0 };
  const failed: MigrationStep['failed'] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { applied, databases, next, ...rest }: MigrationStep = await step(after ? { after } : {});
    total.applied += applied;
    total.databases += databases;
    failed.push(...rest.failed);
    after = next;
    tell(total);
  }
  if (failed.length > 0) {
    throw new Refusal(
      `${total.databases - failed.length} databases are at this version, these are not: ${describe(failed)}. Their tenants read, and writes wait (503). Mend them and run it again.`,
      `${total.databases - failed.length} 个数据库已是当前版本，以下失败：${describe(failed)}。相关租户可读，写入暂停（503）。修复后请再次执行。`,
    );
  }
  return total;
}

function describe(failed: MigrationStep['failed']): string {
  return failed.map(({ database, error }) => `${database} (${error})`).join(', ');
}

export async function markReady(operator: Operator): Promise<void> {
  await postAsOperator(operator, '/v1/operator/readiness', { seeded: true });
}

/** Whose answer it is, the caller says: the operator's routes are the Worker's own, built from the same commit. */
export function postAsOperator<Answer>(operator: Operator, path: string, body: unknown): Promise<Answer> {
  return ask(operator, 'POST', path, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}

export function getAsOperator<Answer>(operator: Operator, path: string): Promise<Answer> {
  return ask(operator, 'GET', path, {});
}

async function ask<Answer>(
  { baseUrl, operatorToken }: Operator,
  method: 'GET' | 'POST',
  path: string,
  sent: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> },
): Promise<Answer> {
  const headers = { authorization: `Bearer ${operatorToken}`, ...sent.headers };
  const response = await fetch(`${baseUrl}${path}`, { method, ...sent, headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
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
