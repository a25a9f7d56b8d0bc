import { isContent } from '../policies/place-in.ts';
import type { Content } from '../policies/policy.ts';

/**
 * What leads from one content to another as a JSON Merge Patch (RFC 7396): objects member by member, null for what is gone,
 * anything else whole. A null in the new content falls back to what holds without it.
 */
export function makePatch(before: Content, after: Content): Content {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names.flatMap((name): [string, unknown][] => {
      const [was, is] = [before[name], after[name]];
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      if (is === undefined || is === null) return was === undefined || was === null ? [] : [[name, null]];
      return [[name, isContent(was) && isContent(is) ? makePatch(was, is) : is]];
    }),
  );
}
