import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Answer, Client } from '../client.ts';
import { ProblemError } from '../problem.ts';
import { UnreachableError } from '../send.ts';
import { type ClaimBody, placeOf } from './columns.ts';
import { formatMoney } from './money.ts';
import { Progress } from './progress.ts';
import { checkFile, readClaims, refuseApart } from './read-claims.ts';
import { detectEncoding } from './read-rows.ts';
import { Journal, type Result, type Settled, type Status, TRIAL_KEY } from './results.ts';
import { takeLock } from './take-lock.ts';
import { type Terminal, tame, toTable } from './terminal.ts';
import type { Complaint, Draft } from './to-draft.ts';
import { UsageError } from './usage-error.ts';

export interface Submission {
  readonly file: string;
  readonly results: string;
  readonly network: string;
  readonly isTrial: boolean;
  readonly concurrency: number;
  readonly isRetryingRefused: boolean;
  /** Broken off by the person: what is on its way is waited for, nothing new is begun. */
  readonly signal: AbortSignal;
}

export const EXIT = { accepted: 0, refused: 1, usage: 2, unreachable: 3, interrupted: 130 } as const;

/** Troubles that are printed; the others are in the results. */
const TROUBLES_SHOWN = 10;
/** A concurrent writer may win this often before the row is left for the next run. */
const CONFLICT_TRIES = 5;

type Decided = Answer<'post', '/v1/networks/{network}/claims'>;

/** Every claim of a file once, whatever happens on the way. Returns the exit code. */
export async function submitClaims(submission: Submission, client: Client, terminal: Terminal): Promise<number> {
  const { file, results, isTrial } = submission;
  const encoding = await detectEncoding(file);
  const release = takeLock(results);
  let journal: Journal | undefined;
  try {
    journal = await openJournal(results, isTrial);
    const keys = { before: 0, all: 0 };
    const { settled } = journal;
    const check = await checkFile(
      file,
      encoding,
      (draft) => {
        if (draft.claim === null) return;
        keys.all += 1;
        if (settled.has(keyOf(submission, draft.claim))) keys.before += 1;
      },
      (columns) => terminal.note(terminal.say('file.ignored', { columns: columns.map(tame).join(', ') })),
    );
    // A dry run that came to its end is begun anew: rules and rows may have changed since. One that was killed goes on.
    if (isTrial && keys.before === keys.all) {
      journal.clear();
      keys.before = 0;
    }
    terminal.note(terminal.say('submit.checked', { file, claims: check.claims, rows: check.rows }));
    if (keys.before > 0) terminal.note(terminal.say('submit.resumed', { count: keys.before }));
    const run = new Run(submission, client, terminal, journal, new Progress(terminal, check.claims, keys.before));
    for await (const draft of readClaims(file, encoding)) {
      if (!(await run.take(refuseApart(draft, check.apart)))) break;
    }
    const end = await run.end();
    await journal.finish();
    journal = undefined;
    return tellEnd(submission, terminal, run, end);
  } finally {
    journal?.close();
    release();
  }
}

async function openJournal(file: string, isTrial: boolean): Promise<Journal> {
  try {
    return await Journal.open(file, isTrial);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('results.unwritable', { file, reason: error instanceof Error ? error.message : '' });
  }
}

/** What ended the run before its end, if anything did. */
type Halt =
  | { readonly kind: 'unreachable' | 'interrupted' }
  | { readonly kind: 'problem'; readonly problem: ProblemError };

class Run {
  readonly counts: Record<string, number> = {};
  readonly sums = new Map<string, { claimed: number; payable: number }>();
  readonly troubles: string[] = [];
  halt: Halt | null = null;
  #done = 0;
  readonly #submission: Submission;
  readonly #client: Client;
  readonly #terminal: Terminal;
  readonly #journal: Journal;
  readonly #progress: Progress;
  /** A disk that is full, or a fault of this program: nothing more is begun. */
  readonly #defects: unknown[] = [];
  readonly #onTheWay = new Set<Promise<void>>();

