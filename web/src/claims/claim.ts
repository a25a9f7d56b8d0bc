import type { Answer } from '@aftercare/client/sdk';

export type Claim = Answer<'get', '/v1/networks/{network}/claims/{claim}'>;
export type ClaimPage = Answer<'get', '/v1/networks/{network}/claims'>;
export type ListedClaim = ClaimPage['items'][number];

/** What a list shows of a network: whose it is decides which columns make sense. */
export interface ShownNetwork {
  readonly slug: string;
  readonly name: string;
  readonly isOwn: boolean;
}
