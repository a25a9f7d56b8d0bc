import type { Policy } from '@aftercare/policies';
import type { Loaded } from '@aftercare/runtime';
import type { KeptFile, Rules } from './rules/claim-file.ts';
import { type ReplayedRound, replayRound } from './rules/replay-claim.ts';
import type { readsToReplay } from './store/replay.ts';
import type { ClaimId } from './words.ts';

/* From what was read of stored claims to what they come to when they are decided again. Nothing here reads by itself. */

export type ToReplay = Loaded<ReturnType<typeof readsToReplay>>;

export interface ReplayedClaim {
  readonly claim: ClaimId;
  readonly rounds: readonly ReplayedRound[];
}

/** Every round of every claim that was read, oldest first. */
export function replayClaims(found: ToReplay): readonly ReplayedClaim[] {
  const rulesOf = findRules(found);
  return found.now.map(({ decisionText, ...row }) => {
    const { id, round, version } = row;
    const kept = (of: number) => found.inputs.find((inputs) => inputs.claimId === id && inputs.round === of);
    // A round of the claim that stands is in the claim itself; the older ones are kept with the second.
    const older = found.before
      .filter((before) => before.claimId === id && before.round < round)
      .sort((left, right) => left.round - right.round)
      .map((before) => ({
        round: before.round,
        kind: before.kind,
        decision: before.decisionText,
        lastVersion: before.lastVersion,
        row: null,
      }));
    const kind = found.before.find((own) => own.claimId === id && own.round === round)?.kind ?? 'sent';
    const answers = [...older, { kind, round, decision: decisionText, lastVersion: version, row }];
    return { claim: id, rounds: answers.map((answer) => replayRound(answer, kept(answer.round), rulesOf)) };
  });
}

/** The contents of the versions that a file names; null where one of them is not there. */
export function findRules({ terms, matrices, cards, codes }: Pick<ToReplay, 'terms' | 'matrices' | 'cards' | 'codes'>) {
  const byId = <Content>(policies: readonly Policy<Content>[]) =>
    new Map(policies.map(({ id, content }) => [id, content]));
  const [termsById, matricesById, cardsById, codesById] = [byId(terms), byId(matrices), byId(cards), byId(codes)];
  return ({ versions }: KeptFile): Rules | null => {
    const pick = <Content>(contents: ReadonlyMap<string, Content>) =>
      versions.flatMap(({ id }) => contents.get(id) ?? [])[0];
    const [term, matrix, card] = [pick(termsById), pick(matricesById), pick(cardsById)];
    const codeSet = pick(codesById) ?? null;
    const isCoded = versions.some(({ kind }) => kind === 'claims.code_set');
    if (term === undefined || matrix === undefined || card === undefined || isCoded !== (codeSet !== null)) return null;
    return { terms: term, rows: matrix.rows, card, codeSet };
  };
}