  constructor(submission: Submission, client: Client, terminal: Terminal, journal: Journal, progress: Progress) {
    this.#submission = submission;
    this.#client = client;
    this.#terminal = terminal;
    this.#journal = journal;
    this.#progress = progress;
  }

  /** Takes one claim; waits for a free place. False when nothing more is to be begun. */
  async take(draft: Draft): Promise<boolean> {
    if (this.#submission.signal.aborted) this.halt ??= { kind: 'interrupted' };
    if (this.halt !== null || this.#defects.length > 0) return false;
    if (draft.claim === null) {
      this.#record(toInvalid(draft, this.#terminal), null);
      return true;
    }
    const key = keyOf(this.#submission, draft.claim);
    const before = this.#journal.settled.get(key);
    if (before !== undefined && !(before.status === 'refused' && this.#submission.isRetryingRefused)) {
      this.#count(before, null);
      return true;
    }
    while (this.#onTheWay.size >= this.#submission.concurrency) await Promise.race(this.#onTheWay);
    const sent = this.#send(draft, draft.claim, key, (before?.attempt ?? 0) + 1)
      .catch((defect: unknown) => {
        this.#defects.push(defect);
      })
      .finally(() => this.#onTheWay.delete(sent));
    this.#onTheWay.add(sent);
    return true;
  }

  async end(): Promise<Halt | null> {
    await Promise.all(this.#onTheWay);
    this.#progress.clear();
    if (this.#defects.length > 0) throw this.#defects[0];
    return this.halt;
  }

  async #send(draft: Draft, claim: ClaimBody, key: string, attempt: number): Promise<void> {
    const base = { ...EMPTY, reference: claim.reference, row: draft.rows[0] ?? 0, key, attempt };
    try {
      const decided = await this.#ask(claim, attempt === 1 ? key : `${key}-${attempt}`);
      const sums = sumOf(decided);
      this.#record(toDecided(base, decided, sums), sums);
    } catch (error) {
      const result = await this.#toRefused(error, base, draft).catch((failure: unknown) => this.#stop(failure));
      if (result !== undefined) this.#record(result, null);
    }
  }

  /** Under the same key as ever: a claim whose answer was lost answers as it did, and is not made twice. */
  async #ask(claim: ClaimBody, key: string): Promise<Decided> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await this.#client.post('/v1/networks/{network}/claims', {
          params: {
            path: { network: this.#submission.network },
            query: this.#submission.isTrial ? { dryRun: 'true' } : {},
          },
          body: claim,
          headers: { 'Idempotency-Key': key },
        });
      } catch (error) {
        const isConflict = error instanceof ProblemError && error.code === 'request.conflict';
        if (!isConflict || tried === CONFLICT_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** tried * Math.random()));
      }
    }
  }

  /** What the answer means for this claim; undefined, and the run stopped, when it is not about this claim. */
  async #toRefused(error: unknown, base: Result, draft: Draft): Promise<Result | undefined> {
    if (!(error instanceof ProblemError) || isAboutTheCaller(error) || isPassing(error)) return this.#stop(error);
    if (error.code === 'claims.reference_taken' && typeof error.params.claim === 'string') {
      const stored = await this.#client.get('/v1/networks/{network}/claims/{claim}', {
        params: { path: { network: this.#submission.network, claim: error.params.claim } },
      });
      const found = toDecided(base, stored, sumOf(stored));
      if (draft.claim !== null && isSame(draft.claim, stored)) return found;
      return { ...found, status: 'exists', message: this.#terminal.say('submit.exists') };
    }
    const status: Status = error.status >= 500 || error.code === 'request.conflict' ? 'failed' : 'refused';
    const places = error.errors.map(({ pointer, detail, mend }) => {
      const place = placeOf(pointer, draft.rows);
      return this.#terminal.say('place.row', { ...place, text: `${detail} ${mend}`.trim() });
    });
    return {
      ...base,
      status,
      findings: error.code,
      message: places.length > 0 ? places.join(' · ') : error.detail,
      cure: error.mend,
    };
  }

  #stop(error: unknown): undefined {
    if (error instanceof UnreachableError || (error instanceof ProblemError && isPassing(error)))
      this.halt ??= { kind: 'unreachable' };
    else if (error instanceof ProblemError) this.halt ??= { kind: 'problem', problem: error };
    else throw error;
  }

  #record(result: Result, sums: Sums | null): void {
    this.#journal.append(result);
    this.#count(result, sums);
    const isTrouble =
      result.verdict === 'rejected' || ['refused', 'invalid', 'failed', 'exists'].includes(result.status);
    if (!isTrouble) return;
    const { row, reference, status, message, findings } = result;
    const text = message === '' ? findings : message;
    // A complaint names its row by itself.
    const place = status === 'invalid' ? text : this.#terminal.say('place.claim', { row, text });
    if (this.troubles.length < TROUBLES_SHOWN) this.troubles.push(tame(`${reference}  ${place}`));
    this.counts.troubles = (this.counts.troubles ?? 0) + 1;
  }

