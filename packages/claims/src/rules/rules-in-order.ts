import { applyShare } from './apply-share.ts';
import { checkCampaign, tellCampaigns } from './check-campaign.ts';
import { checkCategory } from './check-category.ts';
import { checkCausal } from './check-causal.ts';
import { checkCodes } from './check-codes.ts';
import { checkCompleteness } from './check-completeness.ts';
import { checkDates } from './check-dates.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkLikeness } from './check-likeness.ts';
import { checkLimit } from './check-limit.ts';
import { checkMembership } from './check-membership.ts';
import { checkOnce } from './check-once.ts';
import { checkPayer } from './check-payer.ts';
import { checkPriorApproval } from './check-prior-approval.ts';
import { checkProbation } from './check-probation.ts';
import { checkReceipt } from './check-receipt.ts';
import { checkReturnRepair } from './check-return-repair.ts';
import { checkRisk } from './check-risk.ts';
import { checkTerritory } from './check-territory.ts';
import { checkUnit } from './check-unit.ts';
import { checkUsage } from './check-usage.ts';
import { checkWorkOrder } from './check-work-order.ts';
import type { ClaimRule, ClosingRule, LineRule } from './claim-file.ts';
import { priceFreight } from './price-freight.ts';
import { priceLabour } from './price-labour.ts';
import { pricePart } from './price-part.ts';
import { priceTravel } from './price-travel.ts';

/*
 * The order in which a claim is looked at. A new rule is a file and a line here; `claim-file.ts` says what it is asked and
 * what its answer does.
 */

/** The claim as a whole. All of them are looked at, so that a shop hears everything at once. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  checkCompleteness,
  checkCodes,
  checkMembership,
  checkTerritory,
  checkCategory,
  checkUnit,
  tellCampaigns,
  checkUsage,
  checkDates,
  checkWorkOrder,
  checkLikeness,
  checkPriorApproval,
];

/** Each line by itself, until one rule rejects it. */
export const LINE_RULES: readonly LineRule[] = [
  checkOnce,
  checkCampaign,
  checkPayer,
  checkCausal,
  checkReturnRepair,
  checkEvidence,
  priceLabour,
  pricePart,
  priceTravel,
  priceFreight,
  checkReceipt,
  applyShare,
];

/** The sums of the lines, when all of them are decided. */
export const CLOSING_RULES: readonly ClosingRule[] = [checkProbation, checkRisk, checkLimit];
