/** `npm run shots`: pictures of every screen of the console with demonstration data, for somebody to look at. */
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.ts';
import { runCommand } from './refuse.ts';

await runCommand(async () => {
  // The browser belongs to the tests; tools do not depend on them.
  await import(pathToFileURL(inRoot('test/browser/shots.ts')).href);
  return 0;
});