  #count({ status, verdict }: Pick<Settled, 'status' | 'verdict'>, sums: Sums | null): void {
    const add = (name: string) => {
      this.counts[name] = (this.counts[name] ?? 0) + 1;
    };
    this.#done += 1;
    if (status !== 'submitted' && status !== 'tried') add(status);
    else {
      if (verdict !== 'rejected') add('accepted');
      add(verdict);
    }
    if (sums !== null) {
      const sum = this.sums.get(sums.currency) ?? { claimed: 0, payable: 0 };
      sum.claimed += sums.claimed;
      sum.payable += sums.payable;
      this.sums.set(sums.currency, sum);
    }
    const { accepted = 0, rejected = 0, refused = 0, exists = 0, invalid = 0 } = this.counts;
    this.#progress.show({ done: this.#done, accepted, refused: rejected + refused + exists + invalid });
  }
}

interface Sums {
  readonly currency: string;
  readonly claimed: number;
  readonly payable: number;
}

const EMPTY = {
  status: 'submitted',
  claim: '',
  verdict: '',
  claimed: '',
  payable: '',
  currency: '',
  findings: '',
  message: '',
  cure: '',
  cure_until: '',
} as const;

/**
 * From what the claim says, not from the file or the row in which it stands: the same claim has the same key in every run,
 * and one that was corrected has another. Two of one reference are never stored; Aftercare sees to that.
 */
function keyOf({ network, isTrial }: Submission, claim: ClaimBody): string {
  const digest = createHash('sha256')
    .update(`${network}\n${JSON.stringify(claim)}`)
    .digest('base64url');
  return `${isTrial ? TRIAL_KEY : 'cli-'}${digest.slice(0, 32)}`;
}

/** The claim that is stored under this reference is the one of the file, whenever and by whatever program it was sent. */
function isSame(claim: ClaimBody, stored: Answer<'get', '/v1/networks/{network}/claims/{claim}'>): boolean {
  type Facts = Pick<ClaimBody, 'component' | 'causalPart' | 'cause' | 'failedOn' | 'repairedOn' | 'lines'>;
  const factsOf = ({ component, causalPart, cause, failedOn, repairedOn, lines }: Facts): Facts => ({
    component,
    causalPart,
    cause,
    failedOn,
    repairedOn,
    lines,
  });
  return toPlain(claim.unit) === toPlain(stored.serial) && isDeepStrictEqual(factsOf(claim), factsOf(stored));
}

/** A serial number in any spelling. */
function toPlain(serial: string): string {
  return serial.replace(/[^0-9a-z]/gi, '').toUpperCase();
}

function sumOf({ decision }: Pick<Decided, 'decision'>): Sums {
  const { claimed } = decision.amounts;
  // What waits for people is a proposal and no promise.
  const payable = decision.lines
    .filter(({ verdict }) => verdict === 'approve' || verdict === 'adjust')
    .reduce((sum, { amounts }) => sum + amounts.approved.amount, 0);
  return { currency: claimed.currency, claimed: claimed.amount, payable };
}

