import { type Language, localDateAt, toLocalDate } from '@aftercare/kernel';
import { networkSpace } from '@aftercare/network';
import { choosePolicy, type PolicyVersion } from '@aftercare/policies';
import { findUnit, listUnitEvents, type ModelComponent, toUnitKey, unitParams } from '@aftercare/products';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { chargeMatrices } from '../policies.ts';
import { decideBetterEntitlement } from '../rules/decide-better-entitlement.ts';
import { type BetterRights, decideBetterRights } from '../rules/decide-better-rights.ts';
import { decidePayer } from '../rules/decide-payer.ts';
import { findSparePartsEnd } from '../rules/find-spare-parts-end.ts';
import { listExtensionsOf, listTermsOfUnit } from '../store.ts';
import { ruleTexts, texts, wordTexts } from '../texts.ts';
import { toUnitFacts } from '../unit-facts.ts';
import { entitlementQuery, entitlementWire, toFindingWire, toTraceWire, toVersionWire } from '../wire.ts';
import { type Cause, COST_KINDS, type ComponentAnswer, NETWORK_TIME_ZONE } from '../words.ts';

const catalogue = { findings: texts, rules: ruleTexts };

/** Is this unit in warranty on that day, for which part, until when, and why. */
export const showEntitlement = defineAction({
  name: 'warranty.show_entitlement',
  method: 'GET',
  path: '/v1/networks/{network}/units/{serial}/entitlement',
  summary: 'The warranty of a unit on any day, with its reasons',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'none',
  params: unitParams,
  query: entitlementQuery,
  body: z.undefined(),
  answers: { 200: entitlementWire },
  refusals: ['request.not_found', 'warranty.no_terms_in_force'],
  async run({ load, now, language }, { params, query }) {
    const key = { idOrCanonical: toUnitKey(params.serial) };
    const on = query.on === undefined ? localDateAt(now, NETWORK_TIME_ZONE) : toLocalDate(query.on);
    if (on === undefined)
      throw new Refusal(
        'request.invalid',
        {},
        { errors: [{ pointer: '#query/on', code: 'request.wrong_format', params: { format: 'date' } }] },
      );
    const { unit, events, terms, extensions, matrices } = await load({
      unit: findUnit(key),
      events: listUnitEvents(key),
      terms: listTermsOfUnit(key),
      extensions: listExtensionsOf(key),
      matrices: chargeMatrices.listBegun(on),
    });
    if (unit === undefined) throw new Refusal('request.not_found');
    const facts = toUnitFacts(events, extensions);
    const asked = { component: query.component, failureMode: query.failureMode };
    const entitlement = decideBetterEntitlement(terms, unit.modelCode, {
      unit: facts,
      on,
      found: query.found,
      ...((asked.component ?? asked.failureMode) ? { asked } : {}),
    });
    if (entitlement === null) throw new Refusal('warranty.no_terms_in_force', { model: unit.modelCode });
    const { answer, termsOf } = entitlement;
    const spoke = answer.asked ?? answer.components[0] ?? null;
    const { policy } = termsOf(spoke?.component);
    const rights = decideBetterRights(terms, unit.modelCode, {
      unit: facts,
      on,
      component: spoke?.component,
      failureMode: spoke?.failureMode ?? undefined,
      found: query.found,
    });
    const matrix = choosePolicy(matrices, on);
    const givers = (rights?.givers ?? []).map(({ version }) => version);
    const speaking = new Map([...entitlement.versions, ...givers].map((version) => [version.id, version]));
    const versions: PolicyVersion[] = [...speaking.values()];
    if (query.cause !== undefined && matrix !== undefined)
      versions.push({ kind: matrix.kind, id: matrix.id, number: matrix.number, chosenBy: 'asked', on });
    const toWire = (component: ComponentAnswer) => toComponentWire(component, unit.components, language);
    return {
      status: 200,
      body: {
        unit: unit.id,
        serial: unit.serial,
        model: unit.modelCode,
        on,
        components: answer.components.map(toWire),
        asked: answer.asked === null ? null : toWire(answer.asked),
        sparePartsUntil: findSparePartsEnd(policy, facts),
        charges:
          query.cause === undefined || matrix === undefined
            ? []
            : listCharges(answer.asked === null ? answer.components : [answer.asked], matrix.content.rows, query.cause),
        rights: toRightsWire(rights, language),
        agreedRights: (rights?.agreed ?? []).map(({ right, lastDay, rule }) => ({
          right,
          lastDay,
          rule,
        })),
        versions: versions.map(toVersionWire),
      },
    };
  },
});

function toComponentWire(answer: ComponentAnswer, components: readonly ModelComponent[], language: Language) {
  const names = Object.fromEntries(components.map(({ code, name }) => [code, name[language]]));
  const {
    component,
    failureMode,
    covered,
    coverage,
    startsOn,
    startedBy,
    lastDay,
    mode,
    benefitsLeft,
    exclusions,
    clause,
    finding,
    notes,
    trace,
  } = answer;
  return {
    component,
    name: Object.hasOwn(names, component) ? (names[component] ?? component) : component,
    failureMode,
    covered,
    coverage,
    startsOn,
    startedBy,
    lastDay,
    mode,
    benefitsLeft,
    exclusions: exclusions.map(({ code, evidence, ...exclusion }) => ({
      exclusion: code,
      title: wordTexts.exclusion[code][language],
      evidence: evidence.map((kind) => ({ kind, title: wordTexts.evidence[kind][language] })),
      ...exclusion,
    })),
    clause,
    findings: [...(finding === null ? [] : [finding]), ...notes].map((each) =>
      toFindingWire(each, catalogue, language, names),
    ),
    trace: trace.map((step) => toTraceWire(step, catalogue, language, names)),
  };
}

/** As if the goods had the fault that was asked about on that day: what a buyer could ask for. */
function toRightsWire(given: BetterRights | null, language: Language) {
  if (given === null || given.law === null) return null;
  const { law, termsOf } = given;
  const { pack, verified, verifiedOn, source, startsOn, rights, trace } = law;
  return {
    pack,
    verified,
    verifiedOn,
    source,
    startsOn,
    rights: rights.map(({ labourIncluded = null, ...right }) => ({
      ...right,
      labourIncluded,
      pack: termsOf(right).policy.pack ?? pack,
    })),
    trace: trace.map((step) => toTraceWire(step, catalogue, language)),
  };
}

function listCharges(answers: readonly ComponentAnswer[], rows: Parameters<typeof decidePayer>[0], cause: Cause) {
  return answers.flatMap(({ component, coverage }) =>
    COST_KINDS.flatMap((cost) => {
      const { payer, basis } = decidePayer(rows, { coverage, cause, cost });
      return payer === null || basis === null ? [] : [{ component, cost, payer, basis }];
    }),
  );
}
