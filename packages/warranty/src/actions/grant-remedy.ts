import { addDays, localDateAt, newId, toInstant } from '@aftercare/kernel';
import { findNetwork, NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { addWorkingDays, findWorkDays, toWorkDays } from '@aftercare/policies';
import { findUnit, findUnitPlace, listUnitEvents, toUnitKey, unitParams } from '@aftercare/products';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseBetterTerms } from '../rules/choose-better-terms.ts';
import { decideAgreedRights } from '../rules/decide-agreed-rights.ts';
import { decideEntitlement } from '../rules/decide-entitlement.ts';
import { decideUnitRights } from '../rules/decide-unit-rights.ts';
import { priceRemedy } from '../rules/price-remedy.ts';
import { insertRemedy, listExtensionsOf, listRemediesOfUnit, listTermsOfUnit } from '../store.ts';
import { toUnitFacts } from '../unit-facts.ts';
import { grantBody, remedyWire, toRemedyWire } from '../wire/remedy.ts';
import { type GrantedRemedyOf, REMEDY_DUE, REMEDY_WORKING_DAYS } from '../words/remedy.ts';
import type { Right } from '../words/statutory.ts';
import { type WarrantyPolicy, WHOLE_UNIT } from '../words.ts';

/** Money back, another unit or a repair, by a right that the buyer has today. It locks the unit against a second one. */
export const grantRemedy = defineAction({
  name: 'warranty.grant_remedy',
  method: 'POST',
  path: '/v1/networks/{network}/units/{serial}/remedies',
  summary: 'Grant a refund, an exchange or a repair by a right that the buyer has today',
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
    'warranty.training_first',
    'warranty.remedy_open',
    'warranty.remedy_unpriced',
  ],
  example: { remedy: 'exchange', component: 'tank', reason: 'Two repairs did not help' },
  async run({ load, commit, actor, platform, now }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('warranty.people_decide');
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const on = localDateAt(now, NETWORK_TIME_ZONE);
    const { unit, place, events, terms, extensions, remedies, workDays } = await load({
      unit: findUnit(key),
      place: findUnitPlace(key),
      events: listUnitEvents(key),
      terms: listTermsOfUnit(key),
      extensions: listExtensionsOf(key),
      remedies: listRemediesOfUnit(key),
      workDays: findWorkDays({ on }),
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
    const { policy } = chosen;
    const spoke = decideEntitlement({ policy, unit: facts, on, found, asked: { component, failureMode } }).asked;
    const { sameModelExists, buyerDeclinesExchange } = body;
    const fault = { policy, unit: facts, spoke, on, sameModelExists, buyerDeclinesExchange };
    const law = decideUnitRights({ ...fault, found });
    // Where the goods are in order a return is the last word, not the first.
    if (body.cannotOperate && remedy !== 'repair' && (facts.trainings ?? 0) === 0)
      throw new Refusal('warranty.training_first', { remedy });
    const given = chooseRight(policy, law?.rights ?? [], decideAgreedRights(fault), remedy);
    if (given === null) throw new Refusal('warranty.no_right', { remedy, on });
    const priced = priceRemedy({
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
          after: { state: 'granted', remedy, rule: given.rule, unit: unit.id, dueOn },
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
      answer: { status: 201, headers: { ETag: toETag(1) }, body: toRemedyWire(granted, on) },
    });
  },
});

interface Given {
  readonly rule: string;
  readonly lessDepreciation: boolean;
  readonly isStatutory: boolean;
}

/** The law first, then what the terms give; outside every window an exchange that the terms sell for what use is worth. */
function chooseRight(
  policy: WarrantyPolicy,
  law: readonly Right[],
  agreed: readonly Right[],
  remedy: GrantedRemedyOf['remedy'],
): Given | null {
  const byLaw = law.find(({ right }) => right === remedy || (right === 'new_part' && remedy === 'repair'));
  if (byLaw !== undefined)
    return {
      rule: `${policy.pack ?? 'law'}/${byLaw.rule}`,
      lessDepreciation: byLaw.lessDepreciation,
      isStatutory: true,
    };
  const byTerms = agreed.find(({ right }) => right === remedy);
  if (byTerms !== undefined)
    return { rule: byTerms.rule, lessDepreciation: byTerms.lessDepreciation, isStatutory: false };
  if (remedy !== 'exchange' || policy.exchangeRatePpm === undefined) return null;
  return { rule: 'exchange-outside-window', lessDepreciation: true, isStatutory: false };
}
