import type { Finding, FindingParams } from '@aftercare/kernel';
import { type Membership, mayWork } from '@aftercare/network';
import type { PolicyId } from '@aftercare/policies';
import type { Agreement, AgreementContent } from '../words.ts';

/** What the network has under an id that an agreement names. */
export interface NamedPolicy {
  readonly id: PolicyId;
  readonly kind: string;
  readonly isPublished: boolean;
}

/** Under which name of the agreement which kind of terms belongs. */
export const POLICY_KINDS: Readonly<Record<keyof AgreementContent['policies'], string>> = {
  warrantyTerms: 'warranty.terms',
  chargeMatrix: 'warranty.charge_matrix',
  rateCard: 'claims.rate_card',
  slaPolicy: 'service.sla_policy',
};

/** A division of the territory that somebody else has already, where one of the two has it alone. */
export interface TakenDivision {
  /** Place of the division in the list. */
  readonly row: number;
  readonly division: string;
  readonly taken: string;
  readonly member: string;
}

/** What is known of those that an agreement names. */
export interface Surroundings {
  readonly named: readonly NamedPolicy[];
  readonly checker: Pick<Membership, 'kind' | 'state'> | null;
  readonly base: Pick<Agreement, 'state'> | null;
  readonly taken: readonly TakenDivision[];
}

/** What keeps an agreement from being offered, each with a pointer into its content. Nothing here depends on the day. */
export function checkAgreement(content: AgreementContent, around: Surroundings): readonly Finding[] {
  const { validFrom, validUntil } = content;
  return [
    ...(validUntil !== null && validUntil < validFrom
      ? [toFinding('agreements.ends_before_it_begins', '/validUntil', { validFrom, validUntil })]
      : []),
    ...checkTerms(content),
    ...checkPolicies(content.policies, around.named),
    ...checkChecker(content.firstCheck ?? null, around.checker),
    ...checkBase(content.dependsOn ?? null, around.base),
    ...around.taken.map(({ row, division, taken, member }) =>
      toFinding('agreements.territory_taken', `/territory/divisions/${row}`, { division, taken, member }),
    ),
  ];
}

/** What is wrong whoever the member is, and whatever else there is. */
export function checkTerms(
  content: Pick<AgreementContent, 'territory' | 'categories' | 'settlement' | 'duties'>,
): readonly Finding[] {
  const { territory, categories, settlement, duties } = content;
  return [
    ...findTwice(territory.divisions).map((index) =>
      toFinding('agreements.division_twice', `/territory/divisions/${index}`, {
        division: territory.divisions[index] ?? '',
      }),
    ),
    ...findTwice(categories).map((index) =>
      toFinding('agreements.category_twice', `/categories/${index}`, { category: categories[index] ?? '' }),
    ),
    ...(settlement.windowClosesOn < settlement.windowOpensOn
      ? [
          toFinding('agreements.window_reversed', '/settlement/windowClosesOn', {
            opensOn: settlement.windowOpensOn,
            closesOn: settlement.windowClosesOn,
          }),
        ]
      : []),
    ...((settlement.mode === 'flat_per_unit') === (settlement.flatPerUnit === null)
      ? [toFinding('agreements.flat_rate_mismatch', '/settlement/flatPerUnit', { mode: settlement.mode })]
      : []),
    ...findTwice((settlement.yearEndDeductions ?? []).map(({ reason }) => reason)).map((index) =>
      toFinding('agreements.deduction_twice', `/settlement/yearEndDeductions/${index}`, {
        reason: settlement.yearEndDeductions?.[index]?.reason ?? '',
      }),
    ),
    ...findTwice((duties.breaches ?? []).map(({ kind, withinMonths }) => `${kind} ${withinMonths}`)).map((index) =>
      toFinding('agreements.breach_twice', `/duties/breaches/${index}`, {
        kind: duties.breaches?.[index]?.kind ?? '',
        months: duties.breaches?.[index]?.withinMonths ?? 0,
      }),
    ),
  ];
}

/** Nothing can rest on what was never offered. */
function checkBase(dependsOn: string | null, base: Pick<Agreement, 'state'> | null): Finding[] {
  if (dependsOn === null || (base !== null && base.state !== 'draft' && base.state !== 'ended')) return [];
  return [toFinding('agreements.base_unknown', '/dependsOn', { agreement: dependsOn })];
}

/** A claim that waited for somebody who is no distributor here would wait for nobody. */
function checkChecker(
  firstCheck: AgreementContent['firstCheck'] | null,
  checker: Pick<Membership, 'kind' | 'state'> | null,
): Finding[] {
  if (firstCheck == null || (checker?.kind === 'distributor' && mayWork(checker.state))) return [];
  return [toFinding('agreements.checker_unknown', '/firstCheck/membership', { membership: firstCheck.membership })];
}

function checkPolicies(policies: AgreementContent['policies'], named: readonly NamedPolicy[]): Finding[] {
  // safe: the keys of the constant are those of the type
  const members = Object.entries(POLICY_KINDS) as [keyof AgreementContent['policies'], string][];
  return members.flatMap(([member, kind]) => {
    const id = policies[member];
    if (id === null) return [];
    const found = named.find((policy) => policy.id === id);
    if (found === undefined || found.kind !== kind)
      return [toFinding('agreements.policy_unknown', `/policies/${member}`, { policy: id })];
    return found.isPublished
      ? []
      : [toFinding('agreements.policy_not_published', `/policies/${member}`, { policy: id })];
  });
}

function findTwice(keys: readonly string[]): number[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}

function toFinding(code: string, path: string, params: FindingParams): Finding {
  return { code, severity: 'blocks', clause: null, path, params, cureUntil: null };
}
