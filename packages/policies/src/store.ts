import type { Json, LocalDate } from '@aftercare/kernel';
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
import { and, desc, eq, isNotNull, lt, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
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
/** Members see what was published; a draft is the manufacturer's own business. */
export const listPublished = defineRead((p: Params<{ kind: string; before: string; limit: number }>) =>
  select(columnsOf(policies))
    .from(policies)
    .where(and(eq(policies.kind, p.kind), isNotNull(policies.number), lt(policies.id, p.before)))
    .orderBy(desc(policies.id))
    .limit(p.limit),
);
export const listPolicies = defineRead((p: Params<{ kind: string; before: string; limit: number }>) =>
  select(columnsOf(policies))
    .from(policies)
    .where(and(eq(policies.kind, p.kind), lt(policies.id, p.before)))
    .orderBy(desc(policies.id))
    .limit(p.limit),
);

/** Content as its text: whoever reads it checks it, and keeps what it said. */
const versionFields = { ...columnsOf(policies), content: sql<string>`${policies.content}` };

/** Those that had begun on a day, the one in force among the first; `choosePolicy` says which. */
const begun = (kind: SQLWrapper, on: SQLWrapper) =>
  select(versionFields)
    .from(policies)
    .where(and(eq(policies.kind, kind), isNotNull(policies.number), lte(policies.effectiveFrom, on)))
    .orderBy(desc(policies.effectiveFrom), desc(policies.number))
    .limit(2);
const listBegunRows = defineRead((p: Params<{ kind: string; on: LocalDate }>) => begun(p.kind, p.on));

type Parse<Content> = (text: string) => Content;

/** The content is checked again on the way in. Of many who ask, most are judged by the same few versions. */
function parseRows<Content>(read: Read<Policy<string>[]>, parse: Parse<Content>): Read<Policy<Content>[]> {
  return {
    ...read,
    shared: { column: 'content', table: 'policies', key: 'id' },
    decode: (rows) => read.decode(rows).map((row) => ({ ...row, content: parse(row.content) })),
  };
}

export function listBegun<Content>(kind: string, on: LocalDate, parse: Parse<Content>): Read<Policy<Content>[]> {
  return parseRows(listBegunRows({ kind, on }), parse);
}

/** The same of a day that an upper capability's SQL selects. */
export function defineBegun<Values, Content>(
  kind: string,
  parse: Parse<Content>,
  on: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Policy<Content>[]> {
  const read = defineRead((p: Params<Values>) => begun(sql`${kind}`, on(p)));
  return (values) => parseRows(read(values), parse);
}

/** The kind whose content has calendars; of its other content nothing is known here. */
const KIND_WITH_CALENDARS = 'service.sla_policy';

/** Calendars of the service levels that had begun on a day, where they are wanted at all; `toWorkDays` says what they mean. */
export function defineWorkDays<Values>(
  on: (p: Params<Values>) => SQLWrapper,
  isWanted: (p: Params<Values>) => SQL = () => sql`1`,
) {
  return defineFind((p: Params<Values>) =>
    select({ calendars: sql<string | null>`${policies.content}->'$.calendars'` })
      .from(policies)
      .where(
        and(
          eq(policies.kind, KIND_WITH_CALENDARS),
          isNotNull(policies.number),
          sql`${policies.effectiveFrom} <= ${on(p)}`,
          isWanted(p),
        ),
      )
      .orderBy(desc(policies.effectiveFrom), desc(policies.number))
      .limit(1),
  );
}
export const findWorkDays = defineWorkDays((p: Params<{ on: LocalDate }>) => sql`${p.on}`);

/** Terms of any kind whose ids an upper capability's SQL selects: what it has under the names that it uses. */
export function definePoliciesIn<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Policy<Json>[]> {
  return defineRead((p: Params<Values>) =>
    select(columnsOf(policies))
      .from(policies)
      .where(sql`${policies.id} in ${scope(p)}`)
      .limit(20),
  );
}

/** The published version whose id an upper capability's SQL selects, at most one. */
export function defineVersionById<Values, Content>(
  kind: string,
  parse: Parse<Content>,
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Policy<Content>[]> {
  const read = defineRead((p: Params<Values>) =>
    select(versionFields)
      .from(policies)
      .where(and(eq(policies.kind, kind), isNotNull(policies.number), sql`${policies.id} = ${scope(p)}`))
      .limit(1),
  );
  return (values) => parseRows(read(values), parse);
}

/** The published versions of one kind whose ids an upper capability's SQL selects. */
export function defineVersionsIn<Values, Content>(
  kind: string,
  parse: Parse<Content>,
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Policy<Content>[]> {
  const read = defineRead((p: Params<Values>) =>
    select(versionFields)
      .from(policies)
      .where(and(eq(policies.kind, kind), isNotNull(policies.number), sql`${policies.id} in ${scope(p)}`))
      .limit(100),
  );
  return (values) => parseRows(read(values), parse);
}

/**
 * Versions whose content lists, under `member`, the thing that `scope` selects, or “*”. The scope is SQL of the
 * capability that knows the thing, so that both are read in one batch.
 */
export function defineVersionsFor<Values, Content>(
  kind: string,
  member: string,
  parse: Parse<Content>,
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Policy<Content>[]> {
  const read = defineRead((p: Params<Values>) =>
    select(versionFields)
      .from(policies)
      .where(
        and(
          eq(policies.kind, kind),
          isNotNull(policies.number),
          sql`exists (select 1 from json_each(${policies.content}, ${member}) e where e.value = '*' or e.value = ${scope(p)})`,
        ),
      )
      .orderBy(desc(policies.number))
      .limit(100),
  );
  return (values) => parseRows(read(values), parse);
}