function toDecided(base: Result, decided: Decided, { currency, claimed, payable }: Sums): Result {
  const { verdict, findings } = decided.decision;
  const isStored = 'id' in decided;
  const told = findings.filter(({ severity }) => severity !== 'notes');
  return {
    ...base,
    status: isStored ? 'submitted' : 'tried',
    claim: isStored ? decided.id : '',
    verdict,
    claimed: formatMoney({ amount: claimed, currency }),
    payable: formatMoney({ amount: payable, currency }),
    currency,
    findings: findings.map(({ code }) => code).join(' '),
    message: told.map(({ message }) => message).join(' · '),
    cure: told
      .map(({ cure }) => cure)
      .filter(Boolean)
      .join(' · '),
    cure_until:
      told
        .map(({ cureUntil }) => cureUntil ?? '')
        .filter(Boolean)
        .sort()[0] ?? '',
  };
}

function toInvalid({ reference, rows, complaints }: Draft, terminal: Terminal): Result {
  return {
    ...EMPTY,
    reference,
    row: rows[0] ?? 0,
    status: 'invalid',
    message: complaints.map((complaint) => toSentence(complaint, terminal)).join(' · '),
    key: '',
    attempt: 0,
  };
}

export function toSentence({ row, column, code, params }: Complaint, terminal: Terminal): string {
  return terminal.say('place.row', { row, column, text: terminal.say(code, params) });
}

/** Token, scope or network: wrong for every row alike. */
function isAboutTheCaller({ status, code }: ProblemError): boolean {
  return [401, 403, 404, 405].includes(status) || code.startsWith('identity.');
}

function isPassing({ status }: ProblemError): boolean {
  return [429, 502, 503, 504].includes(status);
}

function tellEnd({ results, isTrial }: Submission, terminal: Terminal, run: Run, halt: Halt | null): number {
  const { counts, sums, troubles } = run;
  const { say, paint } = terminal;
  const rows: [string, string][] = [];
  for (const name of [
    'accepted',
    'approved',
    'partly_approved',
    'in_review',
    'needs_info',
    'rejected',
    'refused',
    'exists',
    'invalid',
    'failed',
  ] as const)
    if (counts[name]) rows.push([say(`count.${name}`), String(counts[name])]);
  for (const [currency, { claimed, payable }] of sums) {
    rows.push([say('count.claimed'), `${formatMoney({ amount: claimed, currency })} ${currency}`]);
    rows.push([say('count.payable'), `${formatMoney({ amount: payable, currency })} ${currency}`]);
  }
  for (const trouble of troubles) terminal.print(paint('yellow', trouble));
  const more = (counts.troubles ?? 0) - troubles.length;
  if (more > 0) terminal.print(paint('faint', say('submit.more', { count: more })));
  if (troubles.length > 0) terminal.print('');
  if (rows.length > 0) terminal.print(toPairs(rows));
  terminal.print(say('submit.results', { file: results }));
  if (isTrial) terminal.print(say('submit.trialEnds'));
  if (halt?.kind === 'problem') {
    tellProblem(halt.problem, terminal);
    return EXIT.usage;
  }
  if (halt?.kind === 'interrupted') {
    terminal.note(say('submit.interrupted'));
    return EXIT.interrupted;
  }
  if (halt !== null || counts.failed) {
    terminal.note(paint('red', say('submit.unreachable', { file: results })));
    return EXIT.unreachable;
  }
  if (counts.refused && !isTrial) terminal.print(say('submit.retryRefused'));
  return counts.refused || counts.exists || counts.invalid || counts.rejected ? EXIT.refused : EXIT.accepted;
}

function toPairs(rows: readonly (readonly [string, string])[]): string {
  return toTable([{ head: '' }, { head: '', align: 'right' }], rows, () => '').trimStart();
}

/** Everything that a problem says: what, why, how to mend it, and the fields. */
export function tellProblem(problem: ProblemError, { note, paint, say }: Terminal): void {
  const { title, detail, mend, errors, requestId } = problem;
  note(paint('red', tame(title)));
  for (const text of [detail, mend]) if (text !== '' && text !== title) note(`  ${tame(text)}`);
  for (const field of errors) note(`  ${tame(`${field.pointer}: ${field.detail} ${field.mend}`)}`);
  if (requestId !== null) note(paint('faint', `  ${say('error.request', { id: tame(requestId) })}`));
}
