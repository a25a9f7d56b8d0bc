import type { Say } from '../language.ts';
import type { StatementLine } from './statement.ts';

/** Why a line is on the statement, as a sentence. */
export function explainLine({ kind, facts, source }: StatementLine, say: Say): string {
  const { line, round } = source;
  const reference = String(facts.reference ?? '');
  switch (kind) {
    case 'claim_line':
      return say('statement.why.claim_line', { line, reference });
    case 'supplement':
      return say('statement.why.supplement', { line, reference, round });
    case 'reversal':
      return say('statement.why.reversal', { reference });
    case 'false_claim':
      return say('statement.why.false_claim', {
        line: Number(facts.line ?? 0),
        reference,
        multiple: Number(facts.multiple ?? 0),
      });
    case 'false_claim_withdrawn':
    case 'pre_credit':
    case 'pre_credit_set_off':
      return say(`statement.why.${kind}`, { reference });
    case 'remedy':
      return say('statement.why.remedy', { serial: String(facts.serial ?? '') });
    case 'flat_unit':
      return say('statement.why.flat_unit', { reference });
    case 'coefficient': {
      const percent = Number(facts.coefficientPpm) / 10_000;
      return say('statement.why.coefficient', { grade: String(facts.grade ?? '—'), percent });
    }
  }
}
