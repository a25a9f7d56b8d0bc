import type { ClaimDecision, RateCard } from '../words.ts';
import type { ClaimFile, KeptFile, Rules, StandingLine } from './claim-file.ts';
import { decideClaim } from './decide-claim.ts';
import { lineOf } from './line-of.ts';
import { type KeptInputs, toFile } from './replay-claim.ts';

/** What is put in the place of what judged: a version of one kind, or single figures of whichever rate card it was. */
export type Change =
  | { readonly kind: 'warranty.terms'; readonly content: ModelTerms }
  | { readonly kind: 'warranty.charge_matrix'; readonly content: { readonly rows: Rules['rows'] } }
  | { readonly kind: 'claims.rate_card'; readonly content: RateCard }
  | { readonly kind: 'figures'; readonly figures: Partial<RateCard> };

type ModelTerms = Rules['terms'] & { readonly models: readonly string[] };

export interface Simulated {
  readonly before: ClaimDecision;
  readonly after: ClaimDecision;
}

/**
 * What a claim comes to under its own rules and under changed ones, both by the rules alone: what people decided of it since is on
 * neither side. Rounds follow each other: a line that stands keeps what the round before makes of it under the same rules,
 * unless people had decided it. Null where a round cannot be decided again.
 */
export function simulateClaim(
  rounds: readonly KeptInputs[],
  rulesOf: (file: KeptFile) => Rules | null,
  change: Change,
): Simulated | null {
  let last: Simulated | null = null;
  for (const { file } of rounds.toSorted((left, right) => left.round - right.round)) {
    const rules = rulesOf(file);
    if (rules === null) return null;
    const before = decideClaim(toFile(file, rules));
    const standing = file.standing?.map((line, place) => moveStanding(line, place, last));
    const moved = standing === undefined ? file : { ...file, standing };
    last = { before, after: decideClaim(applyChange(change, toFile(moved, rules))) };
  }
  return last;
}

/** A line that stands as the machine left it stands as the machine would leave it under the change. */
function moveStanding(line: StandingLine | null, place: number, last: Simulated | null): StandingLine | null {
  const [was, would] = [last?.before, last?.after].map((decision) => decision && toStanding(decision, place));
  if (line === null || !was || !would) return line;
  return JSON.stringify(line.decision) === JSON.stringify(was.decision) ? would : line;
}

function toStanding({ lines, findings }: ClaimDecision, place: number): StandingLine | null {
  const decision = lines[place];
  if (decision === undefined) return null;
  return { decision, findings: findings.filter(({ path }) => lineOf(path) === place) };
}

/**
 * As if it had been in force all along, for everybody: its first day does not matter, only what it speaks of does. What a
 * member's agreement names by itself stays: a new version for all would not have touched it.
 */
function applyChange(change: Change, file: ClaimFile): ClaimFile {
  if (change.kind === 'figures') return withCard(file, { ...file.card, ...change.figures });
  const judged = file.versions.find(({ kind }) => kind === change.kind);
  if (judged?.chosenBy === 'agreement') return file;
  switch (change.kind) {
    case 'warranty.terms':
      return speaksOf(change.content, file) ? { ...file, terms: change.content } : file;
    case 'warranty.charge_matrix':
      return { ...file, rows: change.content.rows };
    case 'claims.rate_card':
      return withCard(file, change.content);
  }
}

/** The window is the card's as well. */
function withCard(file: ClaimFile, card: RateCard): ClaimFile {
  return { ...file, card, submissionDays: card.submissionDays };
}

/** Terms that name the model beat those for every model. */
function speaksOf({ models }: ModelTerms, { modelCode, terms }: ClaimFile): boolean {
  if (models.includes(modelCode)) return true;
  const judged: unknown = Reflect.get(terms, 'models');
  return models.includes('*') && !(Array.isArray(judged) && judged.includes(modelCode));
}

/** Whether the verdict or any money is another, of the claim or of one line. Which version judged, and in which words, is not. */
export function isChanged({ before, after }: Simulated): boolean {
  const seen = ({ verdict, amounts, lines }: ClaimDecision) => JSON.stringify([verdict, amounts, lines]);
  return seen(before) !== seen(after);
}
