import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, filePath, MANIFEST, type Measured, measure, readManifest, tablePath } from './export-folder.ts';
import { StatusLine } from './progress.ts';
import { EXIT } from './submit-claims.ts';
import { type Terminal, tame } from './terminal.ts';

/** Is each file still what was exported? Names what is missing, what differs and what came from elsewhere. */
export async function verifyExport(folder: string, terminal: Terminal): Promise<number> {
  const { say, print } = terminal;
  const { tables, files } = readManifest(folder);
  const line = new StatusLine(terminal);
  let differing = 0;
  const tell = (name: 'verify.missing' | 'verify.differs' | 'verify.unknown', path: string) => {
    line.clear();
    differing += 1;
    print(terminal.paint('red', tame(say(name, { name: path }))));
  };
  const check = async (name: string, path: string, said: Measured & { readonly rows?: number }) => {
    line.show(() => say('export.hashing', { name }));
    if (!existsSync(path)) return tell('verify.missing', name);
    const { bytes, sha256, rows } = await measure(path);
    if (bytes !== said.bytes || sha256 !== said.sha256 || (said.rows ?? rows) !== rows) tell('verify.differs', name);
  };
  for (const [table, said] of Object.entries(tables)) await check(`${table}.ndjson`, tablePath(folder, table), said);
  for (const [id, said] of Object.entries(files)) {
    const path = filePath(folder, id);
    if (!('erased' in said)) await check(`${FILES}/${id}`, path, said);
    else if (existsSync(path)) tell('verify.unknown', `${FILES}/${id}`);
  }
  for (const name of readdirSync(folder))
    if (name !== MANIFEST && name !== FILES && !Object.hasOwn(tables, name.replace(/\.ndjson$/, '')))
      tell('verify.unknown', name);
  for (const name of existsSync(join(folder, FILES)) ? readdirSync(join(folder, FILES)) : [])
    if (!Object.hasOwn(files, name)) tell('verify.unknown', `${FILES}/${name}`);
  line.clear();
  if (differing > 0) print(say('verify.differing', { count: differing }));
  else print(say('verify.fine', { tables: Object.keys(tables).length, files: Object.keys(files).length }));
  print(say('export.seal', { sha256: (await measure(join(folder, MANIFEST))).sha256 }));
  return differing > 0 ? EXIT.refused : EXIT.accepted;
}
