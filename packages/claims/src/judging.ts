import type { AgreementId, SettlementTerms } from '@aftercare/agreements';
import { type Instant, type LocalDate, localDateAt } from '@aftercare/kernel';
import { type Membership, mayWork } from '@aftercare/network';
import { choosePolicy, type Policy, type PolicyVersion, toWorkDays, type WorkDays } from '@aftercare/policies';
import type { SentUnit, Unit } from '@aftercare/products';
import { type Loaded, Refusal, type TenantId } from '@aftercare/runtime';
import {
  chooseBetterTerms,
  findPackGuarantee,
  listCandidates,
  NETWORK_TIME_ZONE,
  toUnitFacts,
  WHOLE_UNIT,
} from '@aftercare/warranty';
import type { ClaimFile, KeptFile, ProvingFile } from './rules/claim-file.ts';
import { toRiskFacts } from './rules/count-claims.ts';
import { decideClaim } from './rules/decide-claim.ts';
import { findLongerHold } from './rules/holding-days.ts';
import { tellUsage } from './rules/list-readings.ts';
import type { Correction } from './rules/resubmit-claim.ts';
import type { readsToJudge, readsToJudgeAgain } from './store/judging.ts';
import type { Claim, ClaimDecision, ClaimDraft, ClaimLine, FoundPriorApproval, RateCard, RiskFacts } from './words.ts';

/*
 * The one way to a decision, for a claim of its own, one out of an order, one that is only tried, and another round of one:
 * from what was read to the file that the rule decides. Nothing here reads by itself.
 */

export type ToJudge = Loaded<ReturnType<typeof readsToJudge>>;
export type ToJudgeAgain = Loaded<ReturnType<typeof readsToJudgeAgain>>;

/** Why terms beside the judging ones are named: their pack has a repair hold longer. */
export const LONGER_HOLD = 'longer_hold';

/** The day whose rates judge, and what chose it: the order began, or the repair was made. */
export interface RatesDay {
  readonly on: LocalDate;
  readonly by: 'began' | 'repaired';
}

export interface Judged {
  readonly unit: Unit;
  readonly agreementId: AgreementId | null;
  readonly decision: ClaimDecision;
  /** What the decision was made of, to be kept. */
  readonly file: KeptFile;
  readonly riskFacts: RiskFacts | null;
  /** What proves it. */
  readonly files: ClaimFile['files'];
  /** The one that it names, where there is such a one of this member. */
  readonly priorApproval: FoundPriorApproval | null;
  /** How the member is paid, where it has an agreement. */
  readonly settlement: SettlementTerms | null;
  /** Where the unit shows up, and to whom it was sent; null for another round, which is in the same place. */
  readonly appearance: { readonly unit: SentUnit; readonly division: string | null } | null;
  /** Who looks first, by the agreement. */
  readonly checker: Checker | null;
}

export interface Checker {
  readonly membership: Membership;
  readonly withinWorkingDays: number;
  readonly workDays: WorkDays;
}

