/**
 * Requests that nobody may make, out of the rightful ones: who else could send it, and which of the values in it could be
 * somebody else's. What has to be answered follows from the operation's own definition; each answer is compared with the
 * one to a value that nobody has, so that a refusal does not tell what exists.
 */

import { type Action, NAMES_NOTHING, type Naming, type Operation, swap, unknownLike } from './operations.ts';
import { type Answer, sendRequest, toComparable } from './requests.ts';
import type { Rightful } from './rightful-requests.ts';
import { findLeaks, type Reader } from './scan.ts';
import type { Seat } from './seat.ts';
import type { Part, SeatName, World } from './world.ts';

export const ACTORS = [
  'nobody',
  'expired token',
  'wrong audience',
  'key of another tenant',
  'revoked client',
  'other tenant, same role',
  'same tenant, lower role',
  'other shop',
  'suspended member',
] as const;
export type ActorName = (typeof ACTORS)[number];

/** What an answer must be. */
interface Expected {
  readonly statuses: readonly number[];
  readonly code?: string;
  readonly permission?: string;
  /** Below a good answer: of the items none was taken. */
  readonly isRefused?: true;
}

export interface Probe {
  readonly operation: Operation;
  readonly actor: ActorName;
  /** What of the request is somebody else's; null where nothing in it names anything. */
  readonly naming: Naming | null;
  readonly network: string;
  readonly token: string | null;
  readonly request: Rightful;
  /** The same with a value that nobody has. */
  readonly unknown: { readonly network: string; readonly request: Rightful; readonly value: string } | null;
  readonly expected: Expected;
}

export interface Outcome {
  readonly probe: Probe;
  readonly status: number;
  /** What is wrong with it, in words. */
  readonly faults: readonly string[];
}

const TOKEN: Expected = { statuses: [401], code: 'identity.token_invalid' };
const NO_TOKEN: Expected = { statuses: [401], code: 'identity.token_missing' };
const WRONG_KIND: Expected = { statuses: [403], code: 'identity.wrong_kind_of_caller' };
const NOT_FOUND: Expected = { statuses: [404] };
/** A value in the body is a fact among others: refused as one that is not known. */
const REFUSED: Expected = { statuses: [404, 409, 422] };
const REFUSED_ALONE: Expected = { statuses: [200], isRefused: true };
/** The question of a filter is allowed; nothing comes of it. */
const EMPTY: Expected = { statuses: [200, 404] };
const NOT_FOR_MEMBERS: Expected = { statuses: [403], code: 'network.not_for_members' };
const SUSPENDED: Expected = { statuses: [403], code: 'network.membership_suspended' };

/** Rows that are of one member alone; everything else below a network is of all its members. */
const OF_ONE_MEMBER = /^(mem|agr|clm|srq|wko|stm|imp|fil)_/;

export function listProbes(ours: Operation, theirs: Operation): Probe[] {
  return [
    ...withoutTrust(ours, theirs.world),
    ...withLessRights(ours),
    ...fromAnotherTenant(ours, theirs),
    ...fromAnotherMember(ours, 'other', 'other shop'),
    ...fromAnotherMember(ours, 'suspended', 'suspended member'),
  ];
}

/** One probe for each value that names something, and one where nothing does. */
function eachNaming(operation: Operation): readonly (Naming | null)[] {
  return operation.namings.length === 0 ? [null] : operation.namings;
}

function probe(
  operation: Operation,
  actor: ActorName,
  naming: Naming | null,
  token: string | null,
  expected: Expected,
): Probe {
  const { rightful, world } = operation;
  return {
    operation,
    actor,
    naming,
    network: world.name,
    token,
    request: rightful,
    unknown: unknownOf(operation, naming),
    expected,
  };
}

function unknownOf({ rightful, world }: Operation, naming: Naming | null): Probe['unknown'] {
  if (naming === null) return null;
  const value = unknownLike(naming.value);
  const isNetwork = naming.in === 'path' && naming.name === 'network';
  return isNetwork
    ? { network: value, request: rightful, value }
    : { network: world.name, request: swap(rightful, naming, value), value };
}

