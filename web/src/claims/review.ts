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

export interface Refused {
  readonly claim: ListedClaim;
  readonly error: unknown;
}

/** How many are asked at the same time. */
const AT_ONCE = 4;

/** One word on many claims: each is decided for itself, so one that is refused does not stop the others. */
export async function reviewClaims(
  network: string,
  claims: readonly ListedClaim[],
  word: Word,
  reason: string,
): Promise<readonly Refused[]> {
  const waiting = [...claims];
  const refused: Refused[] = [];
  const work = async () => {
    for (let claim = waiting.shift(); claim !== undefined; claim = waiting.shift()) {
      try {
        await reviewClaim(network, claim, word, reason);
      } catch (error) {
        refused.push({ claim, error });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return refused;
}
