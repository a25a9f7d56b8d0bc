import { findAgreementOn } from '@aftercare/agreements';
import { type LocalDate, localDateAt } from '@aftercare/kernel';
import { choosePolicy, type Policy, type PolicyVersion } from '@aftercare/policies';
import { findUnit, listUnitEvents, type Unit } from '@aftercare/products';
import { type Loaded, Refusal, type TenantId } from '@aftercare/runtime';
import {
  chargeMatrices,
  chooseTerms,
  listTermsOfUnit,
  NETWORK_TIME_ZONE,
  toUnitFacts,
  WHOLE_UNIT,
} from '@aftercare/warranty';
import { rateCards } from './policies.ts';
import { decideClaim } from './rules/decide-claim.ts';
import { findAgreedCard, findAgreedMatrix } from './store.ts';
import type { ClaimDecision, ClaimDraft, RateCard } from './words.ts';

/*
 * The one way to a decision, for a claim of its own, one out of an order, and one that is only tried: what has to be read,
 * and what follows from it. Nothing here reads by itself.
 */

export interface JudgedBy {
  readonly key: { readonly idOrCanonical: string };
  readonly memberTenantId: TenantId;
  /** The day whose rates judge, and what chose it: the order began, or the repair was made. */
  readonly on: LocalDate;
  readonly chosenBy: 'began' | 'repaired';
}

export function readsToJudge({ key, memberTenantId, on }: JudgedBy) {
  return {
    unit: findUnit(key),
    events: listUnitEvents(key),
    terms: listTermsOfUnit(key),
    matrices: chargeMatrices.listBegun(on),
    cards: rateCards.listBegun(on),
    agreement: findAgreementOn({ memberTenantId, on }),
    agreedMatrix: findAgreedMatrix({ memberTenantId, on }),
    agreedCard: findAgreedCard({ memberTenantId, on }),
  };
}

export type ToJudge = Loaded<ReturnType<typeof readsToJudge>>;

interface InForce<Content> {
  readonly content: Content;
  readonly version: PolicyVersion;
}

/** The rate card that judges; an order is priced by it before there is a claim. */
export function chooseCard(found: Pick<ToJudge, 'cards' | 'agreedCard'>, by: JudgedBy): InForce<RateCard> {
  return chooseInForce(found.agreedCard, found.cards, by, 'rate-cards');
}

/** What the agreement of the day names beats what the network has published for everybody. */
function chooseInForce<Content>(
  agreed: readonly Policy<Content>[],
  published: readonly Policy<Content>[],
  { on, chosenBy }: JudgedBy,
  missing: string,
): InForce<Content> {
  const [named] = agreed;
  if (named !== undefined && named.number !== null) {
    const { kind, id, number, content } = named;
    return { content, version: { kind, id, number, chosenBy: 'agreement', on } };
  }
  const policy = choosePolicy(published, on);
  if (policy === undefined) throw new Refusal('claims.rules_missing', { missing });
  const { kind, id, number, content } = policy;
  return { content, version: { kind, id, number, chosenBy, on } };
}

export interface Judged {
  readonly unit: Unit;
  readonly agreementId: NonNullable<ToJudge['agreement']>['id'] | null;
  readonly decision: ClaimDecision;
}

/** Refuses what no decision can be made of; everything else is decided and explains itself. */
export function judge(draft: ClaimDraft, found: ToJudge, by: JudgedBy, now: number): Judged {
  const { unit, agreement } = found;
  if (unit === undefined) throw new Refusal('claims.unit_unknown', { unit: by.key.idOrCanonical });
  refuseComponent(draft, unit);
  const facts = toUnitFacts(found.events);
  const terms = chooseTerms(found.terms, unit.modelCode, facts, { on: draft.failedOn, by: 'failed' });
  if (terms === null) throw new Refusal('claims.rules_missing', { missing: 'warranty-terms' });
  const matrix = chooseInForce(found.agreedMatrix, found.matrices, by, 'charge-matrices');
  const card = chooseCard(found, by);
  const decision = decideClaim({
    draft,
    modelCode: unit.modelCode,
    unit: facts,
    submittedOn: localDateAt(now, NETWORK_TIME_ZONE),
    terms: terms.policy,
    rows: matrix.content.rows,
    card: card.content,
    versions: [terms.version, matrix.version, card.version],
  });
  return { unit, agreementId: agreement?.id ?? null, decision };
}

function refuseComponent({ component }: ClaimDraft, unit: Unit): void {
  const components = unit.components.map(({ code }) => code);
  if (component === WHOLE_UNIT || components.includes(component)) return;
  throw new Refusal('claims.component_unknown', {
    model: unit.modelCode,
    component,
    components: components.join(', '),
  });
}
