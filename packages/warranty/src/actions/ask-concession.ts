import { localDateAt, newId } from '@aftercare/kernel';
import { findMembership, findNetwork, NETWORK_TIME_ZONE, networkParams, networkSpace } from '@aftercare/network';
import { findUnit, listUnitEvents, toUnitKey } from '@aftercare/products';
import { type Actor, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseTerms } from '../rules/choose-terms.ts';
import { insertConcession, listTermsOfUnit } from '../store.ts';
import { toUnitFacts } from '../unit-facts.ts';
import { concessionBody, concessionWire, toConcessionWire } from '../wire/life.ts';
import type { Concession, ConcessionContent, ConcessionScope } from '../words/concessions.ts';
import type { Waiver, WarrantyPolicy } from '../words.ts';

type Asked = z.output<typeof concessionBody>;

/**
 * A longer term or a waiver, with the reason. A shop or distributor asks for one unit; only the manufacturer asks for a member or
 * a region. Nothing changes until people have said yes.
 */
export const askConcession = defineAction({
  name: 'warranty.ask_concession',
  method: 'POST',
  path: '/v1/networks/{network}/concessions',
  summary: 'Ask the manufacturer for a longer term, or that an exclusion is not held against anybody',
  permission: 'claims:write',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: concessionBody,
  answers: { 201: concessionWire },
  refusals: [
    'request.not_found',
    'warranty.concession_for_manufacturer',
    'warranty.extension_length',
    'warranty.waiver_for_units',
    'warranty.waiver_for_nobody',
    'warranty.no_terms_in_force',
  ],
  example: {
    for: { unit: '2408-117-0342' },
    give: { kind: 'extension', component: 'tank', months: 6 },
    reason: 'Delivered late by the carrier',
  },
  async run({ load, commit, actor, platform, now }, { params, body }) {
    const of = readHolder(body.for);
    const key = { idOrCanonical: of.scope === 'unit' ? toUnitKey(of.name) : '' };
    const { admitted, unit, events, terms, membership } = await load({
      unit: findUnit(key),
      events: listUnitEvents(key),
      terms: listTermsOfUnit(key),
      // safe: the pattern of the field is the id's own; an empty one finds nothing
      membership: findMembership({ id: (of.scope === 'member' ? of.name : '') as `mem_${string}` }),
    });
    if (of.scope !== 'unit' && admitted.kind !== 'owner') throw new Refusal('warranty.concession_for_manufacturer');
    if (of.scope === 'unit' && unit === undefined) throw new Refusal('request.not_found');
    if (of.scope === 'member' && membership === undefined) throw new Refusal('request.not_found');
    const content = toContent(body.give);
    if (content.kind === 'waiver' && of.scope !== 'unit') throw new Refusal('warranty.waiver_for_units');
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    const chosen =
      unit === undefined ? null : chooseTerms(terms, unit.modelCode, toUnitFacts(events), { on: today, by: 'asked' });
    if (unit !== undefined && chosen === null)
      throw new Refusal('warranty.no_terms_in_force', { model: unit.modelCode });
    const waiver = content.kind === 'extension' ? 'two_people' : findWaiver(chosen?.policy, content);
    if (waiver === 'nobody') throw new Refusal('warranty.waiver_for_nobody');
    const concession: Concession = {
      id: newId('con', now),
      scope: of.scope,
      holder: unit?.id ?? of.name,
      unitId: unit?.id ?? null,
      content,
      reason: body.reason,
      state: 'asked',
      peopleNeeded: waiver === 'two_people' ? 2 : 1,
      approvals: [],
      askedByMember: admitted.kind === 'owner' ? null : admitted.membership.id,
      askedBy: nameAsker(actor),
      askedAt: now,
      decidedOn: null,
      version: 1,
    };
    const network = await findNetwork({ platform, actor, params });
    return commit({
      writes: [insertConcession(concession)],
      history: [
        { subject: concession.id, version: 1, before: null, after: { state: 'asked', ...content }, why: body.reason },
      ],
      answer: {
        status: 201,
        headers: { Location: `/v1/networks/${network.slug}/concessions/${concession.id}`, ETag: toETag(1) },
        body: toConcessionWire(concession),
      },
    });
  },
});

function readHolder(asked: Asked['for']): { readonly scope: ConcessionScope; readonly name: string } {
  if ('unit' in asked) return { scope: 'unit', name: asked.unit };
  return 'membership' in asked
    ? { scope: 'member', name: asked.membership }
    : { scope: 'region', name: asked.division };
}

function toContent(give: Asked['give']): ConcessionContent {
  if (give.kind === 'waiver') return give;
  const { component, months = null, days = null } = give;
  if ((months === null) === (days === null)) throw new Refusal('warranty.extension_length');
  return { kind: 'extension', component, months, days };
}

/** Who may waive is said by the terms that exclude; what they do not exclude needs no waiver. */
function findWaiver(
  policy: WarrantyPolicy | undefined,
  { exclusion, component }: { exclusion: string; component: string },
): Waiver {
  const row = (policy?.exclusions ?? []).find(
    ({ code, components }) => code === exclusion && (components === undefined || components.includes(component)),
  );
  return row?.waivedBy ?? 'nobody';
}

function nameAsker(actor: Actor): string {
  if (actor.kind === 'person') return actor.userId;
  if (actor.kind === 'client') return actor.clientId;
  throw new Refusal('identity.wrong_kind_of_caller');
}
