import type { Instant, Json, Language } from '@aftercare/kernel';
import type * as z from 'zod';
import type { Actor, ActorKind } from './actor.ts';
import type { Database, Loaded, Reads } from './database.ts';
import type { Platform } from './platform.ts';
import type { Read, Write } from './statements.ts';
import type { TenantId } from './tables.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What an action answers. A body is already in its wire shape; `text` is sent as it is with its own media type. 409 and 422
 * are for forms, which come back as a page with what was typed; everywhere else a refusal is thrown. 301 says that an address was
 * corrected for good, 307 where it leads today.
 */
export interface Answer {
  readonly status: 200 | 201 | 202 | 204 | 301 | 303 | 307 | 409 | 422;
  readonly body?: Json;
  readonly content?: { readonly mediaType: string; readonly data: string | ReadableStream | Uint8Array<ArrayBuffer> };
  readonly headers?: Readonly<Record<string, string>>;
}

/** A subject (an aggregate) at the version that a decision read. */
export interface SubjectVersion {
  readonly subject: string;
  readonly version: number;
}

/** A subject's next version: what changed and why. `version` is the one that is being made. */
export interface HistoryLine extends SubjectVersion {
  readonly before: Json;
  readonly after: Json;
  readonly why?: string;
}

/** Something that another tenant, or an upper capability of this one, is told. */
export interface EventDraft extends SubjectVersion {
  readonly target: TenantId;
  /** `<capability>.<what_happened>.v<n>` */
  readonly type: string;
  readonly payload: Json;
}

export interface TimerDraft {
  readonly subject: string;
  readonly kind: string;
  readonly dueAt: Instant;
  readonly payload: Json;
}

/** What is written together or not at all. */
export interface Plan {
  readonly writes: readonly Write[];
  readonly history: readonly HistoryLine[];
  /** Subjects that the decision only read; a newer version of one of them undoes the commit. */
  readonly unchanged?: readonly SubjectVersion[];
  readonly events?: readonly EventDraft[];
  readonly timers?: {
    readonly set?: readonly TimerDraft[];
    readonly cancel?: readonly { subject: string; kind: string }[];
  };
  /** Which refusal a unique index stands for, by the columns that SQLite names (`claims.member_id, claims.reference`). */
  readonly refusals?: Readonly<Record<string, () => Error>>;
  readonly answer: Answer;
}

/** What an action may use. `load` reads once, `commit` writes once; both retry nothing themselves. */
export interface Context<Admitted> {
  readonly now: Instant;
  readonly requestId: string;
  readonly language: Language;
  readonly actor: Actor;
  readonly platform: Platform;
  readonly database: Database;
  readonly request: {
    readonly headers: Headers;
    readonly body: Uint8Array<ArrayBuffer>;
    readonly url: URL;
    /** The body of an action that streams it, once: null where its length was not declared. Nobody has read of it. */
    takeStream(): { readonly body: ReadableStream; readonly sizeBytes: number } | null;
  };
  load<const Named extends Reads>(reads: Named): Promise<Loaded<Named> & { readonly admitted: Admitted }>;
  commit(plan: Plan): Promise<Answer>;
  /** A command on many items is committed in parts. Each is repeatable by itself; a commit that turns out stale throws `Stale`. */
  part(name: string): Part<Admitted>;
  /** Refuses with 412 when the caller named another version in If-Match. */
  requireMatch(version: number): void;
}

/** Some items of a command on many: what was answered to them before is read with everything else. */
export interface Part<Admitted> {
  load<const Named extends Reads>(
    reads: Named,
  ): Promise<Loaded<Named> & { readonly admitted: Admitted; readonly answers: readonly Json[] }>;
  /** `span` names which of the part's items are answered by this commit. */
  commit(span: string, plan: Plan): Promise<Answer>;
}

/** How the caller's place in this database is found. A read's decoder throws the refusal itself. */
export type Admission<Admitted> =
  | { readonly kind: 'known'; readonly admitted: Admitted }
  | { readonly kind: 'read'; readonly read: Read<Admitted>; unchanged(admitted: Admitted): readonly SubjectVersion[] };

export interface Entry {
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly platform: Platform;
}

