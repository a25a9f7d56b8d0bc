import type { Instant } from '@aftercare/kernel';
import { type Anchor, type AnchorOwner, type Archive, listAnchors, readAnchor } from './anchor.ts';
import { type Chain, hashSealed, type SealedRow, type StrayRow } from './chain.ts';
import type { Database } from './database.ts';
import { findHead, findSeal, listProtections } from './store.ts';

export const FAULT_KINDS = [
  /** The row is not what was sealed. */
  'row_changed',
  /** The row that was sealed is gone. */
  'row_missing',
  /** A row stands among sealed ones without a seal of its own. */
  'row_never_sealed',
  /** A number is missing, or comes where none belongs. */
  'seal_missing',
  /** The seal does not follow from the one before it. */
  'link_broken',
  /** One row has two seals. */
  'sealed_twice',
  /** The chain holds together, but it is not the one that was copied out of the database. */
  'copy_differs',
  /** The copies know of seals behind the end of the chain. */
  'end_missing',
  /** A copy is not what the sealer wrote. */
  'copy_forged',
  /** Between two copies one is missing. */
  'copy_missing',
  /** A trigger or index that keeps rows as they are is gone. */
  'unprotected',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** Where in the chain. */
  readonly seq: number;
  readonly subject: string | null;
  readonly version: number | null;
  readonly expected: string;
  readonly found: string;
}

export interface ChainReport {
  readonly chain: string;
  /** Seals that were looked at. */
  readonly rows: number;
  /** From where to go on; null at the end. */
  readonly next: number | null;
  readonly faults: readonly Fault[];
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** How far the copies reach that were looked at. */
  readonly copiedUntil: number;
  /** The first seal of this stretch that no copy knows, and since when it stands. */
  readonly uncopied: { readonly seq: number; readonly sealedAt: Instant } | null;
  /** Only at the end: what was written and is not sealed yet. */
  readonly tail: { readonly rows: number; readonly oldestAt: Instant | null } | null;
}

export interface Verification {
  readonly database: Database;
  readonly chain: Chain;
  readonly archive: Archive;
  readonly keyEncryptionKey: Uint8Array<ArrayBuffer>;
}

const ROWS_PER_PAGE = 500;
/** Each is a call to the archive. */
const COPIES_PER_PAGE = 100;
/** Whoever made more has made the chain worthless; the first ones say where. */
const FAULTS_PER_PAGE = 100;
const TAIL_COUNTED = 10_000;
/** Around every number and place that somebody could write. */
const FIRST = -Number.MAX_SAFE_INTEGER;
const LAST = Number.MAX_SAFE_INTEGER;
const PROTECTIONS = ['seals_next', 'seals_no_update', 'seals_no_delete', 'seals_subject'];

/**
 * Looks at one stretch of a chain behind `after`: computes every hash anew from the row, follows each link, compares with
 * the copies, and looks for rows that no seal knows. Bounded; the caller goes on from `next` until it is null.
 */
export async function verifyChain(verification: Verification, after: number): Promise<ChainReport> {
  const { database, chain, archive, keyEncryptionKey } = verification;
  const owner = { tenantId: database.tenantId, chain: chain.name, keyEncryptionKey };
  const copies = await listAnchors(archive, owner, after, COPIES_PER_PAGE);
  const lastCopy = copies.length < COPIES_PER_PAGE ? LAST : (copies.at(-1)?.seq ?? LAST);
  // The first stretch also finds what stands below number 1.
  const start = after === 0 ? FIRST : after;
  const names = after === 0 ? [...PROTECTIONS, ...chain.protectedBy] : [];
  const { head, before, sealed, tail, protections } = await database.load({
    head: findHead({ chain: chain.name }),
    before: findSeal({ chain: chain.name, seq: after }),
    sealed: chain.listSealed({ after: start, until: lastCopy, limit: ROWS_PER_PAGE }),
    tail: chain.findTail({ limit: TAIL_COUNTED }),
    protections: listProtections({ names: JSON.stringify(names) }),
  });
  const until = sealed.length < ROWS_PER_PAGE ? lastCopy : (sealed.at(-1)?.seq ?? lastCopy);
  const { strays } = await database.load({ strays: chain.listStrays({ after: start, until, limit: FAULTS_PER_PAGE }) });
  const end = head?.seq ?? 0;
  const checked = checkCopies(await readCopies(archive, owner, copies, until), after, sealed, end);
  const faults = [
    ...listUnprotected(names.filter((name) => !protections.some((found) => found.name === name))),
    ...(await checkLinks(owner, after, before?.hash ?? '', sealed)),
    ...checked.faults,
    ...strays.map((stray) => toFault(stray, stray.before ?? end + 1)),
  ];
  const uncopied = sealed.find(({ seq }) => seq > checked.reached);
  return {
    chain: chain.name,
    rows: sealed.length,
    next: until === LAST ? null : until,
    faults: faults.toSorted((left, right) => left.seq - right.seq).slice(0, FAULTS_PER_PAGE),
    head: head ?? null,
    copiedUntil: checked.reached,
    uncopied: uncopied === undefined ? null : { seq: uncopied.seq, sealedAt: uncopied.sealedAt },
    tail: until === LAST ? { rows: tail?.rows ?? 0, oldestAt: tail?.oldestAt ?? null } : null,
  };
}

