import {
  agreementProblems,
  agreementTexts,
  agreementWords,
  draftAgreement,
  listAgreements,
  offerAgreement,
  showAgreement,
  signAgreement,
} from '@aftercare/agreements';
import {
  approveClaim,
  claimOrder,
  claimProblems,
  claimRuleTexts,
  claimTexts,
  claimWords,
  listClaims,
  rateCards,
  rejectClaim,
  resubmitClaim,
  showClaim,
  showDecision,
  submitClaim,
} from '@aftercare/claims';
import { downloadFile, evidenceProblems, uploadFile } from '@aftercare/evidence';
import {
  acceptUserInvitation,
  createClient,
  identityProblems,
  inviteUser,
  issueToken,
  listClients,
  listUsers,
  refreshSession,
  showKeys,
  showMetadata,
  signIn,
  signOut,
  signUpTenant,
} from '@aftercare/identity';
import {
  applyToNetwork,
  approveMembership,
  declineMembership,
  gradeMember,
  inviteMember,
  listInvitations,
  listMemberships,
  listNetworks,
  networkProblems,
  networkWords,
  reinstateMembership,
  showMembership,
  showNetwork,
  suspendMembership,
  terminateMembership,
} from '@aftercare/network';
import { listInbox } from '@aftercare/notify';
import { showProblem, showProduct } from '@aftercare/pages';
import { policyProblems } from '@aftercare/policies';
import {
  createModel,
  deliverUnits,
  importUnits,
  issueLabels,
  listModels,
  listUnits,
  productProblems,
  productTexts,
  sellUnit,
  showImport,
  showUnit,
} from '@aftercare/products';
import { type Action, type Catalogue, runtimeProblems } from '@aftercare/runtime';
import { serviceRuleTexts, serviceTexts, serviceWords, slaPolicies } from '@aftercare/service';
import { checkHealth, type Migrations, markReady, migratePool, tenancyProblems } from '@aftercare/tenancy';
import {
  chargeMatrices,
  ruleTexts,
  showEntitlement,
  texts,
  warrantyProblems,
  warrantyTerms,
} from '@aftercare/warranty';

/** Every code that anybody can meet, in both languages. */
export const catalogue: Catalogue = {
  problems: {
    ...runtimeProblems,
    ...tenancyProblems,
    ...identityProblems,
    ...evidenceProblems,
    ...networkProblems,
    ...policyProblems,
    ...agreementProblems,
    ...productProblems,
    ...warrantyProblems,
    ...claimProblems,
  },
  findings: { ...agreementTexts, ...texts, ...productTexts, ...serviceTexts, ...claimTexts },
  rules: { ...ruleTexts, ...serviceRuleTexts, ...claimRuleTexts },
  words: { ...networkWords, ...agreementWords, ...serviceWords, ...claimWords },
};

/** The only list of routes. The migrations are passed in: they are text that only a bundler can load. */
export function listActions(migrations: () => Migrations): readonly Action[] {
  return [
    checkHealth(migrations),
    migratePool(migrations),
    markReady,
    // identity
    signUpTenant,
    signIn,
    refreshSession,
    signOut,
    issueToken,
    showKeys,
    showMetadata,
    inviteUser,
    listUsers,
    acceptUserInvitation,
    createClient,
    listClients,
    // the tenant's own
    listInbox,
    listNetworks,
    uploadFile,
    downloadFile,
    // network
    showNetwork,
    inviteMember,
    listInvitations,
    applyToNetwork,
    listMemberships,
    showMembership,
    gradeMember,
    approveMembership,
    declineMembership,
    suspendMembership,
    reinstateMembership,
    terminateMembership,
    // agreements
    draftAgreement,
    listAgreements,
    showAgreement,
    offerAgreement,
    signAgreement,
    // products
    createModel,
    listModels,
    importUnits,
    showImport,
    listUnits,
    showUnit,
    issueLabels,
    deliverUnits,
    sellUnit,
    // warranty
    ...warrantyTerms.actions,
    ...chargeMatrices.actions,
    showEntitlement,
    // service
    ...slaPolicies.actions,
    // claims
    ...rateCards.actions,
    submitClaim,
    claimOrder,
    resubmitClaim,
    approveClaim,
    rejectClaim,
    listClaims,
    showClaim,
    showDecision,
    // pages
    showProduct,
    showProblem(catalogue),
  ];
}
