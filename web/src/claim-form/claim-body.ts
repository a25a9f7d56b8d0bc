import type { Answer } from '@aftercare/client/sdk';

export const CAUSES = [
  'quality',
  'installation',
  'user',
  'third_party',
  'force_majeure',
  'transport',
  'no_fault_found',
] as const;

type Claim = Answer<'get', '/v1/networks/{network}/claims/{claim}'>;

/** What a shop sends. */
export interface ClaimBody {
  readonly reference: string;
  readonly unit: string;
  readonly component: string;
  readonly causalPart: string;
  readonly cause: (typeof CAUSES)[number];
  readonly failedOn: string;
  readonly repairedOn: string;
  readonly signedOn?: string;
  readonly lines: Claim['lines'];
}
