import type { Answer } from '@aftercare/client/sdk';

export type Claim = Answer<'get', '/v1/networks/{network}/claims/{claim}'>;
export type ClaimPage = Answer<'get', '/v1/networks/{network}/claims'>;
export type QueuePage = Answer<'get', '/v1/networks/{network}/claim-queue'>;
/** One that waits for people, with what they want to know of it. */
export type WaitingClaim = QueuePage['items'][number];
export type ListedClaim = ClaimPage['items'][number];
