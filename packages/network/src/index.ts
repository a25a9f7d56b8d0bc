export { applyToNetwork } from './actions/apply-to-network.ts';
export {
  approveMembership,
  declineMembership,
  reinstateMembership,
  suspendMembership,
  terminateMembership,
} from './actions/change-membership.ts';
export { gradeMember } from './actions/grade-member.ts';
export { inviteMember } from './actions/invite-member.ts';
export { listInvitations } from './actions/list-invitations.ts';
export { listMemberships } from './actions/list-memberships.ts';
export { listNetworks } from './actions/list-networks.ts';
export { showMembership } from './actions/show-membership.ts';
export { showNetwork } from './actions/show-network.ts';
export { membershipChanged } from './consumers.ts';
export { mayRead } from './may-read.ts';
export { findNetwork, networkSpace } from './space.ts';
export {
  countApplications,
  defineMembershipBy,
  defineMembershipStatesBy,
  findMembership,
  findMembershipOf,
  findSuspension,
} from './store.ts';
export { divisionOfMember, isActive } from './sub-selects.ts';
export { problems as networkProblems, words as networkWords } from './texts.ts';
export { invitationExpires } from './timers.ts';
export { membershipParams, networkParams } from './wire.ts';
export * from './words.ts';