/** No token, or one that is none. */
function withoutTrust(operation: Operation, elsewhere: World): Probe[] {
  const { action, rightful, world } = operation;
  // The token endpoint has credentials of its own in the same header.
  if (rightful.headers?.authorization !== undefined) return [];
  const seat = seatOf(world, rightful.by) ?? world.seat('shop');
  const stranger = seatOf(elsewhere, rightful.by) ?? elsewhere.seat('shop');
  const tokens: [ActorName, string | null][] = [
    ['expired token', seat.expired()],
    ['wrong audience', seat.forAnotherAudience()],
    ['key of another tenant', stranger.signAs(seat)],
    ['revoked client', world.revokedToken],
  ];
  if (!action.space.actors.includes('anonymous')) tokens.push(['nobody', null]);
  return tokens.flatMap(([actor, token]) =>
    eachNaming(operation).map((naming) => probe(operation, actor, naming, token, token === null ? NO_TOKEN : TOKEN)),
  );
}

function withLessRights(operation: Operation): Probe[] {
  const { action, world, rightful } = operation;
  const { permission } = action;
  const seat = seatOf(world, rightful.by);
  if (permission === null || seat === undefined) return [];
  // What everybody may do with an account of their own is nothing for a machine.
  const [machine] = (world.lowSeats.get(seat.tenantId) ?? []).slice(-1);
  if (machine !== undefined && !action.space.actors.includes('client'))
    return eachNaming(operation).map((naming) =>
      probe(operation, 'same tenant, lower role', naming, machine.forge({}), WRONG_KIND),
    );
  const low = world.lowSeats.get(seat.tenantId)?.find(({ permissions }) => !permissions.has(permission));
  if (low === undefined) throw new Error(`${action.name}: everybody in the tenant of its caller may do it`);
  const expected = { statuses: [403], code: 'identity.permission_missing', permission };
  return eachNaming(operation).map((naming) =>
    probe(operation, 'same tenant, lower role', naming, low.forge({}), expected),
  );
}

function fromAnotherTenant(ours: Operation, theirs: Operation): Probe[] {
  const { action, rightful, world } = ours;
  const actor = 'other tenant, same role';
  const seat = seatOf(theirs.world, rightful.by);
  if (action.space.name === 'operator')
    return [probe(ours, actor, null, theirs.world.seat('maker').forge({}), WRONG_KIND)];
  return ours.namings.flatMap((naming, index): Probe[] => {
    const own = theirs.namings[index];
    if (own === undefined || own.name !== naming.name) throw new Error(`${action.name}: two worlds, two requests`);
    if (naming.in === 'path' && naming.name === 'network') {
      if (seat === undefined) return [];
      // Whoever holds an invitation may come: so the stranger comes with its own.
      const request = isForInvited(action) ? theirs.rightful : rightful;
      const unknown = { network: unknownLike(world.name), request, value: unknownLike(world.name) };
      return [
        {
          operation: ours,
          actor,
          naming,
          network: world.name,
          token: seat.forge({}),
          request,
          unknown,
          expected: NOT_FOUND,
        },
      ];
    }
    // Whose code or link it is does not matter: whoever has it may use it.
    if (naming.in === 'path' && action.space.actors.includes('anonymous')) return [];
    const value = unknownLike(naming.value);
    return [
      {
        operation: ours,
        actor,
        naming,
        network: theirs.world.name,
        token: seat === undefined ? null : seat.forge({}),
        request: swap(theirs.rightful, own, naming.value),
        unknown: { network: theirs.world.name, request: swap(theirs.rightful, own, value), value },
        expected: expectedFor(action, naming),
      },
    ];
  });
}

