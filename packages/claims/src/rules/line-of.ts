/** The place of the line that a finding's pointer speaks of, from 0: `/lines/2/minutes` is 2; -1 for the claim as a whole. */
export function lineOf(path: string | null): number {
  const place = /^\/lines\/(\d+)(?:\/|$)/.exec(path ?? '')?.[1];
  return place === undefined ? -1 : Number(place);
}
