import { APPEAL_GRANTED, type ClaimId, findClaim } from '@aftercare/claims';
import { localDateAt, newId } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE } from '@aftercare/network';
import { defineTimer, type Effect, NO_EFFECT } from '@aftercare/runtime';
import { giveBack } from './rules/give-back.ts';
import { listGranted } from './rules/list-granted.ts';
import { findVerification, insertCharges, insertWithdrawal, listChargesOf } from './store.ts';

/**
 * An appeal against what was shown false was granted: the charge of each line that is paid again comes back with it, and where no
 * false line is left the breach counts no more. What was withdrawn meanwhile stays so.
 */
export const appealGranted = defineTimer({
  kind: APPEAL_GRANTED,
  reads({ subject }) {
    // safe: claims sets this timer with a claim's id as its subject
    const id = subject as ClaimId;
    return {
      claim: findClaim({ id }),
      found: findVerification({ claimId: id }),
      charged: listChargesOf({ claimId: id }),
    };
  },
  decide({ firedAt }, { claim, found, charged }): Effect {
    if (claim === undefined || found === undefined || found.withdrawnAt !== null) return NO_EFFECT;
    const granted = listGranted(found.results, claim.decision.lines);
    if (granted.length === 0) return NO_EFFECT;
    const back = giveBack(charged, localDateAt(firedAt, NETWORK_TIME_ZONE), granted);
    const isAll = found.results.every(({ line, result }) => result !== 'false' || granted.includes(line));
    const reason = claim.appeal?.decided?.reason ?? 'appeal';
    if (back.length === 0 && !isAll) return NO_EFFECT;
    const by = claim.appeal?.decided?.userId ?? 'appeal';
    return {
      writes: [
        ...(isAll ? [insertWithdrawal({ verificationId: found.id, reason, withdrawnBy: by, at: firedAt })] : []),
        ...(back.length === 0 ? [] : [insertCharges(back.map((charge) => ({ id: newId('chg', firedAt), ...charge })))]),
      ],
      history: [
        {
          subject: found.id,
          version: 2,
          before: { charged: found.charged },
          after: { charged: found.charged - back.reduce((sum, { amount }) => sum + amount, 0), granted },
          why: reason,
        },
      ],
    };
  },
});
