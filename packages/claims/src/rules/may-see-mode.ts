import type { Actor } from '@aftercare/runtime';

type Mode = 'live' | 'test';

/**
 * Claims of which mode a list shows: to a client those of its own, to people the live ones unless they ask for the others.
 * Nobody meets a test claim by chance.
 */
export function chooseMode(actor: Actor, asked: Mode | undefined): Mode {
  return actor.kind === 'client' ? actor.mode : (asked ?? 'live');
}

/** One claim by its id: people may open both, a client is not told of those of the other mode. */
export function maySeeMode(actor: Actor, mode: Mode): boolean {
  return actor.kind !== 'client' || actor.mode === mode;
}
