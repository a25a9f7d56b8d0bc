export { reinstateMembership, suspendMembership, terminateMembership } from './actions/change-membership.ts';
export { gradeMember } from './actions/grade-member.ts';
export { inviteMember } from './actions/invite-member.ts';
export { inviteMembers } from './actions/invite-members.ts';
export { listInvitations } from './actions/list-invitations.ts';
export { listMemberships } from './actions/list-memberships.ts';
export { listNetworks } from './actions/list-networks.ts';
export { showMembership } from './actions/show-membership.ts';
export { showNetwork } from './actions/show-network.ts';
export { membershipChanged } from './consumers.ts';
export { mayRead } from './may-read.ts';
export { planMembership, todayOf } from './plan-membership.ts';
export { decideMembership, type MembershipVerb } from './rules/decide-membership.ts';
export { decideStart } from './rules/decide-start.ts';
export { mayWork } from './rules/may-work.ts';
export { findNetwork, networkForInvited, networkSpace } from './space.ts';
export {
  countApplications,
  defineMembershipBy,
  defineMembershipStatesBy,
  findInvitationByToken,
  findMembership,
  findMembershipOf,
  findSuspension,
  insertMembership,
  raiseMembership,
  setInvitationState,
  writeFacts,
} from './store.ts';
export { divisionOfMember, isActive, isActiveShop } from './sub-selects.ts';
export { problems as networkProblems, rowTexts as networkRowTexts, words as networkWords } from './texts.ts';
export { changesLapse, invitationExpires, invitationsExpire, membershipBegins, probationEnds } from './timers.ts';
export { membershipParams, membershipWire, networkParams, toMembershipWire } from './wire.ts';
export * from './words.ts';
