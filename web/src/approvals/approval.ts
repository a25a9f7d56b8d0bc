import type { Answer } from '@aftercare/client/sdk';
import { api } from '../session.ts';

export type ApprovalPage = Answer<'get', '/v1/networks/{network}/prior-approvals'>;
export type Approval = ApprovalPage['items'][number];

export const APPROVAL_STATES = ['requested', 'approved', 'declined'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

const PAGE_SIZE = 50;

export function loadApprovals(
  network: string,
  state: ApprovalState | null,
  cursor: string | null,
): Promise<ApprovalPage> {
  const query = { limit: PAGE_SIZE, ...(state !== null && { state }), ...(cursor !== null && { cursor }) };
  return api.get('/v1/networks/{network}/prior-approvals', { params: { path: { network }, query } });
}

export function loadApproval(network: string, approval: string): Promise<Approval> {
  return api.get('/v1/networks/{network}/prior-approvals/{approval}', { params: { path: { network, approval } } });
}

/** Meant for what is on the screen: with another version meanwhile it is refused. */
export function toCall(network: string, { id, version }: Approval) {
  return { params: { path: { network, approval: id } }, headers: { 'If-Match': `"${version}"` } };
}
