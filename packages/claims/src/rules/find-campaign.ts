import type { UnitCampaign } from '@aftercare/products';
import type { ClaimLine } from '../words.ts';
import type { ClaimQuestion } from './claim-file.ts';

/** The campaign whose operation a line claims. It is paid by the campaign, whatever the warranty says. */
export function findCampaign(
  line: ClaimLine,
  { campaigns, card }: { readonly campaigns: readonly UnitCampaign[]; readonly card: { readonly currency: string } },
): UnitCampaign | undefined {
  if (line.kind !== 'labour') return undefined;
  return campaigns.find(({ operation, currency }) => operation === line.operation && currency === card.currency);
}

/** Another claim of the unit for its operation, since it began. */
export function findClaimed(
  { operation, startsOn }: UnitCampaign,
  { earlier }: Pick<ClaimQuestion, 'earlier'>,
): ClaimQuestion['earlier'][number] | undefined {
  const named = JSON.stringify(operation);
  return earlier.find(({ operations = '', repairedOn }) => operations.includes(named) && repairedOn >= startsOn);
}
