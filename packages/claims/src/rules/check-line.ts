import { type LocalDate, multiplyRatio } from '@aftercare/kernel';
import {
  type Cause,
  type ChargeRow,
  type CostKind,
  type Coverage,
  decidePayer,
  findCoveredPercent,
  type StageAnswer,
} from '@aftercare/warranty';
import type { ClaimLine, LineDecision, RateCard } from '../words.ts';
import { type LookedAt, passed, reduced, refused } from './looked-at.ts';

export interface LineQuestion {
  readonly line: ClaimLine;
  readonly index: number;
  readonly modelCode: string;
  readonly coverage: Coverage;
  readonly cause: Cause;
  readonly rows: readonly ChargeRow[];
  readonly card: RateCard;
  readonly cureUntil: LocalDate;
  /** Place of an earlier line for the same thing: caps are per claim, so splitting a cost must not multiply them. */
  readonly sameAs: number | null;
  /** What the stage of the warranty covers of each kind of cost; a kind that is not named is covered whole. */
  readonly coveredPercent: StageAnswer['coveredPercent'];
}

export interface LineAnswer {
  readonly decision: LineDecision;
  readonly steps: readonly LookedAt[];
}

/** One line: who pays for this kind of cost, and how much of it the rate card allows. Never more than was claimed. */
export function checkLine(question: LineQuestion): LineAnswer {
  const { line, index } = question;
  if (question.sameAs !== null) {
    const params = { line: index + 1, earlier: question.sameAs + 1 };
    const step = refused('claims.line_once', { code: 'claims.line_twice', path: `/lines/${index}`, params });
    return { decision: { verdict: 'reject', amounts: { claimed: line.claimedAmount, approved: 0 } }, steps: [step] };
  }
  const priced = priceLine(question);
  const cost = priced.cost;
  const payer = decidePayer(question.rows, { coverage: question.coverage, cause: question.cause, cost });
  const saw = {
    line: index + 1,
    cost,
    coverage: question.coverage,
    cause: question.cause,
    payer: payer.payer,
    basis: payer.basis,
  };
  if (payer.payer !== 'manufacturer') {
    const step = refused('claims.payer', {
      code: 'claims.other_pays',
      path: `/lines/${index}`,
      params: saw,
      clause: payer.clause,
    });
    return { decision: { verdict: 'reject', amounts: { claimed: line.claimedAmount, approved: 0 } }, steps: [step] };
  }
  const payerStep = passed('claims.payer', saw, payer.clause);
  const shared = applyShare(question, priced);
  return {
    decision: toDecision(line, shared ?? priced),
    steps: [payerStep, priced.step, ...(shared === null ? [] : [shared.step])],
  };
}

/**
 * A later stage may cover only a part of a cost. The share is taken of what the rate card allows of the claimed amount,
 * rounded half-up to the fen. Example: labour 120.00 allowed, 50 % covered → 60.00. Null where all of it is covered.
 */
function applyShare({ line, index, coveredPercent }: LineQuestion, priced: Priced): Priced | null {
  const percent = findCoveredPercent(coveredPercent, priced.cost);
  if (priced.allowed === null || percent === 100) return null;
  const allowed = multiplyRatio(Math.min(priced.allowed, line.claimedAmount), percent, 100);
  const params = { line: index + 1, cost: priced.cost, percent, claimed: line.claimedAmount, allowed };
  const path = `/lines/${index}`;
  return { ...priced, allowed, step: reduced('claims.share', { code: 'claims.covered_in_part', path, params }) };
}

/** What a line is about, for finding the same thing twice; other costs each stand for themselves. */
export function nameLine(line: ClaimLine): string | null {
  switch (line.kind) {
    case 'labour':
      return `labour ${line.operation}`;
    case 'part':
      return `part ${line.partNumber}`;
    case 'other':
      return null;
    default:
      return line.kind;
  }
}

interface Priced {
  readonly cost: CostKind;
  readonly allowed: number | null;
  readonly step: LookedAt;
}

function toDecision(line: ClaimLine, { allowed, step }: Priced): LineDecision {
  const claimed = line.claimedAmount;
  if (allowed === null) return { verdict: 'needs_information', amounts: { claimed, approved: 0 } };
  if (step.finding?.severity === 'blocks') return { verdict: 'reject', amounts: { claimed, approved: 0 } };
  if (allowed >= claimed) return { verdict: 'approve', amounts: { claimed, approved: claimed } };
  return { verdict: 'adjust', amounts: { claimed, approved: allowed } };
}