/** Refuses what no decision can be made of; everything else is decided and explains itself. */
export function judge(draft: ClaimDraft, found: ToJudge, day: RatesDay, by: TenantId, now: Instant): Judged {
  const { unit, agreement } = found;
  if (unit === undefined) throw new Error(`a claim is judged without its unit: ${draft.reference}`);
  refuseComponent(draft, unit);
  const facts = toUnitFacts(found.events, found.extensions);
  const known = tellUsage({ unit: facts, earlier: found.earlier, draft });
  const terms = chooseBetterTerms(found.terms, unit.modelCode, known, {
    failedOn: draft.failedOn,
    component: draft.component,
    failureMode: draft.failureMode ?? undefined,
    found: draft.facts.found,
  });
  if (terms === null) throw new Refusal('claims.rules_missing', { missing: 'warranty-terms' });
  const candidates = listCandidates(found.terms, unit.modelCode, known, { on: draft.failedOn, by: 'failed' });
  const longer = findLongerHold(terms, candidates);
  const matrix = chooseInForce(found.agreedMatrix, found.matrices, day, 'charge-matrices');
  const card = chooseCard(found, day);
  const today = localDateAt(now, NETWORK_TIME_ZONE);
  const window = chooseInForce(found.agreedWindow, found.windowCards, { on: today, by: 'submitted' }, 'rate-cards');
  const codes = choosePolicy(found.codes, today);
  const neighbours = toNeighbours(draft, found, by);
  const riskFacts = toRisk(draft, found, neighbours.files);
  const file: ClaimFile = {
    draft,
    modelCode: unit.modelCode,
    unitId: unit.id,
    category: unit.modelCategory,
    unit: facts,
    timeline: found.events,
    campaigns: found.campaigns,
    agreement: agreement?.content ?? null,
    taxes: toTaxes(agreement),
    ...neighbours,
    codeSet: codes?.content ?? null,
    submissionDays: window.content.submissionDays,
    submittedOn: today,
    sentOn: today,
    terms: terms.policy,
    ...(longer !== null && { longerHold: longer.hold }),
    rows: matrix.content.rows,
    card: card.content,
    versions: [
      terms.version,
      matrix.version,
      card.version,
      // Named apart only where it is another version than the rates'.
      ...(window.version.id === card.version.id ? [] : [{ ...window.version, chosenBy: 'submitted' }]),
      ...(codes === undefined || codes.number === null
        ? []
        : [{ kind: codes.kind, id: codes.id, number: codes.number, chosenBy: 'submitted', on: today }]),
      ...(longer === null ? [] : [{ ...longer.terms.version, chosenBy: LONGER_HOLD }]),
    ],
    riskFacts,
  };
  return {
    unit,
    agreementId: agreement?.id ?? null,
    decision: decideClaim(file),
    file: keepFile(file),
    riskFacts,
    files: neighbours.files,
    priorApproval: neighbours.priorApproval,
    settlement: agreement?.content.settlement ?? null,
    appearance: toAppearance(draft, found),
    checker: chooseChecker(found),
  };
}

/** Another round: by the very versions of the first, and only what was sent again. */
export function judgeAgain(
  claim: Claim,
  { draft, standing }: Extract<Correction, { kind: 'corrected' }>,
  found: ToJudgeAgain,
  now: Instant,
): Judged {
  const { unit } = found;
  const [terms, matrix, card] = [found.terms[0], found.matrices[0], found.cards[0]];
  if (unit === undefined || terms === undefined || matrix === undefined || card === undefined)
    throw new Error(`what judged ${claim.id} first is not there`);
  const neighbours = toNeighbours(draft, found, claim.memberTenantId);
  const longerHold = found.holdingTerms[0] === undefined ? null : findPackGuarantee(found.holdingTerms[0].content);
  const file: ClaimFile = {
    draft,
    modelCode: claim.modelCode,
    unitId: claim.unitId,
    category: unit.modelCategory,
    unit: toUnitFacts(found.events, found.extensions),
    timeline: found.events,
    campaigns: found.campaigns,
    agreement: found.agreement?.content ?? null,
    taxes: toTaxes(found.agreement),
    ...neighbours,
    codeSet: found.codes[0]?.content ?? null,
    submissionDays: (found.windowCards[0] ?? card).content.submissionDays,
    submittedOn: localDateAt(claim.submittedAt, NETWORK_TIME_ZONE),
    sentOn: localDateAt(now, NETWORK_TIME_ZONE),
    terms: terms.content,
    ...(longerHold !== null && { longerHold }),
    rows: matrix.content.rows,
    card: card.content,
    versions: claim.decision.versions,
    riskFacts: claim.riskFacts,
    standing,
  };
  return {
    unit,
    agreementId: claim.agreementId,
    decision: decideClaim(file),
    file: keepFile(file),
    riskFacts: claim.riskFacts,
    files: neighbours.files,
    priorApproval: neighbours.priorApproval,
    settlement: null,
    appearance: null,
    checker: null,
  };
}

function keepFile({ terms: _terms, rows: _rows, card: _card, codeSet: _codeSet, ...kept }: ClaimFile): KeptFile {
  return kept;
}

/** The work was done where the claim says, or else at the shop. */
function toAppearance({ facts }: ClaimDraft, { sent, places }: ToJudge): Judged['appearance'] {
  return sent === undefined ? null : { unit: sent, division: facts.division ?? places?.shopDivision ?? null };
}

