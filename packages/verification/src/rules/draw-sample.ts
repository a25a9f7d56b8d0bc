/*
 * Which claims of a month are looked at again. Anybody can compute it again from the seed and the list: whole numbers and SHA-256
 * alone, so that no machine rounds differently.
 */

export interface Weighed<Id extends string> {
  readonly id: Id;
  readonly weight: number;
}

export interface Drawn<Id extends string> extends Weighed<Id> {
  /** The ticket with the smallest key, and that key. */
  readonly ticket: number;
  readonly key: string;
  readonly isDrawn: boolean;
}

export interface Lots {
  readonly seed: string;
  readonly sharePpm: number;
}

/** One ticket, and one more for each full ten of the risk score: 0 → 1, 35 → 4, 100 → 11. */
export function weightOf(riskScore: number): number {
  return 1 + Math.floor(riskScore / 10);
}

/** Counts round up: a quarter of five claims are two. */
export function countDrawn(claims: number, sharePpm: number): number {
  return Math.ceil((claims * sharePpm) / 1_000_000);
}

/**
 * Each claim's key is the smallest of its tickets; drawn are those with the smallest keys. The order of the list does not
 * matter, and what a claim draws depends on no other claim but through the count.
 */
export async function drawSample<Id extends string>(
  claims: readonly Weighed<Id>[],
  { seed, sharePpm }: Lots,
): Promise<readonly Drawn<Id>[]> {
  const keyed = await Promise.all(claims.map(async (claim) => ({ ...claim, ...(await findBest(claim, seed)) })));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const count = countDrawn(claims.length, sharePpm);
  return keyed.map((claim, index) => ({ ...claim, isDrawn: index < count }));
}

/** Whether a sample that somebody shows is the one that was promised: the seed by its hash, each claim by its key. */
export async function verifySample<Id extends string>(
  shown: readonly Drawn<Id>[],
  { seed, sharePpm, seedHash }: Lots & { readonly seedHash: string },
): Promise<'proved' | 'other_seed' | 'other_sample'> {
  if ((await hashText(seed)) !== seedHash) return 'other_seed';
  const again = await drawSample(shown, { seed, sharePpm });
  const known = new Map(shown.map((claim) => [claim.id, claim]));
  const isSame = again.every(({ id, key, ticket, isDrawn }) => {
    const claim = known.get(id);
    return claim?.key === key && claim.ticket === ticket && claim.isDrawn === isDrawn;
  });
  return isSame && known.size === shown.length ? 'proved' : 'other_sample';
}

export async function hashText(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function findBest<Id extends string>(
  { id, weight }: Weighed<Id>,
  seed: string,
): Promise<{ readonly ticket: number; readonly key: string }> {
  const keys = await Promise.all(Array.from({ length: weight }, (_, index) => hashText(`${seed}:${id}:${index + 1}`)));
  const key = keys.toSorted()[0] ?? '';
  return { ticket: keys.indexOf(key) + 1, key };
}
