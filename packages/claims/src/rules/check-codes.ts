import type { Cause } from '@aftercare/warranty';
import { type ClaimDraft, CODE_SLOTS, type CodeSet } from '../words.ts';
import type { ClaimQuestion } from './claim-file.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/** Each slot by the code set of the network: filled where it has to be, and by a code that the set knows. */
export function checkCodes({
  draft,
  codeSet,
  cause,
  cureUntil,
}: Pick<ClaimQuestion, 'draft' | 'codeSet' | 'cause' | 'cureUntil'>): readonly LookedAt[] {
  if (codeSet === null) return [];
  const rule = 'claims.codes';
  const { codes = {} } = draft.facts;
  const faults = CODE_SLOTS.flatMap((slot): LookedAt[] => {
    const code = codes[slot];
    const path = `/codes/${slot}`;
    if (code === undefined)
      return codeSet.required.includes(slot)
        ? [refused(rule, { code: 'claims.code_missing', path, params: { slot }, cureUntil })]
        : [];
    const known = codeSet.slots[slot];
    return known === undefined || known.some((one) => one.code === code)
      ? []
      : [refused(rule, { code: 'claims.code_unknown', path, params: { slot, code }, cureUntil })];
  });
  if (faults.length > 0) return faults;
  const saw = { codes: CODE_SLOTS.filter((slot) => codes[slot] !== undefined).length, cause };
  if (cause === draft.cause) return [passed(rule, saw)];
  const params = { section: codes.section ?? 'none', stated: draft.cause, cause };
  const finding = { code: 'claims.no_fault_found', severity: 'notes', clause: null, cureUntil: null } as const;
  return [
    {
      step: { rule, clause: null, saw: params, outcome: 'reduced' },
      finding: { ...finding, path: '/codes/section', params },
    },
  ];
}

/**
 * Whoever reports by code that the unit is in order found no fault, whatever else is said: the charge matrix then decides who
 * pays for the visit.
 */
export function findCause({ cause, facts }: Pick<ClaimDraft, 'cause' | 'facts'>, codeSet: CodeSet | null): Cause {
  const section = codeSet?.slots.section?.find(({ code }) => code === facts.codes?.section);
  return section?.noFaultFound === true ? 'no_fault_found' : cause;
}
