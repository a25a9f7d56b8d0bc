import type { LocalDate } from '@aftercare/kernel';
import type { Claim, ClaimDraft, ClaimFacts, ClaimLine, LineChange } from '../words.ts';
import { findCausalLine } from './check-causal.ts';
import type { StandingLine } from './claim-file.ts';
import { lineOf } from './line-of.ts';

/** One line as it is sent again; `line` counts from 1. */
export interface SentLine {
  readonly line: number;
  readonly after: ClaimLine;
}

export type Correction =
  | {
      readonly kind: 'corrected';
      readonly draft: ClaimDraft;
      readonly changes: readonly LineChange[];
      readonly standing: readonly (StandingLine | null)[];
    }
  | {
      readonly kind: 'refused';
      readonly code: CorrectionFault;
      readonly params: Readonly<Record<string, string | number>>;
    };

export type CorrectionFault =
  | 'claims.line_unknown'
  | 'claims.line_in_order'
  | 'claims.line_sent_twice'
  | 'claims.signature_in_order'
  | 'claims.facts_in_order'
  | 'claims.nothing_changed'
  | 'claims.cure_over'
  | 'claims.not_curable';

type Decided = Pick<Claim, 'decision' | 'lines'> & ClaimDraft;

interface Sent {
  readonly lines: readonly SentLine[];
  readonly signedOn: LocalDate | null;
  /** Those that are told anew; the others stay. */
  readonly facts?: ClaimFacts;
}

/**
 * What a shop may send again: lines that a finding with a cure speaks of, until the last day of the cure. Where the finding is
 * of the whole claim (not signed), no line was looked at yet, so all may change, and the signature with them. Every line
 * that is not changed keeps its decision word for word, whoever made it.
 */
export function correctClaim(claim: Decided, sent: Sent, today: LocalDate): Correction {
  const curable = claim.decision.findings.flatMap(({ path, cureUntil }) =>
    cureUntil === null ? [] : [{ place: lineOf(path), cureUntil }],
  );
  const last = curable
    .map(({ cureUntil }) => cureUntil)
    .sort()
    .at(-1);
  if (last === undefined) return refuse('claims.not_curable');
  if (today > last) return refuse('claims.cure_over', { cureUntil: last });
  const open = curable.filter(({ cureUntil }) => today <= cureUntil).map(({ place }) => place);
  const isWhole = open.includes(WHOLE);
  const changes: LineChange[] = [];
  for (const { line, after } of sent.lines) {
    const before = claim.lines[line - 1];
    if (before === undefined) return refuse('claims.line_unknown', { line });
    if (!isWhole && !open.includes(line - 1)) return refuse('claims.line_in_order', { line });
    if (sent.lines.filter((other) => other.line === line).length > 1) return refuse('claims.line_sent_twice', { line });
    if (!isSame(before, after)) changes.push({ line, before, after });
  }
  const signedOn = sent.signedOn ?? claim.signedOn;
  if (!isWhole && signedOn !== claim.signedOn) return refuse('claims.signature_in_order');
  const facts = { ...claim.facts, ...sent.facts };
  const tellsMore = !isSame(facts, claim.facts);
  if (!isWhole && tellsMore) return refuse('claims.facts_in_order');
  if (changes.length === 0 && signedOn === claim.signedOn && !tellsMore) return refuse('claims.nothing_changed');
  const changeOf = (index: number) => changes.find(({ line }) => line === index + 1);
  const { reference, component, failureMode, causalPart, cause, failedOn, repairedOn } = claim;
  return {
    kind: 'corrected',
    draft: {
      reference,
      component,
      failureMode,
      causalPart,
      cause,
      failedOn,
      repairedOn,
      signedOn,
      facts,
      lines: claim.lines.map((line, index) => changeOf(index)?.after ?? line),
    },
    changes,
    standing: isWhole
      ? []
      : claim.lines.map((_line, index) =>
          changeOf(index) === undefined && !waitsFor(claim, index, changes) ? toStanding(claim, index) : null,
        ),
  };
}

const WHOLE = lineOf(null);

/** What waited for the line of the causal part is looked at again when that line was sent again. */
function waitsFor({ decision, causalPart, lines }: Decided, index: number, changes: readonly LineChange[]): boolean {
  const waits = decision.findings.some(
    ({ code, path }) => code === 'claims.causal_part_open' && lineOf(path) === index,
  );
  const causal = findCausalLine({ causalPart, lines });
  return waits && causal !== null && changes.some(({ line }) => line === causal + 1);
}

function refuse(code: CorrectionFault, params: Readonly<Record<string, string | number>> = {}): Correction {
  return { kind: 'refused', code, params };
}

function toStanding({ decision }: Decided, index: number): StandingLine | null {
  const line = decision.lines[index];
  if (line === undefined) return null;
  return { decision: line, findings: decision.findings.filter(({ path }) => lineOf(path) === index) };
}

function isSame<Told extends ClaimLine | ClaimFacts>(a: Told, b: Told): boolean {
  const sorted = (told: Told) => JSON.stringify(Object.entries(told).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
