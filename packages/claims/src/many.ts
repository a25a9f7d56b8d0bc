import type { Instant } from '@aftercare/kernel';
import type { Membership } from '@aftercare/network';
import { InvalidInput, type Plan, Refusal, type TenantRoute, writeTogether } from '@aftercare/runtime';
import type { Judged } from './judging.ts';
import { judgeSubmission, readsToSubmit, type ToSubmit } from './own-claim.ts';
import { toCausalKey } from './rules/causal-key.ts';
import { addToCount, countEarlier } from './rules/count-earlier.ts';
import { planSubmission, type Submitter, toNewClaim } from './submission.ts';
import { type ClaimBody, claimBody } from './wire.ts';
import type { Claim } from './words.ts';

/*
 * Many claims at once, in one read and one write, each decided as it would be alone and after those before it. What one of them
 * is refused for costs no other.
 */

/** One of many as it was sent, checked by itself. */
export type Item =
  | { readonly index: number; readonly body: ClaimBody; readonly fault: null }
  | { readonly index: number; readonly body: null; readonly fault: Error };

export function toItem(sent: unknown, index: number): Item {
  // Without its input an issue cannot tell a missing field from one of a wrong type.
  const checked = claimBody.safeParse(sent, { reportInput: true });
  if (checked.success) return { index, body: checked.data, fault: null };
  const issues = checked.error.issues.map((issue) => ({ in: 'body' as const, issue }));
  return { index, body: null, fault: new InvalidInput(issues) };
}

/** What became of one: a claim to be written, a decision that is only told, or why there is neither. */
export type Outcome = { readonly index: number } & (
  | { readonly kind: 'claimed'; readonly claim: Claim; readonly judged: Judged }
  | { readonly kind: 'refused'; readonly error: unknown }
);

/** Claims that a part may have: the answers to all of them are kept in one row. */
const PART = { claims: 200, lines: 1000 } as const;

/** Cuts them into parts that stay within a row of answers and a batch of statements; the same list gives the same parts. */
export function cutIntoParts(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let lines = 0;
  for (const item of items) {
    const more = item.body?.lines.length ?? 0;
    const open = parts.at(-1);
    if (open === undefined || open.length === PART.claims || lines + more > PART.lines) {
      parts.push([item]);
      lines = more;
    } else {
      open.push(item);
      lines += more;
    }
  }
  return parts;
}

/** What each well-formed one asks; `loadTogether` makes one statement a question of it, whoever many ask. */
export function listQuestions(items: readonly Item[], by: Pick<Submitter, 'tenantId' | 'mode'>, now: Instant) {
  return items.flatMap(({ body }) => (body === null ? [] : [readsToSubmit(body, by, now)]));
}

/** What earlier ones of the same call have taken; a trial stores nothing that a read could find. */
export interface Taken {
  readonly references: ReadonlyMap<string, Claim['id']>;
  readonly failures: ReadonlySet<string>;
  /** What has to be added to the counters that were read, by their keys. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that are open, for what looks at others of the same unit, order or photo. */
  readonly open: readonly TakenClaim[];
}
type TakenClaim = { readonly claim: Claim; readonly files: Judged['files'] };
export const NOTHING_TAKEN: Taken = { references: new Map(), failures: new Set(), counts: new Map(), open: [] };

interface Side {
  readonly membership: Membership;
  readonly by: Submitter;
  readonly now: Instant;
}

/** Each in its turn: what it takes is taken for those behind it. */
export function decideMany(
  items: readonly Item[],
  foundOf: (index: number) => ToSubmit,
  before: Taken,
  side: Side,
): { readonly outcomes: readonly Outcome[]; readonly taken: Taken } {
  const { references, failures, counts, open } = before;
  // Copied once: a commit that is undone takes nothing.
  const taken = {
    references: new Map(references),
    failures: new Set(failures),
    counts: new Map(counts),
    open: [...open],
  };
  const outcomes = items.map(({ index, body, fault }): Outcome => {
    if (body === null) return { index, kind: 'refused', error: fault };
    try {
      const outcome = decideOne(body, foundOf(index), taken, side);
      take(taken, outcome);
      return { index, kind: 'claimed', ...outcome };
    } catch (error) {
      return { index, kind: 'refused', error };
    }
  });
  return { outcomes, taken };
}

