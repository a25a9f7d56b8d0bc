import { toInstant } from '@aftercare/kernel';
import { describe, expect, test } from 'vitest';
import { STATEMENT_STATES, type StatementState } from '../words.ts';
import {
  approveStatement,
  listSteps,
  nextState,
  payStatement,
  STATEMENT_VERBS,
  type StatementVerb,
} from './decide-statement.ts';
import { date, terms } from './fixtures.ts';

const audited = { skips: [] };
const by = (name: string) => ({ userId: `usr_${name}`, name, at: toInstant(0) });

test('each verb from each state, with the audit and without', () => {
  const allowed = (skips: readonly 'audit'[]) =>
    STATEMENT_STATES.flatMap((state) =>
      STATEMENT_VERBS.flatMap((verb) => {
        const next = nextState(state, verb, { skips });
        return next === null ? [] : [`${state} ${verb} ${next}`];
      }),
    );
  const whole = [
    'closed confirm member_confirmed',
    'closed dispute disputed',
    'member_confirmed papers papers_received',
    'member_confirmed dispute disputed',
    'papers_received audit audited',
    'papers_received dispute disputed',
    'audited approve approved',
    'audited dispute disputed',
    'approved pay paid',
    'disputed resolve closed',
  ];
  expect(allowed([]).sort()).toEqual(whole.sort());
  expect(allowed(['audit']).sort()).toEqual([...whole, 'papers_received approve approved'].sort());
});

describe('four eyes', () => {
  const statement = (state: StatementState, ...names: string[]) => ({
    state,
    terms: { ...terms, ...audited },
    approvals: names.map(by),
  });

  test('the first yes is noted, the second by somebody else approves', () => {
    expect(approveStatement(statement('audited'), by('wang'))).toMatchObject({ kind: 'noted' });
    expect(approveStatement(statement('audited', 'wang'), by('zhao'))).toMatchObject({
      kind: 'approved',
      approvals: [{ name: 'wang' }, { name: 'zhao' }],
    });
    expect(approveStatement(statement('audited', 'wang'), by('wang'))).toEqual({
      kind: 'refused',
      code: 'settlement.four_eyes',
    });
  });

  test.each<[StatementState, StatementVerb]>([
    ['closed', 'approve'],
    ['papers_received', 'approve'],
    ['paid', 'approve'],
  ])('not from %s without the audit', (state) => {
    expect(approveStatement(statement(state), by('wang'))).toEqual({
      kind: 'refused',
      code: 'settlement.state_forbids',
    });
  });

  test('who approved does not pay', () => {
    const approved = statement('approved', 'wang', 'zhao');
    expect(payStatement(approved, [], 'usr_zhao')).toEqual({ kind: 'refused', code: 'settlement.payer_approved' });
    expect(payStatement(approved, ['usr_wu'], 'usr_lin')).toEqual({ kind: 'paid' });
    expect(payStatement(statement('paid', 'wang', 'zhao'), [], 'usr_lin')).toMatchObject({ kind: 'refused' });
  });

  test('who decided one of its claims does not pay', () => {
    const approved = statement('approved', 'wang', 'zhao');
    const refusal = { kind: 'refused', code: 'settlement.payer_decided' };
    expect(payStatement(approved, ['usr_wu', 'usr_lin'], 'usr_lin')).toEqual(refusal);
  });
});

test('the steps say where it stands', () => {
  const at = (state: StatementState, skips: readonly 'audit'[] = []) =>
    listSteps({ state, terms: { ...terms, skips }, auditedOn: null })
      .map((step) => step.state)
      .join(' ');
  expect(at('closed')).toBe('done current todo todo todo todo');
  expect(at('papers_received')).toBe('done done done current todo todo');
  expect(at('papers_received', ['audit'])).toBe('done done done skipped current todo');
  expect(at('audited')).toBe('done done done done current todo');
  expect(at('approved', ['audit'])).toBe('done done done skipped done current');
  expect(at('paid')).toBe('done done done done done done');
  expect(at('disputed')).toBe('done current todo todo todo todo');
});

test('an audit that could have been skipped and was made is done', () => {
  const audited = {
    state: 'approved' as const,
    terms: { ...terms, skips: ['audit' as const] },
    auditedOn: date('2026-06-17'),
  };
  expect(listSteps(audited).map((step) => step.state)).toEqual(['done', 'done', 'done', 'done', 'done', 'current']);
});
