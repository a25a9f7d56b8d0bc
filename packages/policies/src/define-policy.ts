import { type Instant, type Json, type LocalDate, newId } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import {
  type Action,
  defineAction,
  homeOf,
  linkHeader,
  type Params,
  type Plan,
  pageQuery,
  type Read,
  Refusal,
  readCursor,
  toETag,
  toPage,
} from '@aftercare/runtime';
import type { SQL } from 'drizzle-orm';
import * as z from 'zod';
import { parseOnce } from './parse-once.ts';
import {
  defineBegun,
  defineVersionById,
  defineVersionsFor,
  defineVersionsIn,
  findLastNumber,
  findPolicy,
  insertPolicy,
  listBegun,
  listPolicies,
  listPublished,
  publishPolicy,
} from './store.ts';
import { localDate, policyFacts, policyWire, toPolicyWire } from './wire.ts';
import type { Policy, PolicyId, Validate } from './words.ts';

interface PolicyKind<Content extends Json> {
  /** `<capability>.<things>`, as decisions name it. */
  readonly kind: string;
  /** Last part of its path below the network. */
  readonly segment: string;
  /** For summaries: “warranty terms”. */
  readonly title: string;
  readonly content: z.ZodType<Content>;
  /** What refuses publication, each finding with a pointer into the content. */
  readonly validate: Validate<NoInfer<Content>>;
  /** What members read of a published version; all of it unless told otherwise. */
  readonly forMembers?: (content: Content) => Content;
  /** The manufacturer's own business: members do not see it. */
  readonly isInternal?: true;
  readonly example: NoInfer<Content>;
}

/** What a version that is drafted is called, and from which day on it is meant to hold. */
export interface DraftFacts {
  readonly name: string;
  readonly effectiveFrom: LocalDate;
}

export interface PolicyRoutes<Content> {
  readonly actions: readonly Action[];
  /** A draft out of something else than the route's own body, a file for one: what is committed and what is answered. */
  planDraft(
    facts: DraftFacts & { readonly content: Content },
    now: Instant,
  ): { readonly policy: Policy<Content>; readonly plan: Required<Pick<Plan, 'writes' | 'history'>> };
  /** Content as it was checked when it was drafted. */
  parse(content: unknown): Content;
  /** What had begun on a day: `choosePolicy` picks from it. */
  listBegun(on: LocalDate): Read<Policy<Content>[]>;
  /** See the store: the same of a day that the SQL selects. */
  defineBegun<Values>(on: (p: Params<Values>) => SQL): (values: Values & object) => Read<Policy<Content>[]>;
  /** See the store: the version whose id the SQL selects. */
  defineVersionById<Values>(scope: (p: Params<Values>) => SQL): (values: Values & object) => Read<Policy<Content>[]>;
  /** See the store: the versions whose ids the SQL selects. */
  defineVersionsIn<Values>(scope: (p: Params<Values>) => SQL): (values: Values & object) => Read<Policy<Content>[]>;
  /** See the store: versions that name what the SQL selects. */
  defineVersionsFor<Values>(
    member: string,
    scope: (p: Params<Values>) => SQL,
  ): (values: Values & object) => Read<Policy<Content>[]>;
}

