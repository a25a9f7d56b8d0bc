import { type Json, LIMITS } from '@aftercare/kernel';
import * as z from 'zod';
import { longestMatch } from './longest-match.ts';

/** RFC 3339 as we write it, and with the fraction and offset that others may send. */
const DATE_TIME_CHARACTERS = { output: 24, input: 64 } as const;
/** What an answer may hold where its schema does not say less: a text is a part of a row, a list is a part of an answer. */
const OUTPUT_LIMITS = { textCharacters: LIMITS.rowBytes, items: 10_000 } as const;
const INT32 = 2 ** 31 - 1;

type Direction = 'input' | 'output';
type Mutable = z.core.JSONSchema.BaseSchema;

/** Schemas with an id become components; what goes in and what comes out may differ and have two names. */
export class Components {
  readonly schemas: Record<string, Json> = { Problem: describeProblem() };
  readonly responses: Record<string, Json> = {};

  toSchema(schema: z.core.$ZodType, io: Direction): Json {
    const suffix = io === 'input' ? 'Input' : '';
    const { $schema: _dialect, $defs, ...rest } = toJsonSchema(schema, io);
    for (const [id, definition] of Object.entries($defs ?? {}))
      this.schemas[`${id}${suffix}`] = link(definition, suffix);
    return link(rest, suffix);
  }
}

function link(schema: object, suffix: string): Json {
  const text = JSON.stringify(schema).replace(/"#\/\$defs\/([^"]+)"/g, `"#/components/schemas/$1${suffix}"`);
  // safe: a JSON Schema is JSON; the round trip drops the undefined members that its type allows
  return JSON.parse(text) as Json;
}

function toJsonSchema(schema: z.core.$ZodType, io: Direction) {
  const described = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  // Not in zod's own override: that sees a text before the limits that were added to it.
  complete(described, io, []);
  return described;
}

/** What stands here is data, whatever it looks like. */
const DATA = ['const', 'default', 'enum', 'example', 'examples'];

/** Gives every schema inside a schema what zod leaves out: limits and sizes. */
function complete(schema: Mutable, io: Direction, path: readonly string[]): void {
  if (isOfType(schema, 'string')) boundText(schema, io, path);
  if (isOfType(schema, 'array')) boundList(schema, io, path);
  if (schema.type === 'integer') nameSize(schema);
  // A format says it in one word; zod's pattern for a date alone is 200 characters long.
  if (typeof schema.format === 'string') delete schema.pattern;
  if (typeof schema.id === 'string') delete schema.id;
  for (const [key, inner] of Object.entries(schema)) {
    // safe: what stands inside a schema and is no data is a schema, or a list or record of schemas
    if (typeof inner === 'object' && inner !== null && !DATA.includes(key))
      complete(inner as Mutable, io, [...path, key]);
  }
}

/** Several plain types of one union share a schema. */
function isOfType({ type }: { readonly type?: unknown }, wanted: 'string' | 'array'): boolean {
  return Array.isArray(type) ? type.includes(wanted) : type === wanted;
}

/** A limit on everything: what a caller may send without one is a mistake of ours that stops the build. */
function boundText(schema: Mutable, io: Direction, path: readonly string[]): void {
  if (schema.maxLength !== undefined || schema.enum !== undefined || schema.const !== undefined) return;
  const longest = schema.pattern === undefined ? Number.POSITIVE_INFINITY : longestMatch(schema.pattern);
  if (schema.format === 'date-time') schema.maxLength = DATE_TIME_CHARACTERS[io];
  else if (longest !== Number.POSITIVE_INFINITY) schema.maxLength = longest;
  else if (io === 'output') schema.maxLength = OUTPUT_LIMITS.textCharacters;
  else throw new TypeError(`the text at ${path.join('/')} has no limit: give its schema a .max()`);
}

function boundList(schema: Mutable, io: Direction, path: readonly string[]): void {
  if (schema.maxItems !== undefined) return;
  if (io === 'input') throw new TypeError(`the list at ${path.join('/')} has no limit: give its schema a .max()`);
  schema.maxItems = OUTPUT_LIMITS.items;
}

function nameSize(schema: Mutable): void {
  const isSmall = Math.abs(schema.minimum ?? -Infinity) <= INT32 && Math.abs(schema.maximum ?? Infinity) <= INT32;
  schema.format = isSmall ? 'int32' : 'int64';
}

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** RFC 9457 with our own members, and with the one that RFC 6749 asks for. */
function describeProblem(): Json {
  const code = z
    .string()
    .regex(/^[a-z]+\.[a-z_]+$/)
    .max(100);
  const { $schema: _dialect, ...schema } = toJsonSchema(
    z.strictObject({
      type: z.url().meta({ description: 'The page that explains the code in both languages' }),
      title: z.string(),
      status: z.int().min(400).max(599),
      detail: z.string().meta({ description: 'What happened, in the language asked for' }),
      code: code.meta({ description: 'Stable; what a program looks at' }),
      mend: z.string().meta({ description: 'What to do about it' }),
      params: params.meta({ description: 'What the sentences were filled with' }),
      errors: z
        .array(
          z.strictObject({
            pointer: z.string().meta({
              description: 'JSON Pointer (RFC 6901) into the body; `#query/…` and `#path/…` name a parameter',
            }),
            code,
            detail: z.string(),
            mend: z.string(),
            params,
          }),
        )
        .optional(),
      error: z
        .string()
        .optional()
        .meta({ description: 'The error code of RFC 6749 §5.2, from the token endpoint alone' }),
      requestId: z.string().meta({ description: 'Tell us this one' }),
    }),
    'output',
  );
  return link(schema, '');
}
