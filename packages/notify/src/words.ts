import type { FindingParams } from '@aftercare/kernel';

/** Something that happened in a network and concerns the tenant that reads it. Text is rendered from kind and params. */
export interface Notice {
  readonly kind: string;
  readonly network: string;
  readonly subject: string;
  readonly params: FindingParams;
}
