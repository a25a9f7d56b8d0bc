/** Migrations are SQL, read by a person, numbered without a gap, and never edited once they have landed. */
import { createHash } from 'node:crypto';
import { type Finding, lineAt, type Source } from './finding.ts';

/** Where the hash of each landed migration is kept; `npm run verify -- --land` adds those that are missing. */
export const LANDED_FILE = 'migrations/landed.json';

const FORBIDDEN: [RegExp, string, string][] = [
  [
    /foreign_keys\s*=\s*(OFF|0)/gi,
    'D1 ignores foreign_keys=OFF, so a rebuild would delete child rows.',
    'Use PRAGMA defer_foreign_keys=ON and copy the rows.',
  ],
  [/__new_\w*/gi, 'A generated table rebuild loses child rows on D1.', 'Add a column or a table; never rebuild.'],
  [/\bCASCADE\b/gi, 'Nothing is deleted as a side effect.', 'Delete each table by its own statement.'],
  [/\bDROP\s+TABLE\b/gi, 'A table with rows of a tenant is not dropped.', 'Leave it; stop writing to it.'],
  [/CURRENT_(TIMESTAMP|DATE|TIME)\b|'now'/gi, 'The database must not read a clock.', 'Pass the time as a parameter.'],
  [/\bAUTOINCREMENT\b/gi, 'Ids are made by the kernel.', 'Use a TEXT primary key.'],
];

export function checkMigrations(sources: Source[]): Finding[] {
  const migrations = sources.filter(({ file }) => /^migrations\/.+\.sql$/.test(file));
  return [...migrations.flatMap(checkSql), ...checkNumbers(migrations), ...checkLanded(sources, migrations)];
}

function checkSql(source: Source): Finding[] {
  // Comments become blanks, so that a comment may name what is forbidden and offsets stay.
  const sql = source.text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const at = (offset: number, message: string, mend: string): Finding => ({
    file: source.file,
    line: lineAt(sql, offset),
    message,
    mend,
  });
  const forbidden = FORBIDDEN.flatMap(([pattern, message, mend]) =>
    [...sql.matchAll(pattern)].map((match) => at(match.index, message, mend)),
  );
  const loose = [...sql.matchAll(/\bCREATE\s+TABLE\b[^;]*/gi)]
    .filter(([statement]) => !/\bSTRICT\b[^)]*$/i.test(statement))
    .map((match) =>
      at(
        match.index,
        'This table is not STRICT.',
        'End it with STRICT: without it a TEXT column stores the number 5 as "5.0".',
      ),
    );
  return [...forbidden, ...loose];
}

function checkNumbers(migrations: Source[]): Finding[] {
  const folders = Map.groupBy(migrations, ({ file }) => file.slice(0, file.lastIndexOf('/')));
  return [...folders.values()].flatMap((files) =>
    files
      .map(({ file }) => file)
      .sort()
      .flatMap((file, index) => {
        const wanted = String(index + 1).padStart(4, '0');
        if (new RegExp(`/${wanted}_[a-z0-9_]+\\.sql$`).test(file)) return [];
        return [
          {
            file,
            line: 1,
            message: `The ${index + 1}. migration here is called ${wanted}_<what>.sql.`,
            mend: 'Number without gaps; take the next free number.',
          },
        ];
      }),
  );
}

function checkLanded(sources: Source[], migrations: Source[]): Finding[] {
  const landed = readLanded(sources);
  const gone = Object.keys(landed)
    .filter((name) => !migrations.some(({ file }) => file === name))
    .map((file) => ({
      file,
      line: 1,
      message: 'A landed migration is missing.',
      mend: 'Bring it back: databases have run it.',
    }));
  const changed = migrations.flatMap((source) => {
    const known = landed[source.file];
    if (known === hash(source)) return [];
    const message = known
      ? 'A landed migration was edited; databases that have run it will differ.'
      : 'This migration has not landed.';
    const mend = known ? 'Restore it and write a new migration.' : 'When it is final: npm run verify -- --land';
    return [{ file: source.file, line: 1, message, mend }];
  });
  return [...gone, ...changed];
}

/** The list with the missing migrations added. What is listed stays as it is. */
export function land(sources: Source[]): string {
  const landed = readLanded(sources);
  for (const source of sources) if (/^migrations\/.+\.sql$/.test(source.file)) landed[source.file] ??= hash(source);
  const sorted = Object.fromEntries(Object.entries(landed).sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

function readLanded(sources: Source[]): Record<string, string> {
  const list = sources.find(({ file }) => file === LANDED_FILE);
  // Written by `land` above.
  return list ? (JSON.parse(list.text) as Record<string, string>) : {};
}

function hash({ text }: Source): string {
  return createHash('sha256').update(text).digest('hex');
}
