import type { SecondFactorState } from '../words.ts';

/** What came with the password: nothing, or what was looked up for it. */
export interface OfferedCode {
  readonly isOffered: boolean;
  /** The time step whose code it is, if it is one. */
  readonly step: number | null;
  /** Whether it is an unused recovery code of this person. */
  readonly isRecovery: boolean;
}

export type SecondFactorVerdict =
  | { readonly kind: 'not_needed' | 'required' | 'wrong' | 'recovery' }
  | { readonly kind: 'step'; readonly step: number };

/**
 * Whether the second factor is satisfied. Each time step counts once: the code that somebody read over a shoulder, or the
 * one of the step before it, is worth nothing after it was used (RFC 6238 §5.2).
 */
export function decideSecondFactor(
  factor: { readonly state: SecondFactorState; readonly lastStep: number } | undefined,
  { isOffered, step, isRecovery }: OfferedCode,
): SecondFactorVerdict {
  if (factor?.state !== 'on') return { kind: 'not_needed' };
  if (!isOffered) return { kind: 'required' };
  if (step !== null && step > factor.lastStep) return { kind: 'step', step };
  return isRecovery ? { kind: 'recovery' } : { kind: 'wrong' };
}
