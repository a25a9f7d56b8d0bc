import { isContent, readAt, rowsAt } from './place-in.ts';
import type { Content } from './policy.ts';

/** As it is shipped, another figure in its place, one that was added, or one that is not in the law after all. */
export type RuleState = 'shipped' | 'corrected' | 'added' | 'struck';

export interface RuleRow {
  readonly id: string;
  readonly rule: Content;
  /** Null of one that was added. */
  readonly shipped: Content | null;
  readonly state: RuleState;
  /** Where the terms speak of it: `rules/0`, `without/1`; null where they do not. */
  readonly place: string | null;
}

const AT = 'packCorrections';

/**
 * The rules of a pack as the terms have them: the shipped ones in their order, then those that were added. A reader who is not told
 * what is shipped (null) sees what the terms themselves say.
 */
export function listRules(shipped: readonly Content[] | null, content: Content): readonly RuleRow[] {
  const rules = rowsAt(content, `${AT}.rules`);
  const without = rowsAt(content, `${AT}.without`);
  if (shipped === null)
    return [
      ...rules.map((rule, at) => toRow(rule, 'corrected', `rules/${at}`)),
      ...without.map((rule, at) => toRow(rule, 'struck', `without/${at}`)),
    ];
  const known = shipped.map((rule): RuleRow => {
    const id = idOf(rule);
    const struck = without.findIndex((row) => idOf(row) === id);
    if (struck >= 0) return { id, rule, shipped: rule, state: 'struck', place: `without/${struck}` };
    const at = rules.findIndex((row) => idOf(row) === id);
    const corrected = rules[at];
    return corrected === undefined
      ? { id, rule, shipped: rule, state: 'shipped', place: null }
      : { id, rule: corrected, shipped: rule, state: 'corrected', place: `rules/${at}` };
  });
  const ids = new Set(known.map(({ id }) => id));
  const added = rules.flatMap((rule, at): readonly RuleRow[] =>
    ids.has(idOf(rule)) ? [] : [toRow(rule, 'added', `rules/${at}`)],
  );
  return [...known, ...added];
}

function toRow(rule: Content, state: RuleState, place: string): RuleRow {
  return { id: idOf(rule), rule, shipped: null, state, place };
}

/** The terms with another rule in this place; one that says what is shipped is no correction any more. */
export function correctRule(content: Content, { id, shipped }: RuleRow, rule: Content): Content {
  const rules = rowsAt(content, `${AT}.rules`);
  if (shipped !== null && isSame(shipped, rule)) return restoreRule(content, id);
  const isThere = rules.some((row) => idOf(row) === id);
  const next = isThere ? rules.map((row) => (idOf(row) === id ? rule : row)) : [...rules, rule];
  return write(content, { rules: next });
}

/** Not in the law after all; the article that says so is still to be named. */
export function strikeRule(content: Content, id: string): Content {
  const restored = restoreRule(content, id);
  return write(restored, { without: [...rowsAt(restored, `${AT}.without`), { id, article: '' }] });
}

/** Under which article a struck rule is not there. */
export function nameArticle(content: Content, id: string, article: string): Content {
  const without = rowsAt(content, `${AT}.without`);
  return write(content, { without: without.map((row) => (idOf(row) === id ? { id, article } : row)) });
}

/** As it is shipped; of one that was added nothing is left. */
export function restoreRule(content: Content, id: string): Content {
  const left = (member: string) => rowsAt(content, `${AT}.${member}`).filter((row) => idOf(row) !== id);
  return write(content, { rules: left('rules'), without: left('without') });
}

/** What is said of the whole pack: the source, whether a lawyer has read it, and when. */
export function sayOfPack(content: Content, said: Content): Content {
  return write(content, said);
}

/** Terms that correct nothing have no corrections. */
function write(content: Content, changed: Content): Content {
  const before = readAt(content, [AT]);
  const { without, verifiedOn, ...next }: Content = {
    source: 'secondary',
    verified: false,
    rules: [],
    ...(isContent(before) ? before : {}),
    ...changed,
  };
  const isStriking = Array.isArray(without) && without.length > 0;
  const says = [next.rules].flat().length > 0 || isStriking || next.verified === true || next.source !== 'secondary';
  const { [AT]: _, ...rest } = content;
  if (!says) return rest;
  return {
    ...rest,
    [AT]: {
      ...next,
      ...(next.verified === true && verifiedOn !== undefined && { verifiedOn }),
      ...(isStriking && { without }),
    },
  };
}

function idOf(rule: Content): string {
  return String(rule.id);
}

/** The order of members says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isContent(one) || !isContent(other)) return JSON.stringify(one) === JSON.stringify(other);
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}
