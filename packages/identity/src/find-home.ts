import { type Actor, homeOf, type Platform, Refusal, type TenantRoute } from '@aftercare/runtime';

/** What is known of the caller's own tenant; the isolate read it to check the token. */
export async function findHome(platform: Platform, actor: Actor): Promise<TenantRoute> {
  const tenantId = homeOf(actor);
  const route = tenantId === null ? undefined : await platform.directory.findById(tenantId);
  if (route === undefined) throw new Refusal('request.not_found');
  return route;
}
