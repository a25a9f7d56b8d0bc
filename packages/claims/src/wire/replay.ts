import type { Language } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import type { Catalogue } from '@aftercare/runtime';
import * as z from 'zod';
import type { ReplayedClaim } from '../replaying.ts';
import { REPLAY_RESULTS, type ReplayedRound, type ReplayResult } from '../rules/replay-claim.ts';
import { decisionWire, toDecisionWire } from '../wire.ts';

/* What is decided again. */

const anything = z.unknown().meta({ description: 'Any JSON value; null where there is nothing' });
export const replayWire = z
  .strictObject({
    claim: z.string(),
    isEqual: z.boolean().meta({ description: 'Every round comes to what is stored, or was decided by people since' }),
    rounds: z.array(
      z.strictObject({
        round: z.int(),
        result: z.enum(REPLAY_RESULTS),
        differences: z.array(
          z.strictObject({
            path: z.string().meta({ description: 'JSON Pointer into the decision; `/draft/…` is what was sent' }),
            stored: anything,
            computed: anything,
          }),
        ),
        decision: decisionWire.nullable().meta({ description: 'What the kept inputs come to' }),
      }),
    ),
  })
  .meta({ id: 'Replay' });

export function toReplayWire({ claim, rounds }: ReplayedClaim, catalogue: Catalogue, language: Language) {
  return {
    claim,
    isEqual: rounds.every(isReplayedEqual),
    rounds: rounds.map(({ round, result, differences, decision }) => ({
      round,
      result,
      differences: differences.map((difference) => ({ ...difference })),
      decision: decision === null ? null : toDecisionWire(decision, catalogue, language, 'owner'),
    })),
  };
}

function isReplayedEqual({ result }: ReplayedRound): boolean {
  return result === 'equal' || result === 'people_decided';
}

export const replaysParams = z.strictObject({ tenant: networkParams.shape.network });
export const replaysQuery = z.strictObject({
  after: z
    .string()
    .regex(/^clm_[0-9a-z]{26}$/)
    .optional()
    .meta({ description: '`next` of the stretch before' }),
});
export const replaysWire = z
  .strictObject({
    tenant: z.string(),
    claims: z.int(),
    rounds: z.strictObject({
      equal: z.int(),
      people_decided: z.int(),
      differs: z.int(),
      inputs_not_kept: z.int(),
      rules_gone: z.int(),
    }),
    faults: z.array(
      z.strictObject({
        claim: z.string(),
        round: z.int(),
        result: z.enum(REPLAY_RESULTS),
        paths: z.array(z.string()),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'Replays' });

export function toReplaysWire(tenant: string, replayed: readonly ReplayedClaim[], next: string | null) {
  const rounds = replayed.flatMap(({ claim, rounds: of }) => of.map((round) => ({ claim, ...round })));
  const count = (result: ReplayResult) => rounds.filter((round) => round.result === result).length;
  return {
    tenant,
    claims: replayed.length,
    rounds: {
      equal: count('equal'),
      people_decided: count('people_decided'),
      differs: count('differs'),
      inputs_not_kept: count('inputs_not_kept'),
      rules_gone: count('rules_gone'),
    },
    faults: rounds
      .filter(({ result }) => result === 'differs' || result === 'rules_gone')
      .map(({ claim, round, result, differences }) => ({
        claim,
        round,
        result,
        paths: differences.map(({ path }) => path),
      })),
    next,
  };
}
