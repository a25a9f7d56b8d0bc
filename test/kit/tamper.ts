/**
 * Ways to change a sealed chain in its database file, as somebody could who has the file and knows how the chain is made:
 * everything but the key of the copies. Each says at which number the verifier has to find it.
 */
import type { DatabaseSync } from 'node:sqlite';
import { hashSealed, historyChain, type TenantId } from '@aftercare/runtime';

/** A chain's rows with their seals, by number. */
export interface Sealed {
  readonly seq: number;
  readonly place: number;
  readonly subject: string;
  readonly version: number;
}

export interface Place {
  readonly database: DatabaseSync;
  readonly tenantId: TenantId;
  /** The rows as the sealer left them, `rows[0]` has number 1. */
  readonly rows: readonly Sealed[];
  /** The number to begin at. */
  readonly seq: number;
  /** Whole numbers below a limit, from the seed of the run. */
  random(below: number): number;
  /** Another tenant's database, sealed as well. */
  readonly stranger: DatabaseSync;
}

/** Where the verifier has to point first. */
type Tampering = (place: Place) => Promise<number> | number;

const TRIGGERS = ['history_no_update', 'history_no_delete', 'seals_next', 'seals_no_update', 'seals_no_delete'];

/** Whoever may write the file drops what protects it, and makes it anew afterwards so that nothing is seen. */
export function withoutTriggers(database: DatabaseSync): () => void {
  const made = TRIGGERS.map((name) =>
    String(database.prepare('select sql from sqlite_master where name = ?').get(name)?.sql),
  );
  for (const name of TRIGGERS) database.exec(`drop trigger ${name}`);
  return () => {
    for (const sql of made) database.exec(sql);
  };
}

export function readSealed(database: DatabaseSync): Sealed[] {
  const rows = database
    .prepare(
      `select s.seq, h.rowid as place, s.subject, s.version from seals s
       join history h on h.subject = s.subject and h.version = s.version where s.chain = 'history' order by s.seq`,
    )
    .all();
  return rows.map(({ seq, place, subject, version }) => ({
    seq: Number(seq),
    place: Number(place),
    subject: String(subject),
    version: Number(version),
  }));
}

const at = ({ rows, seq }: Pick<Place, 'rows' | 'seq'>): Sealed => {
  const row = rows[seq - 1];
  if (row === undefined) throw new RangeError(`no row ${seq}`);
  return row;
};

/** Removes seals from a number on, in the order that leaves none behind. */
const deleteSeal = (database: DatabaseSync, seq: number) =>
  database.prepare("delete from seals where chain = 'history' and seq = ?").run(seq);
const deleteRow = (database: DatabaseSync, { place }: Sealed) =>
  database.prepare('delete from history where rowid = ?').run(place);

/** Makes room at a number, or closes the hole that is left there. */
function shiftSeals(database: DatabaseSync, from: number, by: 1 | -1): void {
  database.exec(`update seals set seq = -(seq + ${by}) where chain = 'history' and seq >= ${from}`);
  database.exec("update seals set seq = -seq where chain = 'history' and seq < 0");
}

/** Hashes everything anew from a number on, as the sealer would have. */
async function rehash({ database, tenantId }: Pick<Place, 'database' | 'tenantId'>, from: number): Promise<void> {
  const before = database.prepare("select hash from seals where chain = 'history' and seq = ?").get(from - 1);
  let prevHash = String(before?.hash ?? '');
  const read = historyChain.listSealed({ after: from - 1, until: Number.MAX_SAFE_INTEGER, limit: 1_000_000 });
  const sealed = read.decode(database.prepare(read.sql).all(...read.values));
  const update = database.prepare("update seals set prev_hash = ?, hash = ? where chain = 'history' and seq = ?");
  for (const { seq, sealedAt, row } of sealed) {
    const hash = await hashSealed({ tenantId, chain: 'history', seq, prevHash, sealedAt, row });
    update.run(prevHash, hash, seq);
    prevHash = hash;
  }
}

const COLUMNS = {
  action: "action || '.'",
  actor: "'person:ten_x:usr_x'",
  at: 'at + 1',
  before: `'{"state":"forged"}'`,
  after: `'{"state":"forged"}'`,
  why: "'because'",
  request_id: "request_id || 'x'",
} as const;

const editRow: Tampering = (place) => {
  const { database, random } = place;
  const row = at(place);
  const [column, value] = Object.entries(COLUMNS)[random(7)] ?? ['at', 'at + 1'];
  database.prepare(`update history set "${column}" = ${value} where rowid = ?`).run(row.place);
  return row.seq;
};

const deleteInTheMiddle: Tampering = (place) => {
  const { database, random, seq } = place;
  const row = at(place);
  const way = random(3);
  deleteRow(database, row);
  if (way > 0) deleteSeal(database, seq);
  if (way > 1) shiftSeals(database, seq, -1);
  return seq;
};

const deleteTheTail: Tampering = ({ database, rows, seq }) => {
  for (const row of rows.slice(seq - 1)) {
    deleteRow(database, row);
    deleteSeal(database, row.seq);
  }
  // The note of the copies is cut as well.
  database.prepare("delete from seal_anchors where chain = 'history' and seq >= ?").run(seq);
  return seq;
};

