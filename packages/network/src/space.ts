import { type Admission, type Database, type Entry, homeOf, type Read, Refusal, type Space } from '@aftercare/runtime';
import { mayWork } from './rules/may-work.ts';
import { findMembershipOf } from './store.ts';
import type { MemberKind, Place } from './words.ts';

interface Guests {
  /** Whether the manufacturer itself may come. */
  readonly owner: boolean;
  readonly members: readonly MemberKind[];
  /** A suspended member still reads what is its own, and claims for what was signed before: there the action looks itself. */
  readonly suspended?: 'reads' | 'claims';
}

/**
 * The database of the network in the path. Whoever has no membership there learns nothing, not even that the network
 * exists; the membership is read with everything else, and a commit is undone when it changed meanwhile.
 */
export function networkSpace(guests: Guests): Space<Place> {
  return {
    name: 'network',
    actors: ['person', 'client'],
    refusals: [
      'request.not_found',
      ...(guests.owner ? [] : ['network.not_for_the_owner']),
      'network.not_for_members',
      'network.membership_suspended',
    ],
    guests: [
      ...(guests.owner ? ['owner'] : []),
      ...guests.members,
      ...(guests.suspended === undefined ? [] : ['suspended']),
    ],
    open: async (entry) => entry.platform.directory.open(await findNetwork(entry)),
    admit: (entry, database) => admit(entry, database, guests),
  };
}

/** The same database for those who have only been invited, or who only look. */
export const networkForInvited: Space<null> = {
  name: 'network',
  actors: ['person', 'client'],
  refusals: ['request.not_found'],
  guests: ['invited'],
  open: async (entry) => entry.platform.directory.open(await findNetwork(entry)),
  admit: () => ({ kind: 'known', admitted: null }),
};

export async function findNetwork(entry: Entry) {
  const route = await entry.platform.directory.findBySlug(entry.params.network ?? '');
  if (route === undefined || route.kind !== 'manufacturer' || route.state !== 'active')
    throw new Refusal('request.not_found');
  return route;
}

function admit(entry: Entry, database: Database, guests: Guests): Admission<Place> {
  const tenantId = homeOf(entry.actor);
  if (tenantId === null) throw new Refusal('request.not_found');
  if (tenantId === database.tenantId) {
    if (!guests.owner) throw new Refusal('network.not_for_the_owner');
    return { kind: 'known', admitted: { kind: 'owner', tenantId } };
  }
  const read = findMembershipOf({ tenantId });
  const place: Read<Place> = {
    ...read,
    decode(rows) {
      const membership = read.decode(rows);
      if (membership === undefined) throw new Refusal('request.not_found');
      if (membership.state === 'suspended' && guests.suspended === undefined)
        throw new Refusal('network.membership_suspended');
      if (!mayWork(membership.state) && membership.state !== 'suspended') throw new Refusal('request.not_found');
      if (!guests.members.includes(membership.kind)) throw new Refusal('network.not_for_members');
      return { kind: 'member', membership };
    },
  };
  return {
    kind: 'read',
    read: place,
    unchanged: (admitted) =>
      admitted.kind === 'member' ? [{ subject: admitted.membership.id, version: admitted.membership.version }] : [],
  };
}