/** A distributor that is no longer here does not hold up anybody's claims. */
function chooseChecker({ agreement, checker: membership, workDays }: ToJudge): Checker | null {
  const firstCheck = agreement?.content.firstCheck ?? null;
  if (firstCheck === null || membership === undefined || !mayWork(membership.state)) return null;
  return { membership, withinWorkingDays: firstCheck.withinWorkingDays, workDays: toWorkDays(workDays) };
}

/** A score is made once, of what was there when the claim came in. */
function toRisk({ repairedOn, facts }: ClaimDraft, found: ToJudge, files: ClaimFile['files']): RiskFacts {
  const { shopDivision = null, customerDivision = null, phoneUnits = 0 } = found.places ?? {};
  const photos = files.filter(({ usedIn }) => usedIn !== null).length;
  return toRiskFacts(
    // Where the work was done, as the shop tells it, comes before where the unit is known to be.
    { counts: found.counts, shopDivision, customerDivision: facts.division ?? customerDivision, phoneUnits, photos },
    { repairedOn, technician: facts.technician },
  );
}

/** What stands around a claim: its member, other claims for the unit and the order, and the files that prove it. */
function toNeighbours(
  { lines }: ClaimDraft,
  found: Pick<ToJudge, 'states' | 'earlier' | 'sameOrder' | 'priorApproval' | 'files' | 'proved'>,
  memberTenantId: TenantId,
): Pick<ClaimFile, 'member' | 'earlier' | 'sameOrder' | 'files'> & Pick<Judged, 'priorApproval'> {
  const named = lines.flatMap(({ evidence = [] }) => evidence);
  const files = found.files.map(({ id, sha256 }): ProvingFile => {
    const used = found.proved.find((other) => other.sha256 === sha256);
    return { id, sha256, usedIn: used ?? null };
  });
  // Who keeps a file is named as the history names its actor: kind, tenant, and who of it.
  const own = found.files.filter(({ uploadedBy }) => uploadedBy.split(':')[1] === memberTenantId).map(({ id }) => id);
  const foreign = named.find((id) => !own.includes(id));
  if (foreign !== undefined) throw new Refusal('claims.evidence_unknown', { file: foreign });
  return {
    member: {
      tenantId: memberTenantId,
      states: found.states.map(({ state, at }) => ({ state, on: localDateAt(at, NETWORK_TIME_ZONE) })),
    },
    earlier: found.earlier,
    sameOrder: found.sameOrder?.reference ?? null,
    priorApproval: found.priorApproval ?? null,
    files,
  };
}

function toTaxes(agreement: ToJudge['agreement']): ClaimFile['taxes'] {
  if (agreement === undefined) return null;
  const { goodsTaxPpm, servicesTaxPpm } = agreement.content.settlement;
  return { goodsPpm: goodsTaxPpm, servicesPpm: servicesTaxPpm };
}

/** The ids of the files that lines name, as a JSON list for the read. */
export function listEvidence(lines: readonly Pick<ClaimLine, 'evidence'>[]): string {
  return JSON.stringify(lines.flatMap(({ evidence = [] }) => evidence));
}

interface InForce<Content> {
  readonly content: Content;
  readonly version: PolicyVersion;
}

/** The rate card that judges; an order is priced by it before there is a claim. */
export function chooseCard(found: Pick<ToJudge, 'cards' | 'agreedCard'>, day: RatesDay): InForce<RateCard> {
  return chooseInForce(found.agreedCard, found.cards, day, 'rate-cards');
}

/** What the agreement of the day names beats what the network has published for everybody. */
function chooseInForce<Content>(
  agreed: readonly Policy<Content>[],
  published: readonly Policy<Content>[],
  { on, by }: { readonly on: LocalDate; readonly by: RatesDay['by'] | 'submitted' },
  missing: string,
): InForce<Content> {
  const [named] = agreed;
  const policy = named ?? choosePolicy(published, on);
  if (policy === undefined || policy.number === null) throw new Refusal('claims.rules_missing', { missing });
  const { kind, id, number, content } = policy;
  return { content, version: { kind, id, number, chosenBy: named === undefined ? by : 'agreement', on } };
}

export function refuseComponent({ component }: Pick<ClaimDraft, 'component'>, unit: Unit): void {
  const components = unit.components.map(({ code }) => code);
  if (component === WHOLE_UNIT || components.includes(component)) return;
  throw new Refusal('claims.component_unknown', {
    model: unit.modelCode,
    component,
    components: components.join(', '),
  });
}
