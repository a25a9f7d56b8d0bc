import {
  columnsOf,
  defineFind,
  defineInsert,
  defineRead,
  defineUpdate,
  type Params,
  type Read,
  select,
} from '@aftercare/runtime';
import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { policies } from './tables.ts';
import type { Policy, PolicyId } from './words.ts';

export const insertPolicy = defineInsert(policies);
export const publishPolicy = defineUpdate(policies, { set: ['state', 'number', 'publishedAt', 'version'], by: ['id'] });

export const findPolicy = defineFind((p: Params<{ id: PolicyId; kind: string }>) =>
  select(columnsOf(policies))
    .from(policies)
    .where(and(eq(policies.id, p.id), eq(policies.kind, p.kind))),
);
export const findLastNumber = defineFind((p: Params<{ kind: string }>) =>
  select({ number: sql<number>`coalesce(max(${policies.number}), 0)` })
    .from(policies)
    .where(eq(policies.kind, p.kind)),
);
export const listPolicies = defineRead((p: Params<{ kind: string; before: string; limit: number }>) =>
  select(columnsOf(policies))
    .from(policies)
    .where(and(eq(policies.kind, p.kind), lt(policies.id, p.before)))
    .orderBy(desc(policies.id))
    .limit(p.limit),
);

const listPublished = defineRead((p: Params<{ kind: string }>) =>
  select(columnsOf(policies))
    .from(policies)
    .where(and(eq(policies.kind, p.kind), isNotNull(policies.number)))
    .orderBy(desc(policies.number))
    .limit(100),
);

/** Published versions of one kind, newest first, with their content checked again on the way in. */
export function listVersions<Content>(kind: string, parse: (content: unknown) => Content): Read<Policy<Content>[]> {
  const read = listPublished({ kind });
  return { ...read, decode: (rows) => read.decode(rows).map((row) => ({ ...row, content: parse(row.content) })) };
}
