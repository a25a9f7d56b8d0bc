import { type WarrantyTerm, WHOLE_UNIT } from '../words.ts';

export interface ChosenTerm {
  readonly term: WarrantyTerm;
  readonly clause: string;
}

/**
 * Which term speaks for a component and a failure mode: the narrowest one.
 * Component and failure mode, then the component, then the failure mode of the whole unit, then the whole unit.
 * Surprise: narrower is not longer. Electrics with 18 months stay at 18 although the whole unit has 36.
 */
export function chooseTerm(
  terms: readonly WarrantyTerm[],
  component: string,
  failureMode: string | null,
): ChosenTerm | null {
  let best: ChosenTerm | null = null;
  let bestWeight = -1;
  terms.forEach((term, index) => {
    if (term.component !== WHOLE_UNIT && term.component !== component) return;
    if (term.failureMode !== undefined && term.failureMode !== failureMode) return;
    const weight = (term.component === WHOLE_UNIT ? 0 : 2) + (term.failureMode === undefined ? 0 : 1);
    if (weight <= bestWeight) return;
    best = { term, clause: term.clause ?? `terms[${index}]` };
    bestWeight = weight;
  });
  return best;
}