/** One kind of terms as versioned data: draft, publish, read. Every kind has the same four routes. */
export function definePolicy<Content extends Json>(kind: PolicyKind<Content>): PolicyRoutes<Content> {
  const path = `/v1/networks/{network}/${kind.segment}`;
  const policyParams = networkParams.extend({ policy: z.string().regex(/^pol_[0-9a-z]{26}$/) });
  const owner = networkSpace({ owner: true, members: [] });
  const everybody = kind.isInternal ? owner : networkSpace({ owner: true, members: ['shop', 'distributor'] });
  const wire = policyWire(kind.content);
  const shared = { query: z.strictObject({}), space: owner } as const;
  const toReader = (policy: Policy<Json>, isOwner: boolean): Policy<Json> =>
    isOwner || kind.forMembers === undefined
      ? policy
      : { ...policy, content: kind.forMembers(kind.content.parse(policy.content)) };

  const planDraft: PolicyRoutes<Content>['planDraft'] = ({ name, effectiveFrom, content }, now) => {
    const policy: Policy<Content> = {
      id: newId('pol', now),
      kind: kind.kind,
      name,
      state: 'draft',
      number: null,
      effectiveFrom,
      content,
      createdAt: now,
      publishedAt: null,
      version: 1,
    };
    const history = [{ subject: policy.id, version: 1, before: null, after: { kind: kind.kind, state: 'draft' } }];
    return { policy, plan: { writes: [insertPolicy(policy)], history } };
  };

  const draft = defineAction({
    ...shared,
    name: `${kind.kind}_draft`,
    method: 'POST',
    path,
    summary: `Draft ${kind.title}`,
    permission: 'policies:write',
    idempotencyKey: 'required',
    params: networkParams,
    body: z.strictObject({ ...policyFacts, effectiveFrom: localDate, content: kind.content }),
    answers: { 201: wire },
    refusals: [],
    example: { name: kind.title, effectiveFrom: '2026-01-01', content: kind.example },
    async run({ load, commit, now }, { body }) {
      await load({});
      const { policy, plan } = planDraft(body, now);
      return commit({
        ...plan,
        answer: { status: 201, headers: { ETag: toETag(1) }, body: toPolicyWire(policy) },
      });
    },
  });

  const publish = defineAction({
    ...shared,
    name: `${kind.kind}_publish`,
    method: 'POST',
    path: `${path}/{policy}/publish`,
    summary: `Publish ${kind.title}: from now on they are never edited`,
    permission: 'policies:write',
    idempotencyKey: 'optional',
    params: policyParams,
    body: z.strictObject({}).optional(),
    answers: { 200: wire },
    refusals: ['policies.refused', 'policies.already_published', 'request.not_found', 'request.version_stale'],
    async run({ load, commit, requireMatch, now }, { params }) {
      // safe: the pattern of the path parameter is the id's own
      const id = params.policy as PolicyId;
      const { found, last } = await load({
        found: findPolicy({ id, kind: kind.kind }),
        last: findLastNumber({ kind: kind.kind }),
      });
      if (found === undefined) throw new Refusal('request.not_found');
      requireMatch(found.version);
      if (found.state === 'published') throw new Refusal('policies.already_published', { number: found.number });
      const content = kind.content.parse(found.content);
      const findings = kind.validate(content);
      if (findings.length > 0) {
        throw new Refusal(
          'policies.refused',
          { findings: findings.length },
          {
            errors: findings.map(({ code, path: pointer, params: values }) => ({
              pointer: `/content${pointer ?? ''}`,
              code,
              params: values,
            })),
          },
        );
      }
      const version = found.version + 1;
      const policy = {
        ...found,
        content,
        state: 'published' as const,
        number: (last?.number ?? 0) + 1,
        publishedAt: now,
        version,
      };
      return commit({
        writes: [publishPolicy(policy)],
        history: [
          { subject: id, version, before: { state: 'draft' }, after: { state: 'published', number: policy.number } },
        ],
        answer: { status: 200, headers: { ETag: toETag(version) }, body: toPolicyWire(policy) },
      });
    },
  });

  const list = defineAction({
    ...shared,
    space: everybody,
    name: `${kind.kind}_list`,
    method: 'GET',
    path,
    summary: `List versions of ${kind.title}, newest first`,
    permission: 'policies:read',
    idempotencyKey: 'none',
    params: networkParams,
    query: z.strictObject(pageQuery),
    body: z.undefined(),
    answers: { 200: z.strictObject({ items: z.array(wire), nextCursor: z.string().nullable() }) },
    refusals: ['request.bad_cursor'],
    async run({ load, actor, database, request }, { query }) {
      const page = { kind: kind.kind, before: readCursor(query.cursor, 'pol') ?? '~', limit: query.limit + 1 };
      const isOwner = homeOf(actor) === database.tenantId;
      const { rows } = await load({ rows: isOwner ? listPolicies(page) : listPublished(page) });
      const { items, nextCursor } = toPage(rows, query.limit);
      return {
        status: 200,
        headers: linkHeader(request.url, nextCursor),
        body: { items: items.map((policy) => toPolicyWire(toReader(policy, isOwner))), nextCursor },
      };
    },
  });

  const show = defineAction({
    ...shared,
    space: everybody,
    name: `${kind.kind}_show`,
    method: 'GET',
    path: `${path}/{policy}`,
    summary: `One version of ${kind.title}`,
    permission: 'policies:read',
    idempotencyKey: 'none',
    params: policyParams,
    body: z.undefined(),
    answers: { 200: wire },
    refusals: ['request.not_found'],
    async run({ load }, { params }) {
      // safe: the pattern of the path parameter is the id's own
      const { found, admitted } = await load({ found: findPolicy({ id: params.policy as PolicyId, kind: kind.kind }) });
      if (found === undefined || (found.state === 'draft' && admitted.kind !== 'owner'))
        throw new Refusal('request.not_found');
      const policy = toReader(found, admitted.kind === 'owner');
      return { status: 200, headers: { ETag: toETag(found.version) }, body: toPolicyWire(policy) };
    },
  });

  const parse = (content: unknown) => kind.content.parse(content);
  const read = parseOnce(parse);
  return {
    actions: [draft, publish, list, show],
    planDraft,
    parse,
    listBegun: (on) => listBegun(kind.kind, on, read),
    defineBegun: (on) => defineBegun(kind.kind, read, on),
    defineVersionById: (scope) => defineVersionById(kind.kind, read, scope),
    defineVersionsIn: (scope) => defineVersionsIn(kind.kind, read, scope),
    defineVersionsFor: (member, scope) => defineVersionsFor(kind.kind, member, read, scope),
  };
}
