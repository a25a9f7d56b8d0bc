import type { LocalDate } from '@aftercare/kernel';
import { choosePolicy, type Policy, type PolicyVersion } from '@aftercare/policies';
import type { UnitFacts, WarrantyPolicy } from '../words.ts';

type ModelTerms = WarrantyPolicy & { readonly models: readonly string[] };

export interface ChosenTerms {
  readonly policy: ModelTerms;
  readonly version: PolicyVersion;
}

/**
 * The customer's terms are those in force on the day the unit was sold; an unsold one is
 * judged by those of the day that is asked about. Terms that name the model beat terms for every model.
 */
export function chooseTerms(
  versions: readonly Policy<ModelTerms>[],
  modelCode: string,
  unit: UnitFacts,
  asked: { readonly on: LocalDate; readonly by: string },
): ChosenTerms | null {
  const soldOn = unit.events.invoice ?? unit.soldOn ?? null;
  const day = soldOn ?? asked.on;
  const policy =
    choosePolicy(versions, day, (content) => content.models.includes(modelCode)) ??
    choosePolicy(versions, day, (content) => content.models.includes('*'));
  if (policy === undefined) return null;
  const { kind, id, number, content } = policy;
  return { policy: content, version: { kind, id, number, chosenBy: soldOn === null ? asked.by : 'invoice', on: day } };
}
