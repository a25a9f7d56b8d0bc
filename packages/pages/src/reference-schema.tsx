import type { Json } from '@aftercare/kernel';
import { nameOf, type Parameter, type Schema } from './reference-document.ts';
import type { ReferenceTexts } from './reference-texts.ts';

/** Limits beyond these are there for machines: nobody meets them. */
const LARGEST_TOLD = { characters: 100_000, items: 9999, number: 2 ** 31 - 2 };

/** A schema as a list of its fields, each with what it may be; what has a name is a link to it. */
export function Shape({ schema, texts }: { schema: Schema; texts: ReferenceTexts }) {
  const inner = innerOf(schema);
  if (inner.length === 0) return null;
  if (inner.length === 1 && inner[0] !== undefined) return <Fields schema={inner[0]} texts={texts} />;
  return (
    <ul class="fields">
      {inner.map((each, index) => (
        <li>
          <span class="soft">{texts.variant(index + 1)}</span>
          <Fields schema={each} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

function Fields({ schema, texts }: { schema: Schema; texts: ReferenceTexts }) {
  const required = new Set(schema.required);
  return (
    <ul class="fields">
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
        <Field name={name} schema={field} isRequired={required.has(name)} texts={texts} />
      ))}
      {typeof schema.additionalProperties === 'object' && (
        <Field name="*" schema={schema.additionalProperties} isRequired={false} texts={texts} />
      )}
    </ul>
  );
}

export function Parameters({ list, texts }: { list: readonly Parameter[]; texts: ReferenceTexts }) {
  return (
    <ul class="fields">
      {list.map(({ name, in: place, required, schema, description }) => (
        <Field
          name={name}
          place={place}
          schema={description === undefined ? schema : { ...schema, description }}
          isRequired={required}
          texts={texts}
        />
      ))}
    </ul>
  );
}

interface FieldFacts {
  readonly name: string;
  readonly place?: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly texts: ReferenceTexts;
}

function Field({ name, place, schema, isRequired, texts }: FieldFacts) {
  const limits = limitsOf(schema, texts);
  return (
    <li>
      <code class="name">{name}</code> {place !== undefined && <span class="soft">{place} · </span>}
      <Type schema={schema} texts={texts} />
      {isRequired && <span class="must"> · {texts.required}</span>}
      {limits.length > 0 && <span class="soft"> · {limits.join(' · ')}</span>}
      {schema.description !== undefined && (
        <span class="says" lang="en">
          <Marked text={schema.description} />
        </span>
      )}
      <Shape schema={schema} texts={texts} />
    </li>
  );
}

/** In a few words, with links. */
export function Type({ schema, texts }: { schema: Schema; texts: ReferenceTexts }) {
  if (schema.$ref !== undefined) return <a href={`#schema-${nameOf(schema.$ref)}`}>{nameOf(schema.$ref)}</a>;
  if (schema.items !== undefined)
    return (
      <>
        {texts.listOf} <Type schema={schema.items} texts={texts} />
        {isNullable(schema) && ` ${texts.or} null`}
      </>
    );
  const variants = variantsOf(schema);
  // Objects among them are told below, one by one.
  if (variants.length > 0)
    return (
      <>
        {variants.map((variant, index) => (
          <>
            {index > 0 && ` ${texts.or} `}
            <Type schema={variant} texts={texts} />
          </>
        ))}
      </>
    );
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values !== undefined)
    return (
      <>
        {values.map((value, index) => (
          <>
            {index > 0 && ' | '}
            <code>{spell(value)}</code>
          </>
        ))}
      </>
    );
  const types = [schema.type ?? texts.anything].flat().join(` ${texts.or} `);
  return (
    <>
      {types}
      {schema.format !== undefined && !/^int/.test(schema.format) && ` (${schema.format})`}
    </>
  );
}

/** What has fields of its own, through lists and choices; what has a name is told where it stands. */
function innerOf(schema: Schema): readonly Schema[] {
  if (schema.$ref !== undefined) return [];
  if (schema.items !== undefined) return innerOf(schema.items);
  const variants = variantsOf(schema);
  if (variants.length > 0) return variants.flatMap(innerOf);
  return schema.properties !== undefined || typeof schema.additionalProperties === 'object' ? [schema] : [];
}

function variantsOf({ anyOf, oneOf }: Schema): readonly Schema[] {
  return anyOf ?? oneOf ?? [];
}

function isNullable({ type }: Schema): boolean {
  return Array.isArray(type) && type.includes('null');
}

function limitsOf(schema: Schema, texts: ReferenceTexts): string[] {
  const { characters, items, number } = LARGEST_TOLD;
  return [
    ...span(schema.minimum, schema.maximum, number).map((range) => range),
    ...span(schema.minLength, schema.maxLength, characters).map(texts.characters),
    ...span(schema.minItems, schema.maxItems, items).map(texts.items),
    ...(schema.pattern === undefined ? [] : [schema.pattern]),
    ...(schema.default === undefined ? [] : [texts.byDefault(spell(schema.default))]),
  ];
}

function span(least: number | undefined, most: number | undefined, largest: number): string[] {
  const from = least === undefined || least < -largest ? null : least;
  const to = most === undefined || most > largest ? null : most;
  if (from === null && to === null) return [];
  if (from === null) return [`≤ ${to}`];
  if (to === null) return from === 0 ? [] : [`≥ ${from}`];
  return [from === to ? `${from}` : `${from}–${to}`];
}

function spell(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Backquotes are the only marks in our summaries. */
export function Marked({ text }: { text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 === 0 ? part : <code>{part}</code>))}</>;
}
