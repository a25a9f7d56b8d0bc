/** The operator's look at the chains of a running server, stretch by stretch, and how it is told. */
import { getAsOperator, type Operator } from './operator.ts';

const CHAINS = ['history', 'ledger'];
/** A sealer is at most a minute behind; twice that is worth a word. */
const LATE_MS = 120_000;

interface Fault {
  readonly kind: string;
  readonly seq: number;
  readonly subject: string | null;
  readonly version: number | null;
  readonly expected: string;
  readonly found: string;
}

interface Stretch {
  readonly rows: number;
  readonly next: number | null;
  readonly faults: readonly Fault[];
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly copiedUntil: number;
  readonly uncopied: { readonly seq: number; readonly sealedAt: string } | null;
  readonly tail: { readonly rows: number; readonly oldestAt: string | null } | null;
}

export interface VerifiedChain extends Omit<Stretch, 'next'> {
  readonly tenant: string;
  readonly chain: string;
}

export async function listTenantSlugs(operator: Operator): Promise<string[]> {
  const slugs: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: { slug: string; state: string }[]; nextCursor: string | null } = await getAsOperator(
      operator,
      `/v1/operator/tenants${cursor === '' ? '' : `?cursor=${cursor}`}`,
    );
    slugs.push(...page.items.filter(({ state }) => state !== 'provisioning').map(({ slug }) => slug));
    cursor = page.nextCursor;
  }
  return slugs;
}

export async function verifyTenant(operator: Operator, tenant: string): Promise<VerifiedChain[]> {
  const chains: VerifiedChain[] = [];
  for (const chain of CHAINS) chains.push(await verifyChain(operator, tenant, chain));
  return chains;
}

async function verifyChain(operator: Operator, tenant: string, chain: string): Promise<VerifiedChain> {
  const stretches: Stretch[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const path: string = `/v1/operator/tenants/${encodeURIComponent(tenant)}/seals/${chain}?after=${after}`;
    const stretch: Stretch = await getAsOperator<Stretch>(operator, path);
    stretches.push(stretch);
    after = stretch.next;
  }
  const last = stretches.at(-1);
  return {
    tenant,
    chain,
    rows: stretches.reduce((sum, { rows }) => sum + rows, 0),
    faults: stretches.flatMap(({ faults }) => faults),
    head: last?.head ?? null,
    copiedUntil: Math.max(0, ...stretches.map(({ copiedUntil }) => copiedUntil)),
    uncopied: stretches.find(({ uncopied }) => uncopied !== null)?.uncopied ?? null,
    tail: last?.tail ?? null,
  };
}

/** For a person at a terminal; each fault has a line of its own. */
export function tellChain(verified: VerifiedChain, now: number): string {
  const { tenant, chain, rows, faults, head, copiedUntil, uncopied, tail } = verified;
  const ageOf = (at: string) => now - Date.parse(at);
  const tailAge = tail?.oldestAt == null ? 0 : ageOf(tail.oldestAt);
  const lines = [
    `${tenant} ${chain}: ${faults.length === 0 ? 'whole' : `${faults.length} FAULTS`}`,
    `  ${rows} rows sealed, head ${head === null ? 'none' : `${head.seq} ${head.hash}`}`,
    `  copied outside the database up to ${copiedUntil}${
      uncopied === null
        ? ''
        : `, ${warn(ageOf(uncopied.sealedAt))}from ${uncopied.seq} on not yet, since ${uncopied.sealedAt}`
    }`,
    tail === null || tail.rows === 0
      ? '  nothing waits for its seal'
      : `  ${warn(tailAge)}${tail.rows} rows are not sealed yet, the oldest since ${Math.round(tailAge / 1000)} s`,
    ...faults.map(
      ({ kind, seq, subject, version, expected, found }) =>
        `  ${seq} ${kind}${subject === null ? '' : ` ${subject} version ${version}`}: expected ${expected}, found ${found}`,
    ),
  ];
  return lines.join('\n');
}

function warn(ageMs: number): string {
  return ageMs > LATE_MS ? 'WARNING ' : '';
}