function fromAnotherMember(operation: Operation, part: Part, actor: ActorName): Probe[] {
  const { action, rightful, world } = operation;
  const seat = world.seat(part);
  const { name, guests } = action.space;
  // A member knows the network: there it is the kind of member, or the state, that says no.
  const byKind = (expected: Expected) => {
    const rows = operation.namings.filter(
      ({ in: place, name: parameter }) => place !== 'path' || parameter !== 'network',
    );
    return (rows.length === 0 ? [null] : rows).map((naming) =>
      probe(operation, actor, naming, seat.forge({}), expected),
    );
  };
  if (name === 'operator') return [probe(operation, actor, null, seat.forge({}), WRONG_KIND)];
  if (name === 'public' || name === 'product' || isForInvited(action)) return [];
  if (name === 'network') {
    if (part === 'suspended' && !guests.includes('suspended')) return byKind(SUSPENDED);
    if (!guests.includes('shop')) return byKind(NOT_FOR_MEMBERS);
  }
  if (rightful.by === part) return [];
  return operation.namings
    .filter(({ value }) => OF_ONE_MEMBER.test(value))
    .map((naming) => probe(operation, actor, naming, seat.forge({}), expectedFor(action, naming)));
}

/** Each item of the body has an answer of its own, below one that is good. */
export const EACH_ALONE: ReadonlySet<string> = new Set(['claims.submit_batch', 'claims.review_many']);

function expectedFor(action: Action, naming: Naming): Expected {
  if (naming.in === 'body' && EACH_ALONE.has(action.name)) return REFUSED_ALONE;
  if (naming.in === 'query') return EMPTY;
  if (naming.in === 'path') return NOT_FOUND;
  // Somebody who guesses at a door without a token.
  return action.space.actors.includes('anonymous')
    ? { statuses: [...(action.answers.includes(204) ? [204] : []), 400, 401, 404, 422] }
    : REFUSED;
}

function isForInvited({ space }: Action): boolean {
  return space.guests.includes('invited');
}

/** What a suspended member may still do: read what is its own, claim for what was signed. Null where it is not for it. */
export function actAsSuspended({ action, world, rightful }: Operation): Rightful | null {
  const { name, guests } = action.space;
  if (action.name === 'claims.claim_order') {
    const body = { reference: world.canary('suspended') };
    return { by: 'suspended', params: { order: world.row('suspended.order') }, body };
  }
  if (action.method !== 'GET' || name !== 'network' || !guests.includes('suspended')) return null;
  // Nothing of the suspended shop was looked at again.
  if (action.name === 'verification.show') return null;
  // A customer of the suspended shop sent no photo.
  if (action.params.includes('file')) return null;
  const params = Object.fromEntries(
    Object.entries(rightful.params ?? {}).map(([parameter, value]) => [
      parameter,
      NAMES_NOTHING.has(parameter) ? value : world.row(`suspended.${parameter}`),
    ]),
  );
  const query = Object.entries(rightful.query ?? {}).filter(([name]) => NAMES_NOTHING.has(name));
  return { by: 'suspended', params, query: Object.fromEntries(query) };
}

/** The key of somebody's command in the hands of others: it opens nothing. */
export function listKeyProbes(ours: Operation, theirs: Operation, key: string): Probe[] {
  if (!ours.action.hasKey) return [];
  const naming: Naming = { in: 'header', name: 'Idempotency-Key', value: key };
  const known = new Set<ActorName>();
  // After these, who is a member is another.
  const isOfMembers = /^network\.\w+_membership$/.test(ours.action.name);
  return listProbes(ours, theirs)
    .filter(
      ({ actor, network, request }) =>
        network === ours.world.name &&
        request === ours.rightful &&
        !(isOfMembers && (actor === 'other shop' || actor === 'suspended member')) &&
        !known.has(actor) &&
        known.add(actor),
    )
    .map((each) => ({ ...each, naming, unknown: { network: each.network, request: each.request, value: key } }));
}

export function seatOf(world: World, by: Rightful['by']): Seat | undefined {
  return by === 'nobody' || by === 'operator' ? undefined : world.seat(by satisfies SeatName);
}

