import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import {
  checkDay,
  findUnit,
  findUnitPlace,
  listUnitEvents,
  planUnitEvents,
  toUnitKey,
  unitParams,
} from '@aftercare/products';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseBetterTerms } from '../rules/choose-better-terms.ts';
import { chooseTerm } from '../rules/choose-term.ts';
import { decideEntitlement } from '../rules/decide-entitlement.ts';
import { listExtensionsOf, listTermsOfUnit } from '../store.ts';
import { toUnitFacts } from '../unit-facts.ts';
import { benefitBody, benefitWire } from '../wire/life.ts';

/** A visit that the terms count: so many in the term, or in each year of it. */
export const useBenefit = defineAction({
  name: 'warranty.use_benefit',
  method: 'POST',
  path: '/v1/networks/{network}/units/{serial}/benefit-uses',
  summary: 'Record the use of a counted benefit, and learn how many are left',
  permission: 'service:work',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  params: unitParams,
  query: z.strictObject({}),
  body: benefitBody,
  answers: { 201: benefitWire },
  refusals: [
    'request.not_found',
    'warranty.no_terms_in_force',
    'warranty.benefit_exhausted',
    'warranty.benefit_unknown',
    'warranty.not_covered',
    'products.day_in_future',
    'products.before_production',
  ],
  example: { component: 'upkeep', usedOn: '2026-05-01' },
  async run({ load, commit, now }, { params, body }) {
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const { admitted, unit, place, events, terms, extensions } = await load({
      unit: findUnit(key),
      place: findUnitPlace(key),
      events: listUnitEvents(key),
      terms: listTermsOfUnit(key),
      extensions: listExtensionsOf(key),
    });
    if (unit === undefined || place === undefined) throw new Refusal('request.not_found');
    const { component, usedOn } = body;
    const facts = toUnitFacts(events, extensions);
    const about = { serial: unit.serial, producedOn: facts.events.production ?? null };
    const fault = checkDay(about, usedOn, localDateAt(now, NETWORK_TIME_ZONE));
    if (fault !== null) throw new Refusal(fault.code, fault.params);
    const chosen = chooseBetterTerms(terms, unit.modelCode, facts, { failedOn: usedOn, component, by: 'used' });
    if (chosen === null) throw new Refusal('warranty.no_terms_in_force', { model: unit.modelCode });
    const term = chooseTerm(chosen.policy.terms, component, null)?.term;
    if (term?.visits === undefined) throw new Refusal('warranty.benefit_unknown', { component });
    const { asked } = decideEntitlement({ policy: chosen.policy, unit: facts, on: usedOn, asked: { component } });
    if (asked?.finding?.code === 'warranty.benefit_used_up')
      throw new Refusal('warranty.benefit_exhausted', asked.finding.params);
    if (asked?.covered !== true || asked.benefitsLeft === null)
      throw new Refusal('warranty.not_covered', { component, on: usedOn });
    const memberId = admitted.kind === 'owner' ? null : admitted.membership.id;
    // what is counted is the term's own name: two names of one term share its visits
    const draft = { kind: 'benefit_use', happenedOn: usedOn, details: { component: term.component } } as const;
    const { unit: next, ...written } = planUnitEvents(place, [draft], { now, memberId });
    return commit({
      ...written,
      answer: {
        status: 201,
        headers: { ETag: toETag(next.version) },
        body: { serial: unit.serial, component: term.component, usedOn, left: asked.benefitsLeft - 1 },
      },
    });
  },
});
