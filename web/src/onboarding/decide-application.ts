import { ProblemError } from '@aftercare/client/sdk';
import type { Newer } from '../components/stale-notice.tsx';
import type { Say } from '../language.ts';
import type { Member } from '../partners/member.ts';
import { api } from '../session.ts';
import { type Application, loadApplication } from './application.ts';
import { nameAsked } from './name-asked.ts';

/** Whether the manufacturer has still to answer; a request for changes is the applicant's turn. */
export function isToAnswer(state: Member['state']): boolean {
  return state === 'applied' || state === 'in_review';
}

/** What is decided is what somebody looked at: with another version meanwhile it is refused. */
function aim(network: string, { id, version }: Member) {
  return { params: { path: { network, membership: id } }, headers: { 'If-Match': `"${version}"` } };
}

export function takeInHand(network: string, member: Member): Promise<unknown> {
  return api.post('/v1/networks/{network}/memberships/{membership}/review', aim(network, member));
}

export function askForChanges(
  network: string,
  member: Member,
  body: { readonly reason: string; readonly missing: string[] },
): Promise<unknown> {
  return api.post('/v1/networks/{network}/memberships/{membership}/request-changes', { ...aim(network, member), body });
}

export function decline(network: string, member: Member, reason: string): Promise<unknown> {
  const body = { reason };
  return api.post('/v1/networks/{network}/memberships/{membership}/decline', { ...aim(network, member), body });
}

export interface Approval {
  /** The first day of work; empty for at once. */
  readonly startsOn: string;
  /** Empty for what the requirements say. */
  readonly probationMonths: string;
  readonly reason: string;
  readonly despiteChecks: boolean;
}

/** The checks run by the requirements of today; when one of them holds it back, its run is kept, so that it can be shown. */
export async function approve(network: string, member: Member, approval: Approval): Promise<void> {
  const { startsOn, probationMonths, reason, despiteChecks } = approval;
  const body = {
    ...(startsOn !== '' && { startsOn }),
    ...(probationMonths !== '' && { probationMonths: Number(probationMonths) }),
    ...(reason !== '' && { reason }),
    ...(despiteChecks && { despiteChecks }),
  };
  try {
    await api.post('/v1/networks/{network}/memberships/{membership}/approve', { ...aim(network, member), body });
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'onboarding.checks_failed') await runChecks(network, member);
    throw error;
  }
}

export function runChecks(network: string, { id }: Member): Promise<unknown> {
  const params = { path: { network, membership: id } };
  return api.post('/v1/networks/{network}/applications/{membership}/checks', { params });
}

/** What became of an application while somebody looked at it. */
export async function compareApplication(network: string, seen: Application, say: Say): Promise<readonly Newer[]> {
  const now = await loadApplication(network, seen.membership.id);
  const tell = ({ membership, submissions }: Application): readonly (readonly [label: string, text: string])[] => [
    [say('claims.column.state'), say(`member.${membership.state}`)],
    [say('onboarding.facts'), String(submissions[0]?.number ?? '—')],
    [
      say('onboarding.asked_for'),
      membership.missing.map((path) => nameAsked(path, say)).join(say('list.comma')) || '—',
    ],
    [say('onboarding.first_day'), membership.startsOn ?? '—'],
  ];
  const newer = tell(now);
  return tell(seen).flatMap(([label, before], index) => {
    const after = newer[index]?.[1] ?? before;
    return after === before ? [] : [{ label, before, after }];
  });
}
