import { type Actor, type Context, commitEffect, nameActor, Refusal } from '@aftercare/runtime';
import { failuresSince, recordFailure, refuseLocked } from './failures.ts';
import { verifyPassword } from './passwords.ts';
import { hashRecoveryCode, judgeCode, type StoredFactor } from './second-factor.ts';
import { countSignInFailuresOf, findRecoveryCode, findRefreshToken, findSecondFactor, findUser } from './store.ts';
import type { UserId } from './words.ts';

type Asking = Pick<Context<null>, 'actor' | 'database' | 'load' | 'now' | 'platform' | 'requestId'>;

/** Whose own account it is: the space lets people in and nobody else. */
export function ownIdOf(actor: Actor): UserId {
  if (actor.kind !== 'person') throw new Refusal('identity.wrong_kind_of_caller');
  // safe: the token's subject is the id that sign-in put into it
  return actor.userId as UserId;
}

/** The caller's own account, with what proves that it is really its person who asks. */
export async function loadAccount(
  { actor, load, now }: Asking,
  { code, tokenHash = '' }: { readonly code?: string; readonly tokenHash?: string } = {},
) {
  const userId = ownIdOf(actor);
  const codeHash = await hashRecoveryCode(code ?? '');
  const { user, failures, factor, recovery, current } = await load({
    user: findUser({ id: userId }),
    failures: countSignInFailuresOf({ userId, since: failuresSince(now) }),
    factor: findSecondFactor({ userId }),
    recovery: findRecoveryCode({ codeHash }),
    current: findRefreshToken({ tokenHash }),
  });
  if (user?.state !== 'active') throw new Refusal('request.not_found');
  return { user, failures, factor, current, recovery: recovery === undefined ? undefined : { ...recovery, codeHash } };
}

type Account = Awaited<ReturnType<typeof loadAccount>>;

/** A token may be stolen, so what changes the way in asks for the password again. A wrong one counts as a failed sign-in. */
export async function requirePassword(asking: Asking, { user, failures }: Account, password: string): Promise<void> {
  refuseLocked(failures, asking.now);
  if (!(await verifyPassword(password, user.passwordHash))) await fail(asking, user.email, 'identity.password_wrong');
}

/** The second factor of an account that has one, ready to be used up. */
export async function requireCode(
  asking: Asking,
  { user, recovery }: Account,
  factor: StoredFactor,
  code: string,
): ReturnType<typeof judgeCode> {
  const { keyEncryptionKey } = asking.platform;
  const judged = await judgeCode(factor, code, recovery, { now: asking.now, keyEncryptionKey });
  if (judged.verdict === 'wrong') await fail(asking, user.email, 'identity.code_wrong');
  return judged;
}

async function fail({ actor, database, now, requestId }: Asking, email: string, code: string): Promise<never> {
  const by = { action: 'identity.prove_person', actor: nameActor(actor), at: now, requestId };
  await commitEffect(database, { writes: recordFailure(email, now) }, by);
  throw new Refusal(code);
}
