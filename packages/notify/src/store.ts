import { columnsOf, defineInsert, defineRead, type Params, select } from '@aftercare/runtime';
import { desc, lt } from 'drizzle-orm';
import { notices } from './tables.ts';

export const insertNotice = defineInsert(notices);

/** Newest first. */
export const listNotices = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(notices)).from(notices).where(lt(notices.id, p.before)).orderBy(desc(notices.id)).limit(p.limit),
);
