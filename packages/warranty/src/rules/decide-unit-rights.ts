import type { LocalDate } from '@aftercare/kernel';
import type { RightsAnswer } from '../words/statutory.ts';
import { type ComponentAnswer, type ExclusionCode, type UnitFacts, type WarrantyPolicy, WHOLE_UNIT } from '../words.ts';
import { decideRights } from './decide-rights.ts';
import { findPack } from './find-pack.ts';
import { toSaleFacts } from './to-sale-facts.ts';

export interface UnitRightsQuestion {
  readonly policy: WarrantyPolicy;
  readonly unit: UnitFacts;
  /** What the terms say of the component that fails; null where nothing particular was asked. */
  readonly spoke: ComponentAnswer | null;
  readonly on: LocalDate;
  readonly found?: readonly ExclusionCode[] | undefined;
  readonly sameModelExists?: boolean | undefined;
  readonly buyerDeclinesExchange?: boolean | undefined;
}

export interface UnitRights extends RightsAnswer {
  readonly verified: boolean;
  readonly verifiedOn: string | null;
  readonly source: string;
}

/** What the law gives on that day if this unit has the fault that was asked about; null where the terms name no pack. */
export function decideUnitRights(question: UnitRightsQuestion): UnitRights | null {
  const { policy, unit, spoke, on, found, sameModelExists, buyerDeclinesExchange } = question;
  const pack = findPack(policy);
  if (pack === null) return null;
  const facts = toSaleFacts({
    unit,
    pack,
    termLastDay: spoke?.lastDay ?? null,
    faultClasses: policy.faultClasses ?? [],
    component: spoke === null || spoke.component === WHOLE_UNIT ? null : spoke.component,
    failureMode: spoke?.failureMode ?? null,
    found,
    sameModelExists,
    buyerDeclinesExchange,
    on,
  });
  const { verified, verifiedOn = null, source } = pack;
  return { ...decideRights(pack, facts, on), verified, verifiedOn, source };
}
