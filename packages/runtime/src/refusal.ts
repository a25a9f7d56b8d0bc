import type { FindingParams } from '@aftercare/kernel';

/** One field that was refused: where it is (RFC 6901 pointer), why, and how to mend it. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly params: FindingParams;
}

/**
 * The caller's request cannot be done. `code` is a key of the problem catalogue, which knows the HTTP status and both
 * languages. Nothing has been written when it is thrown.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly params: FindingParams;
  readonly errors: readonly FieldError[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: string,
    params: FindingParams = {},
    more: { errors?: readonly FieldError[]; retryAfterSeconds?: number } = {},
  ) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
    this.errors = more.errors ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}
