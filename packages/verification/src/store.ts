import type { Month } from '@aftercare/kernel';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  type Params,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { sampleClaims, samples } from './tables.ts';

export const insertSample = defineInsert(samples);
export const findSample = defineFind((p: Params<{ month: Month }>) =>
  select(columnsOf(samples)).from(samples).where(eq(samples.month, p.month)),
);
export const writeDraw = defineUpdate(samples, {
  set: ['seed', 'claims', 'drawn', 'lastKey', 'drawnAt', 'version'],
  by: ['month'],
});

export const insertSampleClaims = defineInsertMany(sampleClaims);
const drawnBy = { ...columnsOf(sampleClaims), id: sql<string>`${sampleClaims.claimId}` };
export const listSampleClaims = defineRead((p: Params<{ month: Month; after: string; limit: number }>) =>
  select(drawnBy)
    .from(sampleClaims)
    .where(and(eq(sampleClaims.month, p.month), gt(sampleClaims.claimId, p.after)))
    .orderBy(asc(sampleClaims.claimId))
    .limit(p.limit),
);
export const listDrawn = defineRead((p: Params<{ month: Month; after: string; limit: number }>) =>
  select(drawnBy)
    .from(sampleClaims)
    .where(and(eq(sampleClaims.month, p.month), gt(sampleClaims.claimId, p.after), sql`is_drawn = 1`))
    .orderBy(asc(sampleClaims.claimId))
    .limit(p.limit),
);
export const listDrawnOf = defineRead(
  (p: Params<{ month: Month; memberTenantId: TenantId; after: string; limit: number }>) =>
    select(drawnBy)
      .from(sampleClaims)
      .where(
        and(
          eq(sampleClaims.month, p.month),
          eq(sampleClaims.memberTenantId, p.memberTenantId),
          gt(sampleClaims.claimId, p.after),
          sql`is_drawn = 1`,
        ),
      )
      .orderBy(asc(sampleClaims.claimId))
      .limit(p.limit),
);
