import type { SlaPolicy } from '../words.ts';

/** No level: the network has no policy yet. */
const NO_LEVEL = 0;

/**
 * How grave it is: what a person said, else the level of the symptom, else the least severe level of the policy.
 * Undefined when a person named a level that the policy does not have.
 */
export function decideSeverity(
  policy: Pick<SlaPolicy, 'levels' | 'symptoms'> | null,
  told: { readonly severity: number | null; readonly symptomCode: string | null },
): number | undefined {
  if (policy === null) return told.severity ?? NO_LEVEL;
  const levels = policy.levels.map(({ severity }) => severity);
  if (told.severity !== null) return levels.includes(told.severity) ? told.severity : undefined;
  const known = policy.symptoms?.find(({ code }) => code === told.symptomCode);
  return known?.severity ?? Math.max(...levels);
}
