import type { Instant } from '@aftercare/kernel';
import { sha256Hex, unseal, type Write } from '@aftercare/runtime';
import { decideSecondFactor, type SecondFactorVerdict } from './rules/decide-second-factor.ts';
import { guardCodeUnused, useRecoveryCode, useStep } from './store.ts';
import { findStep } from './totp.ts';
import type { SecondFactorState, UserId } from './words.ts';

export interface StoredFactor {
  readonly userId: UserId;
  readonly state: SecondFactorState;
  readonly sealedSecret: string;
  readonly lastStep: number;
}

/** What the sealed secret of a person is bound to. */
export function secretOf(userId: UserId): string {
  return `totp:${userId}`;
}

/** People type recovery codes as they please; what counts are the letters and digits. */
export function hashRecoveryCode(code: string): Promise<string> {
  return sha256Hex(code.toLowerCase().replace(/[^0-9a-z]/g, ''));
}

/** Looks at what came as code; the writes use it up in the batch of what it was good for. */
export async function judgeCode(
  factor: StoredFactor | undefined,
  code: string | undefined,
  recovery: { readonly userId: UserId; readonly codeHash: string } | undefined,
  { now, keyEncryptionKey }: { readonly now: Instant; readonly keyEncryptionKey: Uint8Array<ArrayBuffer> },
): Promise<{ readonly verdict: SecondFactorVerdict['kind']; readonly writes: readonly Write[] }> {
  const isAsked = factor?.state === 'on' && code !== undefined;
  const secret = isAsked ? await unseal(factor.sealedSecret, secretOf(factor.userId), keyEncryptionKey) : null;
  const verdict = decideSecondFactor(factor, {
    isOffered: code !== undefined,
    step: secret === null ? null : findStep(secret, code ?? '', now),
    isRecovery: recovery !== undefined && recovery.userId === factor?.userId,
  });
  return { verdict: verdict.kind, writes: useUp(factor, verdict, recovery, now) };
}

function useUp(
  factor: StoredFactor | undefined,
  verdict: SecondFactorVerdict,
  recovery: { readonly codeHash: string } | undefined,
  now: Instant,
): Write[] {
  if (verdict.kind === 'step' && factor !== undefined)
    return [useStep({ userId: factor.userId, step: verdict.step }), guardCodeUnused({})];
  if (verdict.kind === 'recovery' && recovery !== undefined)
    return [useRecoveryCode({ codeHash: recovery.codeHash, at: now }), guardCodeUnused({})];
  return [];
}
