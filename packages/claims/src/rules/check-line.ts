import { type LocalDate, multiplyRatio } from '@aftercare/kernel';
import { type Cause, type ChargeRow, type CostKind, type Coverage, decidePayer } from '@aftercare/warranty';
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
}

export interface LineAnswer {
  readonly decision: LineDecision;
  readonly steps: readonly LookedAt[];
}

/** One line: who pays for this kind of cost, and how much of it the rate card allows. Never more than was claimed. */
export function checkLine(question: LineQuestion): LineAnswer {
  const { line, index } = question;
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
  return { decision: toDecision(line, priced), steps: [payerStep, priced.step] };
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
