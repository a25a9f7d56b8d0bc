import { columnsOf, defineInsert, defineRead, defineWrite, type Params, select } from '@aftercare/runtime';
import { eq, sql } from 'drizzle-orm';
import { goodwillBudgets, goodwillGrants } from '../tables.ts';

export const insertGoodwillBudget = defineInsert(goodwillBudgets);

export const insertGoodwillGrant = defineInsert(goodwillGrants);

const sumOfYear = (
  table: typeof goodwillBudgets | typeof goodwillGrants,
  p: Params<{ year: number; currency: string }>,
) => sql`(select coalesce(sum(amount), 0) from ${table} where year = ${p.year} and currency = ${p.currency})`;

/** Undoes its whole batch unless what is granted of a year stays within what was given for it, whoever grants at the same time. */
export const guardGoodwill = defineWrite(
  (p: Params<{ year: number; currency: string }>) =>
    sql`insert into guard select 1, ${sumOfYear(goodwillGrants, p)} <= ${sumOfYear(goodwillBudgets, p)}, 'GOODWILL_SPENT'`,
);

export const listGoodwillBudgets = defineRead((p: Params<{ year: number }>) =>
  select(columnsOf(goodwillBudgets)).from(goodwillBudgets).where(eq(goodwillBudgets.year, p.year)).limit(500),
);

/** By currency. */
export const sumGoodwill = defineRead((p: Params<{ year: number }>) =>
  select({
    currency: goodwillBudgets.currency,
    given: sql<number>`sum(${goodwillBudgets.amount})`,
    granted: sql<number>`(select coalesce(sum(g.amount), 0) from goodwill_grants g
      where g.year = ${goodwillBudgets.year} and g.currency = ${goodwillBudgets.currency})`,
  })
    .from(goodwillBudgets)
    .where(eq(goodwillBudgets.year, p.year))
    .groupBy(goodwillBudgets.currency)
    .limit(50),
);
