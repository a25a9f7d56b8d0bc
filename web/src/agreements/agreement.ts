import type { Answer } from '@aftercare/client/sdk';
import type { Agreement, Member } from '../partners/member.ts';
import { type Content, loadVersions } from '../policies/policy.ts';
import { api } from '../session.ts';

export type Clauses = Answer<'get', '/v1/networks/{network}/agreements/{agreement}/clauses'>;
export type Differences = Answer<'get', '/v1/networks/{network}/agreements/{agreement}/differences'>;
type Templates = Answer<'get', '/v1/networks/{network}/agreement-templates'>;
export type Template = Templates['items'][number];

const MOST = 100;
/** Of a whole network; beyond that what rests on one is told by the answer alone. */
const MOST_LOOKED_AT = 500;

export async function listVersions(network: string, membership: string): Promise<readonly Agreement[]> {
  const { items } = await api.get('/v1/networks/{network}/agreements', {
    params: { path: { network }, query: { membership, limit: MOST } },
  });
  return [...items].sort((one, other) => other.number - one.number);
}

export const AGREEMENT_STATES = [
  'draft',
  'offered',
  'in_force',
  'superseded',
  'ended',
] as const satisfies readonly Agreement['state'][];

/** Of the whole network, or of the member that asks. */
export function loadAgreements(network: string, state: Agreement['state'] | null, cursor: string | null) {
  const query = { ...(state !== null && { state }), ...(cursor !== null && { cursor }) };
  return api.get('/v1/networks/{network}/agreements', { params: { path: { network }, query } });
}

export const SIDES = ['manufacturer', 'member'] as const;
export type Side = (typeof SIDES)[number];

/** Whose turn it is: a draft is offered by the manufacturer, an offer waits for whoever has not signed it. */
export function listAwaited({ state, signatures }: Agreement): readonly Side[] {
  if (state === 'draft') return ['manufacturer'];
  return state === 'offered' ? SIDES.filter((side) => signatures[side] === null) : [];
}

/** What a version says otherwise than another one of the same member; null is the one that was offered before. */
export function compareVersions(network: string, agreement: string, other: string | null): Promise<Differences> {
  return api.get('/v1/networks/{network}/agreements/{agreement}/differences', {
    // safe: an id that the API gave; the address may hold anything, and the server refuses it
    params: { path: { network, agreement }, query: other === null ? {} : { with: other as never } },
  });
}

export interface ReadAgreement {
  readonly agreement: Agreement;
  readonly clauses: Clauses;
  /** All versions of the same member, the newest first. */
  readonly versions: readonly Agreement[];
}

export async function readAgreement(network: string, id: string): Promise<ReadAgreement> {
  const params = { path: { network, agreement: id } };
  const [agreement, clauses] = await Promise.all([
    api.get('/v1/networks/{network}/agreements/{agreement}', { params }),
    api.get('/v1/networks/{network}/agreements/{agreement}/clauses', { params }),
  ]);
  return { agreement, clauses, versions: await listVersions(network, agreement.membership) };
}

/** Those in force that name it as what they rest on: they end with it. */
export async function listResting(network: string, id: string): Promise<readonly Agreement[]> {
  const resting: Agreement[] = [];
  let looked = 0;
  const all = api.list('/v1/networks/{network}/agreements', { params: { path: { network }, query: { limit: MOST } } });
  for await (const agreement of all) {
    looked += 1;
    if (agreement.content.dependsOn === id && agreement.state === 'in_force') resting.push(agreement);
    if (looked >= MOST_LOOKED_AT) break;
  }
  return resting;
}

/** What a new version can begin with. */
export interface Grounds {
  readonly member: Member;
  readonly templates: readonly Template[];
  readonly versions: readonly Agreement[];
  /** Published terms of each kind, by the name that the content has for them. */
  readonly terms: Readonly<Record<TermsName, readonly { readonly id: string; readonly name: string }[]>>;
}

const TERMS = {
  warrantyTerms: 'warranty-terms',
  chargeMatrix: 'charge-matrices',
  rateCard: 'rate-cards',
  slaPolicy: 'sla-policies',
} as const;
export type TermsName = keyof typeof TERMS;
export const TERMS_NAMES = ['warrantyTerms', 'chargeMatrix', 'rateCard', 'slaPolicy'] as const;

/** `of` is a member, or the version of an agreement that is to be changed. */
export async function loadGrounds(network: string, of: string): Promise<Grounds> {
  const membership = of.startsWith('agr_')
    ? (await api.get('/v1/networks/{network}/agreements/{agreement}', { params: { path: { network, agreement: of } } }))
        .membership
    : of;
  const [member, templates, versions, ...terms] = await Promise.all([
    api.get('/v1/networks/{network}/memberships/{membership}', { params: { path: { network, membership } } }),
    api.get('/v1/networks/{network}/agreement-templates', { params: { path: { network }, query: { limit: MOST } } }),
    listVersions(network, membership),
    ...TERMS_NAMES.map((name) => loadVersions(network, TERMS[name], null)),
  ]);
  const published = (index: number) =>
    (terms[index]?.items ?? []).filter(({ state }) => state === 'published').map(({ id, name }) => ({ id, name }));
  return {
    member,
    templates: templates.items.filter(({ state }) => state === 'published'),
    versions,
    terms: { warrantyTerms: published(0), chargeMatrix: published(1), rateCard: published(2), slaPolicy: published(3) },
  };
}

/** With a template what is otherwise goes as a patch over it; without one the content goes whole. */
export function draftAgreement(
  network: string,
  membership: string,
  written: { readonly content: Content } | { readonly template: string; readonly overrides: Content },
): Promise<Agreement> {
  return api.post('/v1/networks/{network}/agreements', {
    params: { path: { network } },
    // safe: the server holds it against its schema, and names each place that does not fit
    body: { membership, ...written } as never,
  });
}

export function offerAgreement(network: string, { id, version }: Agreement): Promise<unknown> {
  return api.post('/v1/networks/{network}/agreements/{agreement}/offer', aim(network, id, version));
}

export function endAgreement(
  network: string,
  { id, version }: Agreement,
  body: { readonly on: string; readonly reason: string },
): Promise<unknown> {
  return api.post('/v1/networks/{network}/agreements/{agreement}/end', { ...aim(network, id, version), body });
}

export function signAgreement(
  network: string,
  { id, version }: Agreement,
  body: { readonly name: string; readonly documentHash: string },
): Promise<unknown> {
  return api.post('/v1/networks/{network}/agreements/{agreement}/sign', { ...aim(network, id, version), body });
}

function aim(network: string, agreement: string, version: number) {
  return { params: { path: { network, agreement } }, headers: { 'If-Match': `"${version}"` } };
}