/** Where an action acts: which database, who may come, and what has to be read about the caller there. */
export interface Space<Admitted> {
  readonly name: 'public' | 'home' | 'network' | 'product' | 'operator';
  readonly actors: readonly ActorKind[];
  /** Problem codes of whoever may not come in. */
  readonly refusals: readonly string[];
  /** Who comes in here, in words of the space: where a token alone does not say it, probes know from this who may not. */
  readonly guests?: readonly string[];
  open(entry: Entry): Promise<Database>;
  admit(entry: Entry, database: Database): Admission<Admitted>;
}

interface Input<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

export interface ActionFacts {
  /** `<capability>.<verb_object>` */
  readonly name: string;
  readonly method: Method;
  /** As in OpenAPI, with `{name}` for parameters. */
  readonly path: string;
  readonly summary: string;
  /** `<things>:<verb>`, or null where no token is asked for. */
  readonly permission: string | null;
  /** A POST that creates or pays has one; machine clients must send it. */
  readonly idempotencyKey: 'required' | 'optional' | 'none';
  /** `?dryRun=true` runs load and decide, and writes nothing. */
  readonly dryRun?: boolean;
  /** Whether a test-mode client may do it: only where its rows are kept apart from the live ones. */
  readonly testMode?: boolean;
  /** How large a JSON body may be, where one request has many things. */
  readonly jsonLimitBytes?: number;
  /** The media type of a body that is no JSON, and how large it may be. */
  readonly rawBody?: {
    readonly mediaTypes: readonly string[];
    readonly limitBytes: number;
    /** It flows through: the action takes it as a stream, and it is never whole in memory. */
    readonly isStreamed?: true;
  };
  /** Answers by status: a schema, `none`, or the media types of what is no JSON. */
  readonly answers: Readonly<Record<number, z.ZodType | string | readonly string[]>>;
  /** Problem codes that this action can answer with, besides those that every action shares. */
  readonly refusals: readonly string[];
  readonly example?: Json;
}

interface Definition<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, Admitted>
  extends ActionFacts {
  readonly space: Space<Admitted>;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  run(context: Context<Admitted>, input: Input<z.output<Params>, z.output<Query>, z.output<Body>>): Promise<Answer>;
}

/** An action without its own types: what the list of routes, OpenAPI, probes and the server see. */
export interface Action extends ActionFacts {
  readonly space: Pick<Space<unknown>, 'name' | 'actors' | 'refusals' | 'guests' | 'open'>;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType;
  /** Checks the input; what comes back runs with a context made for the action's own space, as often as it has to. */
  prepare(raw: Input<unknown, unknown, unknown>): (entry: Entry, open: OpenContext) => Promise<Answer>;
}

export type OpenContext = <Admitted>(admit: (database: Database) => Admission<Admitted>) => Context<Admitted>;

/** The only way to make a route. */
export function defineAction<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, Admitted>(
  definition: Definition<Params, Query, Body, Admitted>,
): Action {
  return {
    ...definition,
    prepare(raw) {
      const input = parseInput(definition, raw);
      return async (entry, open) => {
        const context = open((database) => definition.space.admit(entry, database));
        return definition.run(context, input);
      };
    },
  };
}

/** Whether people see it in a browser: then its problems are pages as well, for whoever asks for one. */
export function isPage(action: Pick<Action, 'answers'>): boolean {
  return Object.values(action.answers).some((answer) => answer === 'text/html');
}

function parseInput<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType>(
  schemas: { readonly params: Params; readonly query: Query; readonly body: Body },
  raw: Input<unknown, unknown, unknown>,
): Input<z.output<Params>, z.output<Query>, z.output<Body>> {
  // Without its input an issue cannot tell a missing field from one of a wrong type.
  const reporting = { reportInput: true };
  const params = schemas.params.safeParse(raw.params, reporting);
  const query = schemas.query.safeParse(raw.query, reporting);
  const body = schemas.body.safeParse(raw.body, reporting);
  if (params.success && query.success && body.success)
    return { params: params.data, query: query.data, body: body.data };
  throw new InvalidInput([
    ...(params.error?.issues ?? []).map((issue) => ({ in: 'path' as const, issue })),
    ...(query.error?.issues ?? []).map((issue) => ({ in: 'query' as const, issue })),
    ...(body.error?.issues ?? []).map((issue) => ({ in: 'body' as const, issue })),
  ]);
}

/** The request does not have the shape that its action asks for. */
export class InvalidInput extends Error {
  readonly issues: readonly { readonly in: 'path' | 'query' | 'body'; readonly issue: z.core.$ZodIssue }[];

  constructor(issues: InvalidInput['issues']) {
    super('the input does not fit its schema');
    this.issues = issues;
  }
}
