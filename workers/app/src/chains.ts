import { type Chain, historyChain } from '@aftercare/runtime';
import { ledgerChain } from '@aftercare/settlement';

/** What is sealed in every tenant's database. */
export const CHAINS: readonly Chain[] = [historyChain, ledgerChain];
