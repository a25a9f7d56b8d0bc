import {
  type CodeTexts,
  type FindingParams,
  fillText,
  type Json,
  type Language,
  type RuleTexts,
} from '@aftercare/kernel';
import { InvalidInput } from './action.ts';
import { toPointerPart } from './parse-json.ts';
import { type FieldError, Refusal } from './refusal.ts';

/** Problems are refusals of a request: their texts carry the HTTP status as well, and members that another RFC asks for. */
export type ProblemTexts = Readonly<
  Record<
    string,
    CodeTexts[string] & {
      readonly status: number;
      readonly members?: Readonly<Record<string, string>>;
      /** How a 401 asks for credentials (RFC 9110 §11.6.1); a bearer token unless said otherwise. */
      readonly challenge?: 'Basic';
    }
  >
>;

/** Every code that a person may meet, of all capabilities together. */
export interface Catalogue {
  readonly problems: ProblemTexts;
  readonly findings: CodeTexts;
  readonly rules: RuleTexts;
  /** Values of parameters that are words of ours and have to be translated inside a sentence. */
  readonly words: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  /** Those that mean something under the name of their parameter alone, such as the `in` of a coverage. */
  readonly wordsOf?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>;
}

export interface Problem {
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, string>>;
}

/** RFC 9457. `type` is a page of ours that explains the code in both languages. */
export function toProblem(
  error: unknown,
  catalogue: Catalogue,
  at: { origin: string; requestId: string; language: Language },
): Problem {
  const refusal = toRefusal(error);
  const entry = catalogue.problems[refusal.code];
  const known =
    entry === undefined
      ? { refusal: new Refusal('internal.defect'), entry: catalogue.problems['internal.defect'] }
      : { refusal, entry };
  if (known.entry === undefined) throw new TypeError('the catalogue has no text for internal.defect');
  const text = known.entry[at.language];
  const { code, params, errors, retryAfterSeconds } = known.refusal;
  return {
    status: known.entry.status,
    headers: {
      ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
      ...(known.entry.status === 401
        ? { 'WWW-Authenticate': `${known.entry.challenge ?? 'Bearer'} realm="aftercare"` }
        : {}),
    },
    body: {
      type: `${at.origin}/problems/${code}`,
      title: text.title,
      status: known.entry.status,
      detail: fillText(text.detail, toSpoken(params, catalogue, at.language)),
      code,
      mend: fillText(text.mend, toSpoken(params, catalogue, at.language)),
      params,
      ...(errors.length === 0 ? {} : { errors: errors.map((field) => toWireField(field, catalogue, at.language)) }),
      ...known.entry.members,
      requestId: at.requestId,
    },
  };
}

function toSpoken(params: FindingParams, { words, wordsOf = {} }: Catalogue, language: Language): FindingParams {
  const spoken = Object.entries(params).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value];
    const named = Object.hasOwn(wordsOf, name) ? wordsOf[name] : undefined;
    const known = named !== undefined && Object.hasOwn(named, value) ? named : words;
    const word = Object.hasOwn(known, value) ? known[value] : undefined;
    return [name, word?.[language] ?? value];
  });
  return Object.fromEntries(spoken);
}

function toWireField(field: FieldError, catalogue: Catalogue, language: Language): Json {
  const text = catalogue.problems[field.code]?.[language] ?? catalogue.findings[field.code]?.[language];
  const spoken = toSpoken(field.params, catalogue, language);
  return {
    pointer: field.pointer,
    code: field.code,
    detail: text === undefined ? field.code : fillText(text.detail, spoken),
    mend: text === undefined ? '' : fillText(text.mend, spoken),
    params: field.params,
  };
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof InvalidInput) return new Refusal('request.invalid', {}, { errors: toFieldErrors(error) });
  return new Refusal('internal.defect');
}

type Issue = InvalidInput['issues'][number]['issue'];

function toFieldErrors({ issues }: InvalidInput): FieldError[] {
  return issues.flatMap(({ in: place, issue }) => {
    const base = issue.path.map(toPointerPart).join('');
    const pointer = place === 'body' ? base : `#${place}${base}`;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: `${pointer}${toPointerPart(key)}`,
        code: 'request.unknown_field',
        params: { field: key },
      }));
    }
    const [code, params] = nameIssue(issue);
    return [{ pointer, code, params }];
  });
}

/** zod's issues in our own codes: their sentences are English only and change between versions. */
function nameIssue(issue: Issue): [code: string, params: FindingParams] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? ['request.missing_field', {}]
        : ['request.wrong_type', { expected: issue.expected }];
    case 'too_small':
      return ['request.too_small', { minimum: String(issue.minimum) }];
    case 'too_big':
      return ['request.too_big', { maximum: String(issue.maximum) }];
    case 'invalid_format':
      return ['request.wrong_format', { format: issue.format }];
    case 'invalid_value':
      return ['request.not_allowed', { allowed: issue.values.map(String).join(', ') }];
    default:
      return ['request.wrong_value', {}];
  }
}
