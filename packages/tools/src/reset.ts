/** `npm run reset`: empties the data directory of the embedded server. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './data-lock.ts';
import { dataDirectory } from './paths.ts';
import { Refusal, runCommand } from './refuse.ts';

await runCommand(async () => {
  const dataDir = dataDirectory();
  const entries = existsSync(dataDir) ? readdirSync(dataDir) : [];
  if (entries.length > 0 && !entries.includes('secrets.json')) {
    throw new Refusal(
      `${dataDir} is not a data directory of Aftercare; nothing was deleted.`,
      `${dataDir} 不是 Aftercare 的数据目录，未删除任何内容。`,
    );
  }
  if (entries.length > 0) takeLock(dataDir);
  for (const entry of entries) rmSync(join(dataDir, entry), { recursive: true });
  rmSync(join(dataDir, 'lock'), { force: true });
  console.log(`${dataDir} is empty.`);
  return 0;
});
