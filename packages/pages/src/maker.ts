import type { Database, Platform } from '@aftercare/runtime';

export interface Maker {
  readonly name: string;
  /** Of its network. */
  readonly slug: string;
  readonly codePrefix: string;
}

/** Whose pages these are; its route was found on the way in, so that nothing is read again. */
export async function findMaker(
  { directory }: Pick<Platform, 'directory'>,
  { tenantId }: Pick<Database, 'tenantId'>,
): Promise<Maker> {
  const route = await directory.findById(tenantId);
  if (route === undefined || route.codePrefix === null) throw new Error('a page of no manufacturer');
  return { name: route.name, slug: route.slug, codePrefix: route.codePrefix };
}
