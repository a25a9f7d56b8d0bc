/** Canaries: texts that belong to one part of one network, and wherever they may not turn up. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Answer } from './requests.ts';
import type { Part, World } from './world.ts';

/** Who reads: a part of one world; without a part, somebody who is nobody there. */
export interface Reader {
  readonly world: string;
  readonly part: Part | null;
  /** Of another part, and shared all the same. */
  readonly checks?: ReadonlySet<string>;
}

export function readerAs({ name, checked }: World, part: Part): Reader {
  return { world: name, part, ...(part === 'distributor' ? { checks: checked } : {}) };
}

const CANARY = /KN-([a-z]+)-([a-z]+?)(home)?-\d+/gi;
/** The same, asked once. A number that was drawn may well end in KN-1. */
const HELD = /KN-[a-z]+-[a-z]+-\d/i;
const HEADERS = [
  'x-content-type-options',
  'referrer-policy',
  'content-security-policy',
  'cross-origin-resource-policy',
];

/** Canaries in a text that this reader must never see. */
export function findForeign(text: string, { world, part, checks }: Reader): string[] {
  const found: string[] = [];
  for (const [canary, ofWorld, of = '', home] of text.matchAll(CANARY)) {
    const owner = of.toLowerCase();
    const own = part?.toLowerCase();
    const isOwn = home === undefined ? owner === 'network' || owner === own || own === 'maker' : owner === own;
    const isShared = checks?.has(canary) === true;
    if (part === null || ofWorld?.toLowerCase() !== world || !(isOwn || isShared)) found.push(canary);
  }
  return [...new Set(found)];
}

/** What is wrong with an answer, whatever it says. */
export function findLeaks({ text, headers }: Answer, reader: Reader, hasToken: boolean): string[] {
  const foreign = findForeign(text, reader);
  return [
    ...(foreign.length === 0 ? [] : [`shows ${foreign.slice(0, 5).join(', ')}`]),
    ...HEADERS.filter((name) => !headers.has(name)).map((name) => `lacks the header ${name}`),
    ...(hasToken && headers.get('cache-control') !== 'no-store' ? ['may be cached'] : []),
  ];
}

/** Every text of every table of every database of a server: how many there were, and which columns of tenants hold a canary. */
export function scanDatabases(
  dataDir: string,
  worlds: readonly World[],
): { readonly texts: number; readonly leaks: string[]; readonly columns: ReadonlyMap<string, boolean> } {
  const readers = readersOf(worlds);
  const leaks: string[] = [];
  const holding = new Map<string, boolean>();
  let texts = 0;
  for (const file of globSync('resources/d1/**/*.sqlite', { cwd: dataDir })) {
    if (file.endsWith('metadata.sqlite')) continue;
    const database = new DatabaseSync(join(dataDir, file), { readOnly: true, timeout: 5000 });
    const tables = database
      .prepare("select name from sqlite_master where type = 'table'")
      .all()
      .map(({ name }) => String(name));
    const owner = tables.includes('tenant_identity')
      ? database.prepare('select tenant_id as id from tenant_identity').get()?.id
      : 'the control database';
    // A database of the pool that nobody has.
    if (owner === undefined) continue;
    const reader = readers.get(String(owner)) ?? { world: 'none', part: null };
    for (const table of tables.filter((name) => !name.startsWith('_cf') && !name.startsWith('sqlite'))) {
      const columns = database
        .prepare(`select name from pragma_table_info('${table}') where type = 'TEXT'`)
        .all()
        .map(({ name }) => String(name));
      const counts = reader.part !== null;
      if (counts)
        for (const column of columns) holding.set(`${table}.${column}`, holding.get(`${table}.${column}`) ?? false);
      for (const row of database.prepare(`select * from "${table}"`).iterate()) {
        for (const column of columns) {
          const value = row[column];
          if (typeof value !== 'string') continue;
          texts += 1;
          const foreign = findForeign(value, reader);
          if (foreign.length > 0)
            leaks.push(`${table}.${column} of ${reader.world} ${reader.part} holds ${foreign[0]}`);
          if (counts && HELD.test(value)) holding.set(`${table}.${column}`, true);
        }
      }
    }
    database.close();
  }
  return { texts, leaks: [...new Set(leaks)], columns: holding };
}

/** Every object of the bucket: its key says whose it is. Answers how many of tenants there were. */
export function scanObjects(
  dataDir: string,
  worlds: readonly World[],
): { readonly objects: number; readonly holding: number; readonly leaks: string[] } {
  const readers = readersOf(worlds);
  const leaks: string[] = [];
  let objects = 0;
  let holding = 0;
  for (const file of globSync('resources/r2/miniflare-R2BucketObject/*.sqlite', { cwd: dataDir })) {
    if (file.endsWith('metadata.sqlite')) continue;
    const database = new DatabaseSync(join(dataDir, file), { readOnly: true, timeout: 5000 });
    const rows = database.prepare('select key, blob_id as blob from _mf_objects').all();
    for (const { key, blob } of rows) {
      const name = String(key);
      // The mailbox of a server for development stands in for the post: it is everybody's.
      if (name.startsWith('development/')) continue;
      const owner = /^(?:audit\/|erasures\/)?(ten_[0-9a-z]{26})\//.exec(name)?.[1];
      if (owner === undefined) leaks.push(`the object ${name} is under no tenant`);
      const reader = readers.get(owner ?? '') ?? { world: 'none', part: null };
      // An object that came in parts is kept in parts.
      const parts = database.prepare('select blob_id as blob from _mf_multipart_parts where object_key = ?').all(name);
      const text = (blob === null ? parts.map((part) => part.blob) : [blob])
        .map((one) => {
          const [path] = globSync(`resources/r2/*/blobs/${one}`, { cwd: dataDir });
          if (path === undefined) throw new Error(`the bytes of ${name} are not there`);
          return readFileSync(join(dataDir, path), 'latin1');
        })
        .join('');
      objects += 1;
      if (HELD.test(text)) holding += 1;
      leaks.push(...findForeign(`${name} ${text}`, reader).map((canary) => `the object ${name} holds ${canary}`));
    }
    database.close();
  }
  return { objects, holding, leaks };
}

function readersOf(worlds: readonly World[]): ReadonlyMap<string, Reader> {
  return new Map(
    worlds.flatMap((world) => [...world.tenants].map(([part, { id }]) => [id, readerAs(world, part)] as const)),
  );
}
