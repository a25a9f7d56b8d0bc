import type { Language } from '@aftercare/kernel';
import {
  findModelByGtin,
  LINK_TYPES,
  type LinkType,
  listLinks,
  readDigitalLink,
  readLinkType,
  VOCABULARY,
} from '@aftercare/labels';
import { findLabelledUnit, type Model, toCanonicalSerial } from '@aftercare/products';
import { type Action, type Answer, defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import * as z from 'zod';
import { withLanguage } from '../address.ts';
import { findMaker } from '../maker.ts';
import { gtinSpace } from '../space.ts';
import { gtinParam, resolverQuery } from '../wire.ts';

const key = z.string().max(4).meta({ description: 'Key: 22, 10 or 21, in this order' });
const value = z.string().max(80).meta({ description: 'Value of the key, percent-encoded' });

/*
 * A resolver as GS1 describes it (GS1-Conformant Resolver 1.2): a link of a label leads on to a page, to what was asked for by
 * `linkType`, or tells all that there is. It says the same of a unit that exists and of one that does not: only who has the code
 * of the label (`k`) comes to the unit, everybody else to the page of the model.
 */
function defineResolver(name: string, path: string, params: z.ZodObject): Action {
  return defineAction({
    name,
    method: 'GET',
    path,
    summary: 'Where a GS1 Digital Link leads',
    permission: null,
    space: gtinSpace,
    idempotencyKey: 'none',
    params,
    query: resolverQuery,
    body: z.undefined(),
    answers: { 200: 'application/linkset+json', 301: 'none', 307: 'none' },
    refusals: ['labels.link_type_unknown'],
    async run({ load, language, platform, database, request }, { query }) {
      const read = readDigitalLink(request.url.pathname);
      if (read.kind === 'malformed') throw new Refusal('labels.link_malformed', { fault: read.fault });
      const { gtin, serial } = read.link;
      const code = query.k ?? '';
      // The same work whatever was sent.
      const { model, unit } = await load({
        model: findModelByGtin({ gtin }),
        unit: findLabelledUnit({ codeHash: await sha256Hex(code) }),
      });
      if (model === undefined || model.gtin === null) throw new Refusal('labels.gtin_unknown');
      if (model.gtin !== gtin) return leadOn(301, toCorrected(request.url, model.gtin));
      const isItsLabel =
        unit?.modelId === model.id && serial !== null && toCanonicalSerial(serial) === unit.canonicalSerial;
      const { slug } = await findMaker(platform, database);
      const links = listLinks(isItsLabel ? { code } : { gtin }, slug);
      const asked = chooseType(query.linkType, request.headers);
      const anchor = `${platform.origin}${isItsLabel ? request.url.pathname : `/01/${gtin}`}`;
      if (asked === 'linkset') return toLinkset({ anchor, model, links, origin: platform.origin, language });
      const linkset = `<${anchor}?linkType=linkset>; rel="linkset"; type="application/linkset+json"`;
      return leadOn(307, toLocation(links[asked], request.url), { Link: linkset });
    },
  });
}

export const resolvers: readonly Action[] = [
  defineResolver('pages.resolve_gtin', '/01/{gtin}', z.strictObject({ gtin: gtinParam })),
  defineResolver(
    'pages.resolve_one_key',
    '/01/{gtin}/{key1}/{value1}',
    z.strictObject({ gtin: gtinParam, key1: key, value1: value }),
  ),
  defineResolver(
    'pages.resolve_two_keys',
    '/01/{gtin}/{key1}/{value1}/{key2}/{value2}',
    z.strictObject({ gtin: gtinParam, key1: key, value1: value, key2: key, value2: value }),
  ),
  defineResolver(
    'pages.resolve_three_keys',
    '/01/{gtin}/{key1}/{value1}/{key2}/{value2}/{key3}/{value3}',
    z.strictObject({
      gtin: gtinParam,
      key1: key,
      value1: value,
      key2: key,
      value2: value,
      key3: key,
      value3: value,
    }),
  ),
];

/** What a resolver says is for everybody, scripts of other sites among them. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } as const;

function leadOn(status: 301 | 307, location: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...OPEN, ...headers, Location: location } };
}

/** The number was corrected; the rest of the label stands as it was printed. */
function toCorrected({ pathname, search }: URL, gtin: string): string {
  return `${pathname.replace(/^\/01\/\d+/, `/01/${gtin}`)}${search}`;
}

/** The language that was chosen goes along, before the place on the page. */
function toLocation(link: string, url: URL): string {
  const [path = '', place] = link.split('#');
  return `${withLanguage(path, url)}${place === undefined ? '' : `#${place}`}`;
}

function chooseType(asked: string | undefined, headers: Headers): LinkType | 'linkset' {
  if (asked === undefined)
    return (headers.get('accept') ?? '').includes('application/linkset+json') ? 'linkset' : 'defaultLink';
  const type = readLinkType(asked);
  if (type === null) throw new Refusal('labels.link_type_unknown', { linkType: asked });
  return type;
}

interface LinksetFacts {
  readonly anchor: string;
  readonly model: Model;
  readonly links: Readonly<Record<LinkType, string>>;
  readonly origin: string;
  readonly language: Language;
}

/** RFC 9264 §4.2, with the link types of GS1. */
function toLinkset({ anchor, model, links, origin, language }: LinksetFacts): Answer {
  const title = `${model.code} ${model.name[language]}`;
  const context = Object.fromEntries(
    LINK_TYPES.map((type) => [
      `${VOCABULARY}${type}`,
      [{ href: `${origin}${links[type]}`, title, type: 'text/html', hreflang: ['zh', 'en'] }],
    ]),
  );
  return {
    status: 200,
    headers: OPEN,
    content: {
      mediaType: 'application/linkset+json',
      data: JSON.stringify({ linkset: [{ anchor, description: title, ...context }] }),
    },
  };
}