const insertRow: Tampering = async (place) => {
  const { database, random, seq } = place;
  const row = at(place);
  const way = random(3);
  // Everything behind moves by one, so that the new row stands where it claims to have been written.
  database.exec(`update history set rowid = -(rowid + 1) where rowid >= ${row.place}`);
  database.exec('update history set rowid = -rowid where rowid < 0');
  database.exec(
    `insert into history (rowid, subject, version, action, actor, at, before, after, why, request_id)
     select ${row.place}, 'clm_forged', 1, action, actor, at, before, after, why, request_id from history where rowid = ${row.place + 1}`,
  );
  if (way === 0) return seq;
  shiftSeals(database, seq, 1);
  database
    .prepare(
      `insert into seals (chain, seq, subject, version, prev_hash, hash, at)
       select chain, ?, 'clm_forged', 1, prev_hash, hash, at from seals where chain = 'history' and seq = ?`,
    )
    .run(seq, seq + 1);
  // Its own hash fits; what follows does not.
  if (way === 2) await rehash(place, seq);
  return seq;
};

/** What a row says, without its name. */
const SAYS = 'action, actor, at, before, after, why, request_id';

const swapTwo: Tampering = (place) => {
  const { database, rows, random } = place;
  const row = at(place);
  const said = (sealed: Sealed) =>
    JSON.stringify(database.prepare(`select ${SAYS} from history where rowid = ?`).get(sealed.place));
  // Two rows that say the same would be swapped without a change.
  const others = rows.filter((candidate) => said(candidate) !== said(row));
  const other = others[random(others.length)];
  if (other === undefined) throw new RangeError('nothing to swap with');
  const first = Math.min(row.seq, other.seq);
  if (random(2) === 0) {
    // The rows change places, each under the other's number.
    const swap = database.prepare("update seals set seq = ? where chain = 'history' and seq = ?");
    swap.run(-1, row.seq);
    swap.run(row.seq, other.seq);
    swap.run(other.seq, -1);
  } else {
    // The rows keep their names and change what they say.
    const read = database.prepare(`select ${SAYS} from history where rowid = ?`);
    const [one, two] = [read.get(row.place), read.get(other.place)];
    const write = database.prepare(
      'update history set action = ?, actor = ?, at = ?, before = ?, after = ?, why = ?, request_id = ? where rowid = ?',
    );
    write.run(...Object.values(two ?? {}), row.place);
    write.run(...Object.values(one ?? {}), other.place);
  }
  return first;
};

const appendAgain: Tampering = async (place) => {
  const { database, rows, random, seq } = place;
  const row = at(place);
  database.exec('drop index seals_subject');
  const end = rows.length + 1;
  const to = random(2) === 0 ? end : seq + 1 + random(rows.length - seq + 1);
  if (to < end) shiftSeals(database, to, 1);
  database
    .prepare(
      `insert into seals (chain, seq, subject, version, prev_hash, hash, at)
       select chain, ?, subject, version, prev_hash, hash, at from seals where chain = 'history' and seq = ?`,
    )
    .run(to, row.seq);
  await rehash(place, to);
  return to;
};

const rewriteAll: Tampering = async (place) => {
  editRow(place);
  await rehash(place, place.seq);
  return place.seq;
};

const takeAnothers: Tampering = async (place) => {
  const { database, stranger, seq, random } = place;
  const row = at(place);
  // A month is called the same in every tenant, and a database has each version of a subject once.
  const isHere = database.prepare('select 1 from history where subject = ? and version = ?');
  const theirs = readSealed(stranger).filter(({ subject, version }) => isHere.get(subject, version) === undefined);
  const other = theirs[random(theirs.length)];
  if (other === undefined) throw new RangeError('the stranger has no rows');
  const history = stranger.prepare('select * from history where rowid = ?').get(other.place) ?? {};
  const seal = stranger.prepare("select * from seals where chain = 'history' and seq = ?").get(other.seq) ?? {};
  if (random(2) === 0) {
    // What the other did is put under this row's name.
    database
      .prepare('update history set action = ?, actor = ?, before = ?, after = ?, request_id = ? where rowid = ?')
      .run(
        String(history.action),
        String(history.actor),
        history.before ?? null,
        history.after ?? null,
        String(history.request_id),
        row.place,
      );
    return seq;
  }
  // The other's row stands here with its own seal.
  deleteRow(database, row);
  deleteSeal(database, seq);
  database
    .prepare(
      'insert into history (rowid, subject, version, action, actor, at, before, after, why, request_id) values (?,?,?,?,?,?,?,?,?,?)',
    )
    .run(row.place, ...Object.values(history));
  database
    .prepare("insert into seals values ('history', ?, ?, ?, ?, ?, ?)")
    .run(seq, seal.subject ?? '', seal.version ?? 0, seal.prev_hash ?? '', seal.hash ?? '', seal.at ?? 0);
  return seq;
};

export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'a row is edited': editRow,
  'a row is deleted in the middle': deleteInTheMiddle,
  'the end is deleted': deleteTheTail,
  'a row is inserted': insertRow,
  'two rows are swapped': swapTwo,
  'a row is appended again': appendAgain,
  'everything is made anew from a row on': rewriteAll,
  'a row of another tenant stands in its place': takeAnothers,
};

/** Numbers from a seed (mulberry32), so that a run can be repeated. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
