import type { Say } from '../language.ts';
import { isTextKey, type TextKey } from '../texts.ts';
import type { Decision } from '../trace/decision.ts';

type Version = Decision['versions'][number];
type ShortKey = Extract<TextKey, `version.short.${string}`>;
type LongKey = Exclude<Extract<TextKey, `version.warranty.${string}` | `version.claims.${string}`>, ShortKey>;
type ChosenKey = Extract<TextKey, `version.chosen_by.${string}`>;

/** Short, as in “Terms v4”. A kind of policy that has no text here keeps its own name. */
export function nameVersion({ kind, number }: Version, say: Say): string {
  const key = `version.short.${kind}`;
  return `${isShortKey(key) ? say(key) : kind} v${number}`;
}

export function namePolicy({ kind }: Version, say: Say): string {
  const key = `version.${kind}`;
  return isLongKey(key) ? say(key) : kind;
}

export function nameChoice({ chosenBy }: Version, say: Say): string {
  const key = `version.chosen_by.${chosenBy}`;
  return isChosenKey(key) ? say(key) : chosenBy;
}

function isShortKey(key: string): key is ShortKey {
  return key.startsWith('version.short.') && isTextKey(key);
}

function isLongKey(key: string): key is LongKey {
  return (key.startsWith('version.warranty.') || key.startsWith('version.claims.')) && isTextKey(key);
}

function isChosenKey(key: string): key is ChosenKey {
  return key.startsWith('version.chosen_by.') && isTextKey(key);
}
