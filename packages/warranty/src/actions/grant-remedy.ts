import { addDays, type LocalDate, localDateAt, newId, toInstant } from '@aftercare/kernel';
import { findNetwork, type MembershipId, NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { addWorkingDays, findWorkDays, toWorkDays } from '@aftercare/policies';
import { findUnit, findUnitPlace, listUnitEvents, toUnitKey, unitParams } from '@aftercare/products';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseBetterTerms, listCandidates } from '../rules/choose-better-terms.ts';
import type { ChosenTerms } from '../rules/choose-terms.ts';
import { type BetterRights, decideBetterRights } from '../rules/decide-better-rights.ts';
import { decideTradeCover } from '../rules/decide-trade-cover.ts';
import { decideTradeRemedy } from '../rules/decide-trade-remedy.ts';
import { priceRemedy, type RemedyPrice } from '../rules/price-remedy.ts';
import { findMemberBehind, insertRemedy, listExtensionsOf, listRemediesOfUnit, listTermsOfUnit } from '../store.ts';
import { toUnitFacts } from '../unit-facts.ts';
import { grantBody, remedyWire, toRemedyWire } from '../wire/remedy.ts';
import { type Bearer, type GrantedRemedyOf, REMEDY_DUE, REMEDY_WORKING_DAYS } from '../words/remedy.ts';
import type { Right } from '../words/statutory.ts';
import { type TradeRemedyAnswer, type UnitFacts, WHOLE_UNIT } from '../words.ts';

/**
 * Money back, another unit or a repair, by a right that the buyer has today; or towards the member that has the unit in its stock, as
 * the trade term gives it. It locks the unit against a second one. What an agreement excludes between manufacturer and member takes
 * nothing from a buyer: it says who bears it.
 */
export const grantRemedy = defineAction({
  name: 'warranty.grant_remedy',
  method: 'POST',
  path: '/v1/networks/{network}/units/{serial}/remedies',
  summary: 'Grant a refund, an exchange or a repair by a right that the buyer, or the member with the stock, has today',
  permission: 'claims:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: unitParams,
  query: z.strictObject({}),
  body: grantBody,
  answers: { 201: remedyWire },
  refusals: [
    'request.not_found',
    'warranty.people_decide',
    'warranty.no_terms_in_force',
    'warranty.no_right',
    'warranty.excluded_in_trade',
    'warranty.training_first',
    'warranty.remedy_open',
    'warranty.remedy_unpriced',
  ],
  example: { remedy: 'exchange', component: 'tank', reason: 'Two repairs did not help' },
  async run({ load, commit, actor, platform, now }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('warranty.people_decide');
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const on = localDateAt(now, NETWORK_TIME_ZONE);
    const { unit, place, events, terms, extensions, remedies, workDays, member } = await load({
      unit: findUnit(key),
      place: findUnitPlace(key),
      events: listUnitEvents(key),
      terms: listTermsOfUnit(key),
      extensions: listExtensionsOf(key),
      remedies: listRemediesOfUnit(key),
      workDays: findWorkDays({ on }),
      member: findMemberBehind(key),
    });
    if (unit === undefined || place === undefined) throw new Refusal('request.not_found');
    const locking = remedies.find(
      ({ state, remedy }) => state === 'granted' || (state === 'done' && remedy !== 'repair'),
    );
    if (locking !== undefined) throw new Refusal('warranty.remedy_open', { remedy: locking.id, state: locking.state });
    const facts = toUnitFacts(events, extensions);
    const { remedy, component = WHOLE_UNIT, failureMode, found, refurbishing, reason } = body;
    const failure = { failedOn: on, component, failureMode, found, by: 'asked' };
    const chosen = chooseBetterTerms(terms, unit.modelCode, facts, failure);
    if (chosen === null) throw new Refusal('warranty.no_terms_in_force', { model: unit.modelCode });
    const { sameModelExists, buyerDeclinesExchange } = body;
    const fault = { unit: facts, on, component, failureMode, found, sameModelExists, buyerDeclinesExchange };
    // Where the goods are in order a return is the last word, not the first.
    if (body.cannotOperate && remedy !== 'repair' && (facts.trainings ?? 0) === 0)
      throw new Refusal('warranty.training_first', { remedy });
    // Between manufacturer and member what covers the failure speaks; towards the buyer whatever gives the right.
    const trade = decideTradeRemedy(chosen.policy, remedy, body.ground ?? null);
    const given =
      body.towards === 'member'
        ? chooseTradeRight(chosen, facts, trade, remedy, on)
        : (chooseRight(decideBetterRights(terms, unit.modelCode, fault), remedy) ??
          sellExchange(listCandidates(terms, unit.modelCode, facts, { on, by: 'asked' }), remedy));
    if (given === null) throw new Refusal('warranty.no_right', { remedy, on });
    const { policy } = given.terms;
    const priced =
      body.towards === 'member'
        ? priceForMember(body)
        : priceRemedy({
            policy,
            unit: facts,
            remedy,
            lessDepreciation: given.lessDepreciation,
            isStatutory: given.isStatutory,
            category: body.category ?? null,
            refurbishing,
            on,
          });
    if (priced.kind === 'unknown') throw new Refusal('warranty.remedy_unpriced', { missing: priced.missing });
    const within = policy.remedyWorkingDays?.[remedy] ?? REMEDY_WORKING_DAYS;
    const dueOn = addWorkingDays(on, within, toWorkDays(workDays));
    const granted: GrantedRemedyOf = {
      id: newId('rem', now),
      unitId: unit.id,
      remedy,
      towards: body.towards,
      memberId: member?.id ?? null,
      ground: body.ground ?? null,
      borneBy: chooseBearer(given, trade, member?.id ?? null),
      tradeClause: trade.clause,
      rule: given.rule,
      reason,
      state: 'granted',
      money: priced.money,
      grantedOn: on,
      dueOn,
      owner: body.owner ?? actor.userId,
      grantedBy: actor.userId,
      doneOn: null,
      replacedBy: null,
      createdAt: now,
      version: 1,
    };
    const network = await findNetwork({ platform, actor, params });
    return commit({
      writes: [insertRemedy(granted)],
      history: [
        {
          subject: granted.id,
          version: 1,
          before: null,
          after: {
            state: 'granted',
            remedy,
            rule: given.rule,
            terms: given.terms.version.id,
            unit: unit.id,
            dueOn,
            borneBy: granted.borneBy,
          },
          why: reason,
        },
      ],
      // the right hangs on what is known of the unit
      unchanged: [{ subject: unit.id, version: place.version }],
      timers: {
        set: [
          {
            subject: granted.id,
            kind: REMEDY_DUE,
            // the day itself is in time, to its end where the network is
            dueAt: toInstant(Date.parse(`${addDays(dueOn, 1)}T00:00:00+08:00`)),
            payload: { network: network.slug },
          },
        ],
      },
      refusals: {
        'remedies.unit_id': () => new Refusal('warranty.remedy_open', { remedy: 'another', state: 'granted' }),
      },
      answer: {
        status: 201,
        headers: { ETag: toETag(1) },
        body: toRemedyWire({ ...granted, serial: unit.serial, replacement: null }, on),
      },
    });
  },
});

