/** An agreement as its parties make it, over HTTP. */
import { createHash } from 'node:crypto';
import type { Caller, Network, Tenant } from './network.ts';

export interface SignedAgreement {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly document: string;
  readonly documentHash: string;
}

/** Per claim, papers from the 15th to the 20th, paid within 20 days, no audit; `changed` replaces whole members. */
export function agreementContent(divisions: readonly string[], changed: Record<string, unknown> = {}) {
  return {
    validFrom: '2020-01-01',
    validUntil: null,
    jurisdiction: 'Jinan',
    territory: { divisions, isExclusive: false },
    categories: ['solar-heater'],
    policies: { warrantyTerms: null, chargeMatrix: null, rateCard: null, slaPolicy: null },
    duties: {},
    dispatch: { acceptWithinMinutes: 30 },
    settlement: { mode: 'per_claim', skips: ['audit'] },
    ...changed,
  };
}

/** Drafted and offered by the manufacturer. */
export async function offer(
  network: Network,
  member: { readonly membershipId: string },
  content: unknown,
): Promise<SignedAgreement> {
  const path = `${network.path}/agreements`;
  const { id } = await network.maker.owner.make<{ id: string }>(path, { membership: member.membershipId, content });
  return network.maker.owner.make<SignedAgreement>(`${path}/${id}/offer`, {});
}

export function sign(
  caller: Caller,
  network: Network,
  { id, document }: SignedAgreement,
  name: string,
  headers?: Record<string, string>,
) {
  const documentHash = createHash('sha256').update(document).digest('hex');
  return caller.make<SignedAgreement>(`${network.path}/agreements/${id}/sign`, { name, documentHash }, headers);
}

/** Offered and signed by both: in force. */
export async function agree(
  network: Network,
  member: Tenant & { readonly membershipId: string },
  content: unknown,
): Promise<SignedAgreement> {
  const offered = await offer(network, member, content);
  await sign(member.owner, network, offered, 'Member');
  return sign(network.maker.owner, network, offered, 'Manufacturer');
}

/** What many members would have alike, as a policy to draft and publish. */
export function agreementTemplate(changed: Record<string, unknown> = {}) {
  const { validFrom: _, validUntil: __, ...content } = agreementContent([], changed);
  return { name: 'Shops of the county', effectiveFrom: '2020-01-01', content };
}
