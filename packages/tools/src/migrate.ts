/**
 * `npm run migrate`: brings every database of a running server to this version. Without AFTERCARE_URL and
 * OPERATOR_TOKEN it speaks to the embedded server of the data directory.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readServerRecord } from './data-lock.ts';
import { markReady, migrate, type Operator } from './operator.ts';
import { dataDirectory } from './paths.ts';
import { Refusal, runCommand } from './refuse.ts';

await runCommand(async () => {
  const operator = findOperator();
  const { applied, databases } = await migrate(operator);
  // A deployment has no demonstration data to wait for: from now on it says that it is well.
  await markReady(operator);
  console.log(`${applied} migrations applied, ${databases} databases are at this version.`);
  return 0;
});

function findOperator(): Operator {
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
