import type { ClaimDecision, RoundKind } from '../words.ts';
import type { ClaimFile, KeptFile, Rules } from './claim-file.ts';
import { decideClaim } from './decide-claim.ts';
import { lineOf } from './line-of.ts';
import { type Difference, listDifferences } from './list-differences.ts';

/** What a round was decided from, as it was kept. */
export interface KeptInputs {
  readonly round: number;
  /** Of the claim, that the decision made. */
  readonly version: number;
  readonly file: KeptFile;
}

/** A round's answer as it is stored, to the byte. */
export interface StoredAnswer {
  readonly round: number;
  /** Only what was sent was decided by the rules. */
  readonly kind: RoundKind;
  readonly decision: string;
  /** Of the claim, when nothing touched this round any more. */
  readonly lastVersion: number;
  /** The row of the claim, that says once more what was sent; null where another round stands there. */
  readonly row: Readonly<Record<string, unknown>> | null;
}

export const REPLAY_RESULTS = ['equal', 'people_decided', 'differs', 'inputs_not_kept', 'rules_gone'] as const;
export type ReplayResult = (typeof REPLAY_RESULTS)[number];

export interface ReplayedRound {
  readonly round: number;
  readonly result: ReplayResult;
  /** Where what is stored is not what the kept inputs come to. */
  readonly differences: readonly Difference[];
  /** What they come to; null where nothing could be decided again. */
  readonly decision: ClaimDecision | null;
}

/**
 * Decides a round again from what was kept of it, without a look at the answer, and then compares to the byte. What people
 * decided afterwards is theirs: there everything else has to be as the machine left it.
 */
export function replayRound(
  stored: StoredAnswer,
  kept: KeptInputs | undefined,
  rulesOf: (file: KeptFile) => Rules | null,
): ReplayedRound {
  const { round } = stored;
  if (stored.kind !== 'sent') return { round, result: 'people_decided', differences: [], decision: null };
  if (kept === undefined) return { round, result: 'inputs_not_kept', differences: [], decision: null };
  const rules = rulesOf(kept.file);
  if (rules === null) return { round, result: 'rules_gone', differences: [], decision: null };
  const decision = decideClaim(toFile(kept.file, rules));
  const sent = stored.row === null ? [] : listDifferences('/draft', pickDraft(stored.row, kept.file), kept.file.draft);
  if (JSON.stringify(decision) === stored.decision && sent.length === 0)
    return { round, result: 'equal', differences: [], decision };
  // safe: written as JSON by ourselves; whatever else stands there now is told as a difference
  const answer = JSON.parse(stored.decision) as ClaimDecision;
  const differences = [...sent, ...listDifferences('', answer, decision)];
  const wasTouched = stored.lastVersion > kept.version;
  if (!wasTouched || sent.length > 0) return { round, result: 'differs', differences, decision };
  const left = listDifferences('', withoutPeople(answer, decision), sortFindings(decision));
  return left.length === 0
    ? { round, result: 'people_decided', differences: [], decision }
    : { round, result: 'differs', differences: left, decision };
}

/** What of the draft has a column of its own. */
function pickDraft(row: Readonly<Record<string, unknown>>, { draft }: KeptFile): object {
  const picked = Object.entries(draft).map(([name, value]) => [name, Object.hasOwn(row, name) ? row[name] : value]);
  return Object.fromEntries(picked);
}

/** What people may have changed, put back: lines that were referred to them, what follows from those, and their own steps. */
function withoutPeople(answer: ClaimDecision, machine: ClaimDecision): ClaimDecision {
  const isTheirs = (place: number) => machine.lines[place]?.verdict === 'refer';
  return {
    ...answer,
    verdict: machine.verdict,
    amounts: { ...answer.amounts, approved: machine.amounts.approved },
    lines: answer.lines.map((line, place) => (isTheirs(place) ? (machine.lines[place] ?? line) : line)),
    findings: [
      ...machine.findings.filter(({ path }) => isTheirs(lineOf(path))),
      ...answer.findings.filter(({ path }) => !isTheirs(lineOf(path))),
    ],
    trace: answer.trace.slice(0, machine.trace.length),
    ...(machine.peopleNeeded === undefined ? {} : { peopleNeeded: machine.peopleNeeded }),
  };
}

function sortFindings(machine: ClaimDecision): ClaimDecision {
  return withoutPeople(machine, machine);
}

export function toFile(kept: KeptFile, { terms, rows, card, codeSet }: Rules): ClaimFile {
  return { ...kept, campaigns: kept.campaigns ?? [], terms, rows, card, codeSet };
}
