/**
 * `npm run migrate`: brings every database of a running server to this version. Without AFTERCARE_URL and
 * OPERATOR_TOKEN it speaks to the embedded server of the data directory.
 */
import { findOperator, markReady, migrate } from './operator.ts';
import { runCommand } from './refuse.ts';

await runCommand(async () => {
  const operator = findOperator();
  const { applied, databases } = await migrate(operator, ({ databases: done }) => {
    if (process.stdout.isTTY) process.stdout.write(`\r${done} databases …`);
  });
  // A deployment has no demonstration data to wait for: from now on it says that it is well.
  await markReady(operator);
  console.log(
    `${process.stdout.isTTY ? '\r' : ''}${applied} migrations applied, ${databases} databases are at this version.`,
  );
  return 0;
});