interface Given {
  readonly rule: string;
  /** Whose figures price it. */
  readonly terms: ChosenTerms;
  /** At whose cost by the right itself. */
  readonly paidBy: Right['paidBy'];
  readonly lessDepreciation: boolean;
  readonly isStatutory: boolean;
}

/** The law first, then what the terms give. */
function chooseRight(rights: BetterRights | null, remedy: GrantedRemedyOf['remedy']): Given | null {
  if (rights === null) return null;
  const { law, agreed, termsOf } = rights;
  const byLaw = law?.rights.find(({ right }) => right === remedy || (right === 'new_part' && remedy === 'repair'));
  const given = byLaw ?? agreed.find(({ right }) => right === remedy);
  if (given === undefined) return null;
  const { rule, paidBy, lessDepreciation } = given;
  const terms = termsOf(given);
  const isStatutory = given === byLaw;
  return {
    rule: isStatutory ? `${terms.policy.pack ?? 'law'}/${rule}` : rule,
    terms,
    paidBy,
    lessDepreciation,
    isStatutory,
  };
}

/** Outside every window an exchange that the terms sell for what use is worth, by the lowest rate that was promised. */
function sellExchange(candidates: readonly ChosenTerms[], remedy: GrantedRemedyOf['remedy']): Given | null {
  const selling = candidates.flatMap((terms) => {
    const { exchangeRatePpm: rate } = terms.policy;
    return rate === undefined ? [] : [{ terms, rate }];
  });
  const [cheapest] = selling.toSorted((a, b) => a.rate - b.rate);
  if (remedy !== 'exchange' || cheapest === undefined) return null;
  const { terms } = cheapest;
  return {
    rule: 'exchange-outside-window',
    terms,
    paidBy: 'manufacturer',
    lessDepreciation: true,
    isStatutory: false,
  };
}

/** Of a unit that nobody bought yet: whatever the trade term covers, unless the agreement excludes it. */
function chooseTradeRight(
  terms: ChosenTerms,
  unit: UnitFacts,
  trade: TradeRemedyAnswer,
  remedy: GrantedRemedyOf['remedy'],
  on: LocalDate,
): Given | null {
  const { tradeTerm } = terms.policy;
  const isSold = unit.events.invoice !== undefined || unit.soldOn != null;
  if (isSold || !tradeTerm) return null;
  const { covered, clause } = decideTradeCover(tradeTerm, unit, on);
  if (!covered) return null;
  if (trade.isExcluded) throw new Refusal('warranty.excluded_in_trade', { remedy, clause: trade.clause ?? '' });
  return { rule: clause, terms, paidBy: 'manufacturer', lessDepreciation: false, isStatutory: false };
}

/** What the member paid for it goes back whole; an exchange or a repair costs it nothing. */
function priceForMember({ remedy, price }: z.output<typeof grantBody>): RemedyPrice {
  if (remedy !== 'refund') return { kind: 'priced', money: null };
  if (price === undefined) return { kind: 'unknown', missing: 'price' };
  const { amount, currency } = price;
  const nothing = { countedDays: 0, depreciation: 0, refurbishing: 0, toPay: 0 };
  return { kind: 'priced', money: { currency, price: amount, ...nothing, refund: amount } };
}

/** A repairer answers for its own delay; what the agreement excludes is left to the member that sold the unit. */
function chooseBearer({ paidBy }: Given, { isExcluded }: TradeRemedyAnswer, member: MembershipId | null): Bearer {
  if (paidBy === 'repairer') return 'repairer';
  return isExcluded && member !== null ? 'member' : 'manufacturer';
}
