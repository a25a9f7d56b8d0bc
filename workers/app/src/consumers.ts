import { agreementEnded, agreementOffered, agreementSigned } from '@aftercare/agreements';
import { appealOverdue, claimDecided, claimReversed, claimToCheck, priorApprovalDecided } from '@aftercare/claims';
import { membershipChanged } from '@aftercare/network';
import { onboardingConsumers } from '@aftercare/onboarding';
import { unitsShipped } from '@aftercare/products';
import type { Consumer } from '@aftercare/runtime';
import { serviceConsumers } from '@aftercare/service';
import { statementApproved, statementIssued, statementPaid, statementResolved } from '@aftercare/settlement';

/** Event type → what the receiver does with it; also when an operator replays one that was set aside. */
export const CONSUMERS: readonly Consumer[] = [
  membershipChanged,
  ...onboardingConsumers,
  agreementOffered,
  agreementSigned,
  agreementEnded,
  unitsShipped,
  ...serviceConsumers,
  claimDecided,
  claimReversed,
  claimToCheck,
  priorApprovalDecided,
  appealOverdue,
  statementIssued,
  statementApproved,
  statementPaid,
  statementResolved,
];
