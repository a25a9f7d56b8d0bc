import type { LocalDate } from '@aftercare/kernel';
import { columnsOf, defineFind, type Params, select, type TenantId } from '@aftercare/runtime';
import { and, desc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import { agreements } from './tables.ts';

/** The version that holds for a member on a day: of those signed by both and begun, the one that began last. */
export const findAgreementOn = defineFind((p: Params<{ memberTenantId: TenantId; on: LocalDate }>) =>
  select(columnsOf(agreements))
    .from(agreements)
    .where(
      and(
        eq(agreements.memberTenantId, p.memberTenantId),
        isNotNull(agreements.inForceAt),
        lte(agreements.validFrom, p.on),
        sql`(${agreements.validUntil} is null or ${agreements.validUntil} >= ${p.on})`,
      ),
    )
    .orderBy(desc(agreements.validFrom), desc(agreements.number))
    .limit(1),
);
