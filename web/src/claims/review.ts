import { type Answer, ProblemError } from '@aftercare/client/sdk';
import { api } from '../session.ts';
import type { ListedClaim } from './claim.ts';

export type Word = 'approve' | 'reject';

/** What somebody looked at is what is decided: with another version meanwhile it is refused. */
export function reviewClaim(
  network: string,
  { id, version }: Pick<ListedClaim, 'id' | 'version'>,
  word: Word,
  reason: string,
): Promise<unknown> {
  return api.post(`/v1/networks/{network}/claims/{claim}/${word}`, {
    params: { path: { network, claim: id } },
    headers: { 'If-Match': `"${version}"` },
    body: { reason },
  });
}

type Reviewed = Answer<'post', '/v1/networks/{network}/claims/review'>;

export interface Outcome {
  readonly decided: number;
  /** One yes of two. */
  readonly noted: number;
  readonly refused: readonly { readonly claim: ListedClaim; readonly error: ProblemError }[];
}

/** A problem of one among many has no status of its own. */
const CONFLICT = 409;

/** One word with one reason on many claims, each in the version that was looked at and each with its own answer. */
export async function reviewClaims(
  network: string,
  claims: readonly ListedClaim[],
  say: Word,
  reason: string,
): Promise<Outcome> {
  const answer: Reviewed = await api.post('/v1/networks/{network}/claims/review', {
    params: { path: { network } },
    body: { say, reason, claims: claims.map(({ id, version }) => ({ claim: id, version })) },
  });
  const refused = answer.items.flatMap((item, index) => {
    const claim = claims[index];
    if (claim === undefined || item.outcome !== 'refused' || item.problem === null) return [];
    return [{ claim, error: new ProblemError(CONFLICT, item.problem) }];
  });
  return { decided: answer.decided, noted: answer.noted, refused };
}
