import type { LocalDate } from '@aftercare/kernel';
import type { Right } from '../words/statutory.ts';
import { type ExclusionCode, type UnitFacts, WHOLE_UNIT } from '../words.ts';
import { listCandidates, type TermsVersions } from './choose-better-terms.ts';
import type { ChosenTerms } from './choose-terms.ts';
import { decideAgreedRights } from './decide-agreed-rights.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { keepLongest } from './decide-rights.ts';
import { decideUnitRights, type UnitRights } from './decide-unit-rights.ts';

export interface BetterRightsQuestion {
  readonly unit: UnitFacts;
  readonly on: LocalDate;
  /** What fails; the whole unit where nobody said. */
  readonly component?: string | undefined;
  readonly failureMode?: string | undefined;
  readonly found?: readonly ExclusionCode[] | undefined;
  readonly sameModelExists?: boolean | undefined;
  readonly buyerDeclinesExchange?: boolean | undefined;
}

export interface BetterRights {
  /** By the pack of the terms of the day of sale, or the first that names one; null where none does. */
  readonly law: UnitRights | null;
  /** What the terms themselves give beside it. */
  readonly agreed: readonly Right[];
  /** The terms that give a right of these two lists: what it costs and how long it takes is in them. */
  readonly termsOf: (right: Right) => ChosenTerms;
  /** The versions that give one of these rights. */
  readonly givers: readonly ChosenTerms[];
}

/**
 * What the buyer can ask for on that day: the rights of the terms of the day of sale, and of each later version that had begun by
 * then those that last longer or cost less. A later version adds rights and takes none away, whether or not it also covers more.
 * Null where no terms were in force.
 *
 * Example: sold under an exchange within 3 months, a version since gives 12: in the fifth month the exchange is there.
 */
export function decideBetterRights(
  versions: TermsVersions,
  modelCode: string,
  { unit, on, component = WHOLE_UNIT, failureMode, found, ...model }: BetterRightsQuestion,
): BetterRights | null {
  const [own, ...later] = listCandidates(versions, modelCode, unit, { on, by: 'asked' });
  if (own === undefined) return null;
  const givenBy = new Map<Right, ChosenTerms>();
  const answers = [own, ...later.filter(({ version }) => version.id !== own.version.id)].map((terms) => {
    const { policy } = terms;
    const spoke = decideEntitlement({ policy, unit, on, found, asked: { component, failureMode } }).asked;
    const fault = { policy, unit, spoke, on, ...model };
    const law = decideUnitRights({ ...fault, found });
    const agreed = decideAgreedRights(fault);
    for (const right of [...(law?.rights ?? []), ...agreed]) givenBy.set(right, terms);
    return { law, agreed };
  });
  const laws = answers.flatMap(({ law }) => law ?? []);
  const [first] = laws;
  const rights = keepLongest(laws.flatMap((law) => law.rights));
  // Of those that give nothing only the first tells why.
  const telling = laws.filter((law) => law === first || law.rights.some((right) => rights.includes(right)));
  const agreed = keepLongest(answers.flatMap((answer) => answer.agreed));
  const termsOf = (right: Right): ChosenTerms => givenBy.get(right) ?? own;
  return {
    law: first === undefined ? null : { ...first, rights, trace: telling.flatMap(({ trace }) => trace) },
    agreed,
    termsOf,
    givers: [...new Set([...rights, ...agreed].map(termsOf))],
  };
}
