import { type Database, type Entry, homeOf, Refusal, type Space } from '@aftercare/runtime';

const NOBODY = { kind: 'known', admitted: null } as const;

/** Open to everybody; acts on routing, or opens what it needs itself. */
export const publicSpace: Space<null> = {
  name: 'public',
  actors: ['anonymous', 'person', 'client', 'operator'],
  refusals: [],
  open: async (entry) => entry.platform.control,
  admit: () => NOBODY,
};

export const operatorSpace: Space<null> = {
  name: 'operator',
  actors: ['operator'],
  refusals: [],
  open: async (entry) => entry.platform.control,
  admit: () => NOBODY,
};

/** The caller's own tenant: the database that its verified token names. */
export const homeSpace: Space<null> = {
  name: 'home',
  actors: ['person', 'client'],
  refusals: [],
  open: openHome,
  admit: () => NOBODY,
};

/** A person's own account; a machine has none. */
export const personSpace: Space<null> = { ...homeSpace, actors: ['person'] };

async function openHome(entry: Entry): Promise<Database> {
  const tenantId = homeOf(entry.actor);
  const route = tenantId === null ? undefined : await entry.platform.directory.findById(tenantId);
  if (route === undefined) throw new Refusal('request.not_found');
  return entry.platform.directory.open(route);
}
