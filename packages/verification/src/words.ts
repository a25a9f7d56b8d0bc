import type { ClaimId } from '@aftercare/claims';
import type { Instant, Month } from '@aftercare/kernel';
import type { TenantId } from '@aftercare/runtime';

/** How the sample of a month is drawn; another way has another name. */
export const ALGORITHM = 'sha256-tickets-v1';

/** More claims of one month are not drawn from: their tickets are hashed in one request. */
export const CLAIMS_OF_A_DRAW = 20_000;

/** A month's sample: promised by the hash of its seed, and drawn when the month is over. */
export interface Sample {
  readonly month: Month;
  /** SHA-256 of the seed's text, lower-case hex. */
  readonly seedHash: string;
  readonly sealedSeed: string;
  /** Of a million claims so many are drawn. */
  readonly sharePpm: number;
  readonly committedAt: Instant;
  readonly committedBy: string;
  /** Null until it is drawn, and so are the others. */
  readonly seed: string | null;
  readonly claims: number | null;
  readonly drawn: number | null;
  /** The largest key that was drawn: whoever has a ticket up to it was. Empty where nobody was. */
  readonly lastKey: string | null;
  readonly drawnAt: Instant | null;
  readonly version: number;
}

/** A claim of the month, with what it was drawn by. */
export interface SampledClaim {
  readonly month: Month;
  readonly claimId: ClaimId;
  readonly memberTenantId: TenantId;
  readonly weight: number;
  readonly ticket: number;
  readonly key: string;
  readonly isDrawn: boolean;
}
