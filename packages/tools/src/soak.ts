/** `npm run soak`: half a million steps of the simulator and two hundred kills, for as long as it takes. */
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.ts';
import { runCommand } from './refuse.ts';

await runCommand(async () => {
  // The simulator belongs to the tests; tools do not depend on them.
  const { soak } = await import(pathToFileURL(inRoot('test/simulator/soak.ts')).href);
  return (await soak(process.argv.slice(2))) ? 0 : 1;
});
