/** `npm run mutants`: defects planted on purpose, and which invariant finds each. */
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.ts';
import { runCommand } from './refuse.ts';

await runCommand(async () => {
  // The simulator belongs to the tests; tools do not depend on them.
  const { huntAll } = await import(pathToFileURL(inRoot('test/simulator/hunt.ts')).href);
  return (await huntAll(process.argv.slice(2))) ? 0 : 1;
});
