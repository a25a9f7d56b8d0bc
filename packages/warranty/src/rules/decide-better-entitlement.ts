import type { PolicyVersion } from '@aftercare/policies';
import { type ComponentAnswer, type EntitlementAnswer, WHOLE_UNIT } from '../words.ts';
import { chooseBest, listCandidates, type TermsVersions } from './choose-better-terms.ts';
import type { ChosenTerms } from './choose-terms.ts';
import { decideEntitlement, type EntitlementQuestion } from './decide-entitlement.ts';
import { payerByTerms } from './decide-payer.ts';

export interface BetterEntitlement {
  readonly answer: EntitlementAnswer;
  /** The terms that speak for a component: what they give is what a claim for it gets. */
  readonly termsOf: (component: string | undefined) => ChosenTerms;
  /** Every version that answered, that of the answer itself first. */
  readonly versions: readonly PolicyVersion[];
}

/**
 * What a failure of each component would get on that day, by the very choice that judges a claim: the terms of the day of sale,
 * or for a component that a later version gives more, that version. Null where no terms were in force.
 * Surprise: two components of one unit can be answered by two versions.
 */
export function decideBetterEntitlement(
  versions: TermsVersions,
  modelCode: string,
  question: Omit<EntitlementQuestion, 'policy'>,
): BetterEntitlement | null {
  const { unit, on, asked, found } = question;
  const [own, ...later] = listCandidates(versions, modelCode, unit, { on, by: 'asked' });
  if (own === undefined) return null;
  const answers = new Map(
    [own, ...later].map(({ version, policy }) => [version.id, decideEntitlement({ ...question, policy })]),
  );
  const ofOwn = answers.get(own.version.id) ?? decideEntitlement({ ...question, policy: own.policy });
  if (later.length === 0) return { answer: ofOwn, termsOf: () => own, versions: [own.version] };

  const answerOf = (component: string, { version, policy }: ChosenTerms): ComponentAnswer | null =>
    answers.get(version.id)?.components.find((known) => known.component === component) ??
    decideEntitlement({ policy, unit, on, found, asked: { ...asked, component } }).asked;
  const chosen = new Map<string, ChosenTerms>();
  const termsFor = (component: string): ChosenTerms => {
    const known = chosen.get(component);
    if (known !== undefined) return known;
    const best = chooseBest([own, ...later], (candidate) => answerOf(component, candidate));
    chosen.set(component, best);
    return best;
  };

  const named = new Set(
    [...answers.values()].flatMap(({ components }) => components.map(({ component }) => component)),
  );
  const isOfSale = new Set(ofOwn.components.map(({ component }) => component));
  const components = [...named]
    // what only a later version names stands there if that is what speaks for it
    .filter((component) => isOfSale.has(component) || termsFor(component) !== own)
    .flatMap((component) => answerOf(component, termsFor(component)) ?? []);
  const wanted = ofOwn.asked?.component;
  const answer = wanted === undefined ? null : answerOf(wanted, termsFor(wanted));
  const speaks = answer ?? components.find(({ component }) => component === WHOLE_UNIT) ?? components[0];
  const spoke = speaks === undefined ? own : termsFor(speaks.component);
  const used = [spoke, ...components.map(({ component }) => termsFor(component))].map(({ version }) => version);
  return {
    answer: { ...ofOwn, components, asked: answer, payer: speaks ? payerByTerms(speaks.coverage) : null },
    termsOf: (component) => (component === undefined ? own : termsFor(component)),
    versions: [...new Map(used.map((version) => [version.id, version])).values()],
  };
}