function priceLine(question: LineQuestion): Priced {
  switch (question.line.kind) {
    case 'labour':
      return priceLabour(question, question.line);
    case 'part':
      return pricePart(question, question.line);
    case 'travel':
      return priceUpTo(question, 'travel', 'claims.travel', question.card.travelMaximum);
    case 'freight':
      return priceUpTo(question, 'freight_in', 'claims.freight', question.card.freightMaximum);
    case 'other':
      return askForReceipt(question, question.line.reason);
  }
}

/**
 * Minutes are paid up to the standard time plus tolerance, rounded half-up to the fen once, at the line.
 * Example: standard 90 min + 15 % = 103 min (the fraction of a minute is dropped); 150 claimed at 80.00 an hour → 137.33.
 */
function priceLabour({ card, index, cureUntil }: LineQuestion, line: Extract<ClaimLine, { kind: 'labour' }>): Priced {
  const rule = 'claims.labour';
  const operation = card.operations.find((candidate) => candidate.code === line.operation);
  if (operation === undefined) {
    const params = { line: index + 1, operation: line.operation };
    return {
      cost: 'labour',
      allowed: null,
      step: refused(rule, { code: 'claims.operation_unknown', path: `/lines/${index}/operation`, params, cureUntil }),
    };
  }
  const allowedMinutes = Math.floor((operation.standardMinutes * (100 + card.tolerancePercent)) / 100);
  const paidMinutes = Math.min(line.minutes, allowedMinutes);
  const allowed = multiplyRatio(card.labourPerHour, paidMinutes, 60);
  const params = {
    line: index + 1,
    operation: line.operation,
    minutes: line.minutes,
    allowedMinutes,
    standardMinutes: operation.standardMinutes,
    claimed: line.claimedAmount,
    allowed,
  };
  if (line.claimedAmount > allowed) {
    // Too many minutes can be explained; a rate is what was agreed.
    const objection =
      line.minutes > allowedMinutes
        ? { code: 'claims.labour_over_standard', path: `/lines/${index}/minutes`, params, cureUntil }
        : { code: 'claims.labour_over_rate', path: `/lines/${index}/claimed`, params };
    return { cost: 'labour', allowed, step: reduced(rule, objection) };
  }
  return { cost: 'labour', allowed, step: passed(rule, params) };
}

function pricePart(
  { card, index, modelCode, cureUntil }: LineQuestion,
  line: Extract<ClaimLine, { kind: 'part' }>,
): Priced {
  const rule = 'claims.part';
  const part = card.parts.find((candidate) => candidate.number === line.partNumber);
  const path = `/lines/${index}/partNumber`;
  if (part === undefined) {
    const params = { line: index + 1, partNumber: line.partNumber };
    return {
      cost: 'own_parts',
      allowed: null,
      step: refused(rule, { code: 'claims.part_unknown', path, params, cureUntil }),
    };
  }
  const cost = part.kind === 'own' ? 'own_parts' : 'common_parts';
  if (!part.models.includes('*') && !part.models.includes(modelCode)) {
    const params = { line: index + 1, partNumber: line.partNumber, model: modelCode };
    return { cost, allowed: 0, step: refused(rule, { code: 'claims.part_not_of_model', path, params, cureUntil }) };
  }
  const allowed = part.price * line.quantity;
  const params = {
    line: index + 1,
    partNumber: line.partNumber,
    quantity: line.quantity,
    price: part.price,
    claimed: line.claimedAmount,
    allowed,
  };
  if (line.claimedAmount > allowed)
    return {
      cost,
      allowed,
      step: reduced(rule, { code: 'claims.part_over_price', path: `/lines/${index}/claimed`, params }),
    };
  return { cost, allowed, step: passed(rule, params) };
}

function priceUpTo({ line, index }: LineQuestion, cost: CostKind, rule: string, maximum: number): Priced {
  const params = { line: index + 1, claimed: line.claimedAmount, allowed: maximum };
  if (line.claimedAmount > maximum) {
    return {
      cost,
      allowed: maximum,
      step: reduced(rule, { code: 'claims.over_maximum', path: `/lines/${index}/claimed`, params }),
    };
  }
  return { cost, allowed: maximum, step: passed(rule, params) };
}

function askForReceipt({ line, index, cureUntil }: LineQuestion, reason: string): Priced {
  const params = { line: index + 1, reason, claimed: line.claimedAmount };
  return {
    cost: 'direct_loss',
    allowed: null,
    step: refused('claims.other_cost', { code: 'claims.receipt_missing', path: `/lines/${index}`, params, cureUntil }),
  };
}
