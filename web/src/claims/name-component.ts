import type { Say } from '../language.ts';

/** Components carry the manufacturer's own codes; `*` stands for all of them. */
export function nameComponent(code: string, say: Say): string {
  return code === '*' ? say('claims.whole_unit') : code;
}
