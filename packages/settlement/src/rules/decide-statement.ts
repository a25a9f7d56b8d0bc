import type { SettlementTerms } from '@aftercare/agreements';
import type { Statement, StatementApproval, StatementState } from '../words.ts';

export const STATEMENT_VERBS = ['confirm', 'papers', 'audit', 'approve', 'pay', 'dispute', 'resolve'] as const;
export type StatementVerb = (typeof STATEMENT_VERBS)[number];

/** Which verb leads where; what is not in the row of the present state is refused. `resolve` answers a question. */
const GRAPH: Readonly<Record<StatementState, Readonly<Partial<Record<StatementVerb, StatementState>>>>> = {
  closed: { confirm: 'member_confirmed', dispute: 'disputed' },
  member_confirmed: { papers: 'papers_received', dispute: 'disputed' },
  papers_received: { audit: 'audited', dispute: 'disputed' },
  audited: { approve: 'approved', dispute: 'disputed' },
  approved: { pay: 'paid' },
  paid: {},
  disputed: { resolve: 'closed' },
};

/** The state after a verb, or null where the present one does not allow it. The agreement alone can skip the audit. */
export function nextState(
  state: StatementState,
  verb: StatementVerb,
  { skips }: Pick<SettlementTerms, 'skips'>,
): StatementState | null {
  const isSkipped = state === 'papers_received' && verb === 'approve' && skips.includes('audit');
  return isSkipped ? 'approved' : (GRAPH[state][verb] ?? null);
}

/** Two different people approve: the first one is noted, the second one makes it payable. */
export const APPROVERS_NEEDED = 2;

export type Approving =
  | { readonly kind: 'refused'; readonly code: 'settlement.state_forbids' | 'settlement.four_eyes' }
  | { readonly kind: 'noted' | 'approved'; readonly approvals: readonly StatementApproval[] };

export function approveStatement(
  { state, approvals, terms }: Pick<Statement, 'state' | 'approvals' | 'terms'>,
  by: StatementApproval,
): Approving {
  if (nextState(state, 'approve', terms) === null) return { kind: 'refused', code: 'settlement.state_forbids' };
  if (approvals.some(({ userId }) => userId === by.userId)) return { kind: 'refused', code: 'settlement.four_eyes' };
  const all = [...approvals, by];
  return { kind: all.length < APPROVERS_NEEDED ? 'noted' : 'approved', approvals: all };
}

export type Paying = { readonly kind: 'paid' } | { readonly kind: 'refused'; readonly code: PayingFault };
export type PayingFault = 'settlement.state_forbids' | 'settlement.payer_approved' | 'settlement.payer_decided';

/** Who decided may not be who pays: neither the statement, nor a claim that it pays. */
export function payStatement(
  { state, approvals, terms }: Pick<Statement, 'state' | 'approvals' | 'terms'>,
  deciders: readonly string[],
  userId: string,
): Paying {
  if (nextState(state, 'pay', terms) === null) return { kind: 'refused', code: 'settlement.state_forbids' };
  if (approvals.some((approval) => approval.userId === userId))
    return { kind: 'refused', code: 'settlement.payer_approved' };
  if (deciders.includes(userId)) return { kind: 'refused', code: 'settlement.payer_decided' };
  return { kind: 'paid' };
}

export const STEPS = ['close', 'confirm', 'papers', 'audit', 'approve', 'pay'] as const;
export type Step = (typeof STEPS)[number];
export type StepState = 'done' | 'current' | 'todo' | 'skipped';

const DONE_IN: Readonly<Record<StatementState, number>> = {
  closed: 1,
  disputed: 1,
  member_confirmed: 2,
  papers_received: 3,
  audited: 4,
  approved: 5,
  paid: 6,
};

/** Where a statement stands, step by step. */
export function listSteps({
  state,
  terms,
  auditedOn,
}: Pick<Statement, 'state' | 'terms' | 'auditedOn'>): { step: Step; state: StepState }[] {
  const done = DONE_IN[state];
  // What may be skipped can still be done.
  const skips = (step: Step) => step === 'audit' && terms.skips.includes('audit') && auditedOn === null;
  const current = STEPS.findIndex((step, index) => index >= done && !skips(step));
  return STEPS.map((step, index) => ({
    step,
    state: skips(step) ? 'skipped' : index < done ? 'done' : index === current ? 'current' : 'todo',
  }));
}
