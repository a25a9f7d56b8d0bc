import type { Month } from '@aftercare/kernel';

/** A sample has no id but its month: this is what it is called in history, and what its seed is sealed for. */
export function sampleOf(month: Month): string {
  return `sample/${month}`;
}
