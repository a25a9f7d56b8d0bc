/** What is written down for ever names nobody: no secret, no hash of one, nothing by which a customer or a person of staff is found. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { REGISTER } from '@aftercare/privacy';

/** Too short to be anybody's alone: it would be found in everything. */
const SHORTEST = 6;
const TYPED = new Set(['name', 'witness', 'note']);
const IS_ID = /^[a-z]{3}_[0-9a-z]{26}$/;

export interface HistoryScan {
  readonly lines: number;
  /** Texts that were looked for, by what they are. */
  readonly values: ReadonlyMap<string, number>;
  readonly found: string[];
}

/** What looks like a mobile number, an e-mail address or a token, wherever it came from. */
const LOOKS = {
  'a telephone number': /(?<![\w.])(?:\+?86)?1[3-9]\d{9}(?![\w.])/,
  'an e-mail address': /[\w.+-]+@[\w-]+\.\w+/,
  'a token': /eyJ[\w-]{10,}/,
};

/** Looks for whatever the tenant's own tables hold of secrets, customers and e-mail addresses in the history of that tenant. */
export function scanHistory(dataDir: string): HistoryScan {
  const values = new Map<string, number>();
  const found: string[] = [];
  let lines = 0;
  for (const file of globSync('resources/d1/**/*.sqlite', { cwd: dataDir })) {
    if (file.endsWith('metadata.sqlite')) continue;
    const database = new DatabaseSync(join(dataDir, file), { readOnly: true, timeout: 5000 });
    if (database.prepare("select 1 from sqlite_master where name = 'history'").get() !== undefined) {
      const history = database
        .prepare(
          "select action || ' of ' || subject as name, concat_ws(' ', actor, before, after, why) as text from history",
        )
        .all();
      lines += history.length;
      for (const { name, text } of history)
        for (const [what, look] of Object.entries(LOOKS))
          if (look.test(String(text))) found.push(`${name} holds ${what}: ${look.exec(String(text))?.[0]}`);
      for (const [value, where] of listPersonal(database)) {
        values.set(where, (values.get(where) ?? 0) + 1);
        const line = history.find(({ text }) => String(text).includes(value));
        if (line !== undefined) found.push(`${line.name} holds ${where}`);
      }
    }
    database.close();
  }
  return { lines, values, found: [...new Set(found)] };
}

function listPersonal(database: DatabaseSync): Map<string, string> {
  const personal = new Map<string, string>();
  for (const [table, { holds }] of Object.entries(REGISTER)) {
    for (const [column, holding] of Object.entries(holds)) {
      const isCustomers = 'about' in holding && holding.about === 'customer' && holding.kind !== 'answer';
      const isLookedFor = holding.kind === 'secret' || holding.kind === 'email' || isCustomers;
      if (!isLookedFor) continue;
      const rows = database
        .prepare(`select distinct "${column}" as value from "${table}" where "${column}" is not null`)
        .all();
      for (const row of rows)
        for (const text of textsOf(String(row.value)))
          if (text.length >= SHORTEST && !IS_ID.test(text) && !text.startsWith('erased-'))
            personal.set(text, `${table}.${column}`);
    }
  }
  return personal;
}

/** The column's text, or where it is JSON what people typed within it: the rest is codes and days. */
function textsOf(value: string): string[] {
  if (!/^[[{]/.test(value)) return [value];
  const texts: string[] = [];
  JSON.parse(value, (key, part) => {
    if (typeof part === 'string' && TYPED.has(key)) texts.push(part);
    return part;
  });
  return texts;
}
