import type { Answer } from '@aftercare/client/sdk';

export type Claim = Answer<'get', '/v1/networks/{network}/claims/{claim}'>;
export type ClaimPage = Answer<'get', '/v1/networks/{network}/claims'>;
export type ListedClaim = ClaimPage['items'][number];