function decideOne(body: ClaimBody, found: ToSubmit, taken: Taken, side: Side): { claim: Claim; judged: Judged } {
  const same = taken.references.get(body.reference);
  if (same !== undefined) throw new Refusal('claims.reference_taken', { reference: body.reference, claim: same });
  const { draft, judged } = judgeSubmission(
    body,
    standBehind(body, countThoseInFront(body, found, taken, side.by), taken),
    side.by,
    side.now,
  );
  const claim = toNewClaim(draft, judged, { ...side, workOrderId: null });
  if (taken.failures.has(failureOf(claim))) throw new Refusal('claims.already_open');
  return { claim, judged };
}

function countThoseInFront(body: ClaimBody, found: ToSubmit, { counts }: Taken, { tenantId }: Submitter): ToSubmit {
  const { unit } = found;
  if (unit === undefined || counts.size === 0) return found;
  const counted = countEarlier(found.counts, counts, tenantId, { ...body, modelCode: unit.modelCode });
  // safe: under a member's own id or `*`, as the read has them
  return { ...found, counts: counted as ToSubmit['counts'] };
}

/** What was read before the call, as the claims in front of this one leave it. */
function standBehind({ orderNumber }: ClaimBody, found: ToSubmit, { open }: Taken): ToSubmit {
  if (open.length === 0) return found;
  const same = open.find(({ claim }) => orderNumber !== undefined && claim.facts.orderNumber === orderNumber);
  return {
    ...found,
    earlier: [
      ...open.flatMap(({ claim }) =>
        claim.unitId === found.unit?.id
          ? [{ ...claim, causalKey: toCausalKey(claim.causalPart), operations: listOperations(claim) }]
          : [],
      ),
      ...found.earlier,
    ],
    sameOrder: found.sameOrder ?? (same === undefined ? undefined : { reference: same.claim.reference }),
    proved: [
      ...found.proved,
      ...open.flatMap(({ claim, files }) => {
        const named = claim.lines.flatMap(({ evidence = [] }) => evidence);
        return files.flatMap(({ id, sha256 }) => (named.includes(id) ? [{ ...claim, sha256 }] : []));
      }),
    ],
  };
}

function take(
  taken: {
    references: Map<string, Claim['id']>;
    failures: Set<string>;
    counts: Map<string, number>;
    open: TakenClaim[];
  },
  { claim, judged }: { readonly claim: Claim; readonly judged: Judged },
): void {
  taken.references.set(claim.reference, claim.id);
  if (isOpen(claim.state)) {
    taken.failures.add(failureOf(claim));
    taken.open.push({ claim, files: judged.files });
  }
  if (claim.mode === 'live') addToCount(taken.counts, { ...claim, ...claim.facts });
}

function listOperations({ lines }: Claim): string {
  return JSON.stringify(lines.flatMap((line) => (line.kind === 'labour' ? [line.operation] : [])));
}

/** As the index over open claims has it. */
function failureOf({ unitId, causalPart, failedOn }: Claim): string {
  return JSON.stringify([unitId, toCausalKey(causalPart), failedOn]);
}

function isOpen(state: Claim['state']): boolean {
  return !['needs_info', 'rejected', 'withdrawn', 'reversed'].includes(state);
}

/** All that is claimed, as one commit; a refusal by an index is found again by the next read. */
export function planMany(
  outcomes: readonly Outcome[],
  network: Pick<TenantRoute, 'slug'>,
): Required<Pick<Plan, 'writes' | 'history' | 'unchanged' | 'events' | 'timers'>> {
  const plans = outcomes.flatMap((outcome) =>
    outcome.kind === 'claimed' ? [planSubmission(outcome.claim, outcome.judged, network)] : [],
  );
  const unchanged = plans.flatMap((plan) => plan.unchanged ?? []);
  return {
    writes: writeTogether(plans.flatMap(({ writes }) => writes)),
    history: plans.flatMap(({ history }) => history),
    unchanged: [...new Map(unchanged.map((read) => [read.subject, read])).values()],
    events: plans.flatMap(({ events }) => events ?? []),
    timers: { set: plans.flatMap(({ timers }) => timers?.set ?? []) },
  };
}
