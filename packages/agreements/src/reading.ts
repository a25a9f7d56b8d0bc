import type { Json } from '@aftercare/kernel';
import { type Membership, mayRead, type Place } from '@aftercare/network';
import type { Policy } from '@aftercare/policies';
import { type Loaded, Refusal } from '@aftercare/runtime';
import { compareClauses, type Difference } from './rules/compare-clauses.ts';
import { type Bilingual, type Clause, type Names, writeClauses } from './rules/write-clauses.ts';
import {
  findAgreement,
  findBaseOf,
  findBaseOfEarlier,
  findCheckerOf,
  findCheckerOfEarlier,
  findEarlier,
  listNamedPolicies,
  listNamedPoliciesOfEarlier,
} from './store.ts';
import { agreementContent } from './wire.ts';
import type { Agreement, AgreementContent, AgreementId } from './words.ts';

/** What is read beside an agreement so that it can be put into sentences. */
export const readsOfReading = (id: AgreementId) => ({
  named: listNamedPolicies({ id }),
  checker: findCheckerOf({ id }),
  base: findBaseOf({ id }),
});

interface Named {
  readonly named: readonly Policy<Json>[];
  readonly checker: Pick<Membership, 'id' | 'legalName'> | undefined;
  readonly base: { readonly id: string; readonly number: number; readonly memberName: string } | undefined;
}

/** Its clauses. Content of an earlier build says nothing of what came later, and so has no clause of it. */
export function readClauses({ content }: Pick<Agreement, 'content'>, named: Named): readonly Clause[] {
  const whole: AgreementContent = agreementContent.parse(content);
  return writeClauses(whole, toNames(named));
}

function toNames({ named, checker, base }: Named): Names {
  const names = new Map<string, Bilingual>();
  for (const { id, name, number } of named)
    names.set(id, {
      en: number === null ? `${name} (draft)` : `${name}, version ${number}`,
      zh: number === null ? `${name}（草稿）` : `${name}第 ${number} 版`,
    });
  if (checker !== undefined) names.set(checker.id, { en: checker.legalName, zh: checker.legalName });
  if (base !== undefined)
    names.set(base.id, {
      en: `agreement ${base.number} with ${base.memberName}`,
      zh: `与${base.memberName}签订的第 ${base.number} 号协议`,
    });
  return names;
}

/** What is read so that two versions can be compared in sentences; without another one it is the one offered before. */
export const readsOfComparison = (id: AgreementId, other: AgreementId | undefined) => {
  const compared = { id, other: other ?? ('' as const) };
  return {
    agreement: findAgreement({ id }),
    earlier: findEarlier(compared),
    ...readsOfReading(id),
    namedBefore: listNamedPoliciesOfEarlier(compared),
    checkerBefore: findCheckerOfEarlier(compared),
    baseBefore: findBaseOfEarlier(compared),
  };
};

/** What is otherwise than in the version that it is compared with. Of the first one everything is new. */
export function compareWithEarlier(
  agreement: Pick<Agreement, 'content'>,
  { earlier, ...names }: Omit<Loaded<ReturnType<typeof readsOfComparison>>, 'agreement'>,
): readonly Difference[] {
  const { named, checker, base, namedBefore, checkerBefore, baseBefore } = names;
  const old =
    earlier === undefined ? [] : readClauses(earlier, { named: namedBefore, checker: checkerBefore, base: baseBefore });
  return compareClauses(old, readClauses(agreement, { named, checker, base }));
}

/** Only the two parties read it, and the member not before it was offered. */
export function requireReadable<Found extends Pick<Agreement, 'memberTenantId' | 'state'>>(
  admitted: Place,
  agreement: Found | undefined,
): Found {
  if (agreement === undefined || !mayRead(admitted, agreement.memberTenantId)) throw new Refusal('request.not_found');
  if (agreement.state === 'draft' && admitted.kind === 'member') throw new Refusal('request.not_found');
  return agreement;
}
