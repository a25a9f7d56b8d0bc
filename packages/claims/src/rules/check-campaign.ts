import type { ClaimQuestion, LineQuestion } from './claim-file.ts';
import { findCampaign, findClaimed } from './find-campaign.ts';
import { type LookedAt, type LookedAtLine, passed, refused } from './looked-at.ts';
import { nameClaim } from './name-claim.ts';

/**
 * A recall that is open on a unit that is in hand is told, so that the customer need not come again. What the claim itself asks
 * for, what another one asked for, and what was done already is not open.
 */
export function tellCampaigns(
  question: Pick<ClaimQuestion, 'draft' | 'campaigns' | 'card' | 'earlier'>,
): LookedAt | readonly LookedAt[] {
  const { draft, campaigns } = question;
  const claimed = draft.lines.map((line) => findCampaign(line, question)?.id);
  const [open] = campaigns.filter(
    (one) => one.doneOn === null && !claimed.includes(one.id) && findClaimed(one, question) === undefined,
  );
  if (open === undefined) return [];
  const params = { campaign: open.id, operation: open.operation, endsOn: open.endsOn };
  const finding = { code: 'claims.campaign_open', severity: 'notes', clause: null, cureUntil: null } as const;
  return {
    step: { rule: 'claims.campaigns', clause: null, saw: params, outcome: 'passed' },
    finding: { ...finding, path: '/unit', params },
  };
}

/** The operation of a campaign is paid once for each unit, to whoever did it. */
export function checkCampaign(question: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  const { line, index, member } = question;
  const campaign = findCampaign(line, question);
  if (campaign === undefined) return [];
  const rule = 'claims.campaign';
  const { id, operation, doneOn, doneBy } = campaign;
  const saw = { line: index + 1, campaign: id, operation };
  const claimed = findClaimed(campaign, question);
  const path = `/lines/${index}/operation`;
  if (claimed !== undefined) {
    const params = { ...saw, earlier: nameClaim(claimed, member) };
    return refused(rule, { code: 'claims.campaign_done', path, params });
  }
  if (doneOn !== null && doneBy !== member.tenantId)
    return refused(rule, { code: 'claims.campaign_done', path, params: { ...saw, doneOn } });
  return passed(rule, saw);
}
