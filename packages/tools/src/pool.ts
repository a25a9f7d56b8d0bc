/** The pool of tenant databases in wrangler.toml: a marked section that only this file writes. */
import { Refusal } from './refuse.ts';

const BEGIN = '# pool:begin\n';
const END = '# pool:end';
/** A Worker starts well with this many (`npm run bench:platform`). A larger fleet is a second Worker. */
export const POOL_LIMIT = 1000;

export function poolSize(toml: string): number {
  return readPool(toml).size;
}

/** Returns the file with the pool at `size` databases. A pool never shrinks: a database may hold a tenant. */
export function growPool(toml: string, size: number): string {
  const pool = readPool(toml);
  if (size < pool.size)
    throw new Refusal(
      `The pool has ${pool.size} databases and does not shrink.`,
      `数据库池已有 ${pool.size} 个，不能缩减。`,
    );
  if (size > POOL_LIMIT)
    throw new Refusal(`A pool holds at most ${POOL_LIMIT} databases.`, `数据库池最多 ${POOL_LIMIT} 个。`);
  const added = Array.from({ length: size - pool.size }, (_, index) => `\n${binding(pool.size + index + 1)}`);
  return `${toml.slice(0, pool.end)}${added.join('')}${toml.slice(pool.end)}`;
}

function readPool(toml: string): { size: number; end: number } {
  const start = toml.indexOf(BEGIN);
  const end = toml.indexOf(END);
  const marked = start >= 0 && end > start && toml.indexOf(BEGIN, start + 1) < 0 && toml.indexOf(END, end + 1) < 0;
  const names = [...toml.slice(start, end).matchAll(/^binding = "(.+)"$/gm)].map((match) => match[1]);
  const inOrder = names.every((name, index) => name === bindingName(index + 1));
  const ids = [...toml.matchAll(/^database_id = "(.+)"$/gm)].map((match) => match[1]);
  if (!marked || !inOrder || new Set(ids).size !== ids.length) {
    throw new Refusal(
      'wrangler.toml: the section between "# pool:begin" and "# pool:end" must list TENANT_DB_001 and on without a gap, each with an id of its own. Mend it by hand; nothing was written.',
      'wrangler.toml:“# pool:begin”与“# pool:end”之间须从 TENANT_DB_001 起连续列出，且 database_id 各不相同。请手工修正；未写入任何内容。',
    );
  }
  return { size: names.length, end };
}

function bindingName(number: number): string {
  return `TENANT_DB_${String(number).padStart(3, '0')}`;
}

function binding(number: number): string {
  const digits = String(number).padStart(3, '0');
  return [
    '[[d1_databases]]',
    `binding = "${bindingName(number)}"`,
    `database_name = "aftercare-tenant-${digits}"`,
    `database_id = "a17e0ca2-0000-4000-8000-${String(number).padStart(12, '0')}"`,
    '',
  ].join('\n');
}
