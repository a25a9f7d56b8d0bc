import type { Instant } from '@aftercare/kernel';
import type { Platform, TenantId } from '@aftercare/runtime';
import { insertGtinRoutes } from '@aftercare/tenancy';

/**
 * Those of the numbers that lead to this manufacturer. One that leads nowhere yet is taken when the first label with it is
 * printed, and for ever: a GTIN belongs to one manufacturer, and what is printed cannot be called back.
 */
export async function claimGtins(
  { control, directory }: Pick<Platform, 'control' | 'directory'>,
  tenantId: TenantId,
  gtins: readonly string[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  if (gtins.length === 0) return new Set();
  const known = await directory.findByGtins(gtins);
  const free = gtins.filter((gtin) => !known.has(gtin));
  if (free.length > 0)
    await control.write([insertGtinRoutes(free.map((gtin) => ({ gtin, tenantId, claimedAt: now })))]);
  // Of two manufacturers at the same time one was first.
  const led = free.length === 0 ? known : await directory.findByGtins(gtins);
  return new Set(gtins.filter((gtin) => led.get(gtin)?.tenantId === tenantId));
}
