import type { Platform, TenantId } from '@aftercare/runtime';
import { raiseTokensValidFrom } from '@aftercare/tenancy';

/**
 * Ends every access token of a tenant, round the commit that takes a right away: whoever still has the right gets a new
 * token at once, whoever lost it gets none. Control and tenant databases share no transaction, so it is done twice.
 * Before the commit, so that no crash after it leaves a token of before alive; after it, because a token can be issued
 * while the commit is under way. Other isolates learn of it when they read the tenant's route again, within a minute.
 * Done again it does no harm: a command that died half-way is sent once more.
 */
export async function endTokensAround<Result>(
  platform: Pick<Platform, 'control' | 'directory' | 'readClock'>,
  tenant: { readonly tenantId: TenantId; readonly slug: string },
  commit: () => Promise<Result>,
): Promise<Result> {
  const endTokens = async () => {
    await platform.control.write([raiseTokensValidFrom({ tenantId: tenant.tenantId, at: platform.readClock() })]);
    platform.directory.forget(tenant.slug);
  };
  await endTokens();
  const result = await commit();
  await endTokens();
  return result;
}