function toFault({ subject, version }: StrayRow, seq: number): Fault {
  const [expected, found] = ['no row without a seal before sealed ones', 'a row without a seal'];
  return { kind: 'row_never_sealed', seq, subject, version, expected, found };
}

function listUnprotected(missing: readonly string[]): Fault[] {
  return missing.map((name) => ({
    kind: 'unprotected',
    seq: 0,
    subject: null,
    version: null,
    expected: name,
    found: 'nothing of this name in the database',
  }));
}

async function checkLinks(
  owner: AnchorOwner,
  after: number,
  hashBefore: string,
  sealed: readonly SealedRow[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  let expectedSeq = after + 1;
  let prevHash = hashBefore;
  for (const link of sealed) {
    const { seq, subject, version } = link;
    const say = (kind: FaultKind, expected: string, found: string, at = seq) =>
      faults.push({ kind, seq: at, subject, version, expected, found });
    if (seq !== expectedSeq) say('seal_missing', `seal ${expectedSeq}`, `seal ${seq}`, Math.min(expectedSeq, seq));
    else if (link.prevHash !== prevHash) say('link_broken', prevHash || 'no seal before', link.prevHash || 'nothing');
    if (link.isTwice === 1) say('sealed_twice', 'one seal for each row', 'a second seal for this row');
    if (link.place === null) say('row_missing', 'the sealed row', 'no row');
    else {
      const { tenantId, chain } = owner;
      const hash = await hashSealed({
        tenantId,
        chain,
        seq,
        prevHash: link.prevHash,
        sealedAt: link.sealedAt,
        row: link.row,
      });
      if (hash !== link.hash) say('row_changed', link.hash, hash);
    }
    expectedSeq = seq + 1;
    prevHash = link.hash;
  }
  return faults;
}

interface Copy {
  readonly seq: number;
  readonly anchor: Anchor | undefined;
}

/** Those that speak of the stretch: all that end in it, and the first that goes beyond it. */
async function readCopies(
  archive: Archive,
  owner: AnchorOwner,
  copies: readonly { readonly key: string; readonly seq: number }[],
  until: number,
): Promise<Copy[]> {
  const read: Copy[] = [];
  for (const { key, seq } of copies) {
    read.push({ seq, anchor: await readAnchor(archive, owner, key) });
    if (seq >= until) break;
  }
  return read;
}

/** `end` is the last number of the whole chain. */
function checkCopies(
  copies: readonly Copy[],
  after: number,
  sealed: readonly SealedRow[],
  end: number,
): { readonly faults: readonly Fault[]; readonly reached: number } {
  const faults: Fault[] = [];
  const say = (kind: FaultKind, seq: number, expected: string, found: string) => {
    const { subject = null, version = null } = rows.get(seq) ?? {};
    // Two copies may speak of one seal; it is told once.
    if (!faults.some((known) => known.kind === kind && known.seq === seq))
      faults.push({ kind, seq, subject, version, expected, found });
  };
  const rows = new Map(sealed.map((row) => [row.seq, row]));
  let reached = after;
  for (const { seq, anchor } of copies) {
    if (anchor === undefined) say('copy_forged', seq, 'a copy that the sealer made', 'another text');
    else {
      if (anchor.from > reached + 1) say('copy_missing', reached + 1, `a copy of seal ${reached + 1}`, 'none');
      for (const [index, hash] of anchor.hashes.entries()) {
        const row = rows.get(anchor.from + index);
        if (row !== undefined && row.hash !== hash) say('copy_differs', row.seq, hash, row.hash);
      }
      if (anchor.seq > end) say('end_missing', end + 1, `seals up to ${anchor.seq}`, `the chain ends at ${end}`);
    }
    reached = Math.max(reached, seq);
  }
  return { faults, reached };
}
