import { isContent } from './place-in.ts';
import type { Written } from './policy.ts';
import type { Segment } from './policy-kinds.ts';

/** What somebody is writing, and what was said against it when it was last refused. */
export interface KeptDraft extends Written {
  readonly problems: readonly (readonly [pointer: string, text: string])[];
}

/** One for each kind of a network: it survives a reload and an end of the session. */
export function keepDraft(network: string, segment: Segment, draft: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(network, segment), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still has what is on the screen.
  }
}

export function dropDraft(network: string, segment: Segment): void {
  try {
    localStorage.removeItem(keyOf(network, segment));
  } catch {
    // Nothing was kept.
  }
}

export function takeDraft(network: string, segment: Segment): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(network, segment)) ?? 'null');
    return isKeptDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

function keyOf(network: string, segment: Segment): string {
  return `aftercare.policy.${network}.${segment}`;
}

function isKeptDraft(value: unknown): value is KeptDraft {
  return (
    isContent(value) &&
    typeof value.name === 'string' &&
    typeof value.effectiveFrom === 'string' &&
    isContent(value.content) &&
    Array.isArray(value.problems)
  );
}