/** One operation's probes of one actor share the request that is whole and differ in the one that names nobody's row. */
export class Prober {
  readonly #baseUrl: string;
  readonly #asked = new Map<string, Promise<Answer>>();
  #keys = 0;
  requests = 0;

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  async run(each: Probe): Promise<Outcome> {
    const { unknown, naming } = each;
    const answer = await this.#askOnce(each);
    const faults = [...findFaults(answer, each.expected), ...findLeaks(answer, readerOf(each), each.token !== null)];
    if (answer.headers.has('idempotency-replayed')) faults.push('got what was answered to somebody else');
    if (unknown !== null && naming !== null) {
      const twin = await this.#ask(each, unknown.request, unknown.network, this.#newKey());
      const left = toComparable(answer, naming.value);
      const right = toComparable(twin, unknown.value);
      if (left !== right)
        faults.push(`tells what exists: ${left}\n    instead of what an unknown value gets: ${right}`);
    }
    return { probe: each, status: answer.status, faults };
  }

  #askOnce(each: Probe): Promise<Answer> {
    const { operation, actor, network, request, naming } = each;
    if (naming?.in === 'header') return this.#ask(each, request, network, naming.value);
    if (request !== operation.rightful) return this.#ask(each, request, network, this.#newKey());
    const name = `${operation.action.name} ${operation.world.name} ${actor} ${network}`;
    const asked = this.#asked.get(name) ?? this.#ask(each, request, network, this.#newKey());
    this.#asked.set(name, asked);
    return asked;
  }

  #ask({ operation, token }: Probe, request: Rightful, network: string, key: string): Promise<Answer> {
    this.requests += 1;
    return sendRequest(operation.action, request, { baseUrl: this.#baseUrl, network, token, key });
  }

  #newKey(): string {
    this.#keys += 1;
    return `probe-${this.#keys}`;
  }
}

function* findFaults({ status, text }: Answer, { statuses, code, permission, isRefused }: Expected): Generator<string> {
  if (!statuses.includes(status)) {
    yield `answers ${status} instead of ${statuses.join(' or ')}: ${text.slice(0, 300)}`;
    return;
  }
  if (isRefused === true && !text.includes('"refused":1')) yield `is not refused: ${text.slice(0, 300)}`;
  if (code === undefined) return;
  const problem = text.startsWith('{') ? JSON.parse(text) : {};
  // A page says it in words.
  if (problem.code !== undefined && problem.code !== code) yield `says ${problem.code} instead of ${code}`;
  if (permission !== undefined && problem.params?.permission !== permission)
    yield `names the permission ${problem.params?.permission} instead of ${permission}`;
}

/** Whoever has no token that is good may see nothing of anybody. */
function readerOf({ actor, operation, expected }: Probe): Reader {
  const { world, rightful } = operation;
  if (actor === 'other shop') return { world: world.name, part: 'other' };
  if (actor === 'suspended member') return { world: world.name, part: 'suspended' };
  if (actor === 'other tenant, same role' && !expected.statuses.includes(401))
    return { world: world.name === 'alder' ? 'birch' : 'alder', part: partOf(rightful.by) };
  return { world: world.name, part: null };
}

/** Whose colleague it is. */
export function partOf(seat: Rightful['by']): Part | null {
  if (seat === 'nobody' || seat === 'operator') return null;
  if (seat === 'approver' || seat === 'payer') return 'maker';
  if (seat === 'shopMachine') return 'shop';
  return seat === 'colleague' || seat === 'confirming' || seat === 'leaving' ? 'invited' : seat;
}

/** `claims.show by other shop, {claim} of alder` */
export function nameProbe({ operation, actor, naming }: Probe): string {
  const place = naming === null ? '' : `, ${naming.in} ${naming.name}`;
  return `${operation.action.name} by ${actor}${place} of ${operation.world.name}`;
}
