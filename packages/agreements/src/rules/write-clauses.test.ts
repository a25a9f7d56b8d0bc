import type { Json } from '@aftercare/kernel';
import { describe, expect, test } from 'vitest';
import type { AgreementContent } from '../words.ts';
import { compareClauses } from './compare-clauses.ts';
import { agreementB, everyDuty } from './fixtures.ts';
import { writeClauses } from './write-clauses.ts';

const nobody = new Map();
const names = new Map([['pol_rates', { en: 'Rates of the north, version 2', zh: '北区费率第 2 版' }]]);
const read = (content: AgreementContent) => writeClauses(content, nobody);

function textOf(content: AgreementContent, pointer: string) {
  return writeClauses(content, names).find((clause) => clause.pointer === pointer)?.text;
}

test.each<[string, string, string]>([
  [
    '/duties/returns',
    'Ships to the factory at most 1 times a week; from 10 units at once on after an application, which is answered within 2 working days.',
    '每周最多向工厂发运 1 次；一次 10 台及以上须先申请，2 个工作日内答复。',
  ],
  ['/duties/followUpSharePpm', 'Follows up at least 25 % of each month’s repairs.', '每月回访不少于维修量的 25 %。'],
  ['/parts/consignmentPpm', 'Consigned parts: 1 % of what was sold in 3 months.', '铺底配件：3 个月销售额的 1 %。'],
  ['/policies/rateCard', 'Rates: Rates of the north, version 2.', '费率表：北区费率第 2 版。'],
  [
    '/award',
    'Award of CN¥5,000.00: complaints below 0.1 % of units sold, at least 98 % satisfied answers, at least 90 % of feedback on time, the network complete, no public incident.',
    '年度奖励 ¥5,000.00：投诉低于销量的 0.1 %，满意答复不低于 98 %，信息反馈及时率不低于 90 %，网点齐全，无公开事件。',
  ],
  [
    '/duties/breaches/0',
    '3 proven breaches within 12 months (false claims) end the agreement.',
    '12 个月内经查实 3 次违约（虚假索赔），协议终止。',
  ],
])('%s reads', (pointer, en, zh) => {
  expect(textOf(everyDuty, pointer)).toEqual({ en, zh });
});

test('every clause has words in both languages, no gap is left, and none stands twice', () => {
  const clauses = read(everyDuty);
  expect(new Set(clauses.map(({ pointer }) => pointer)).size).toBe(clauses.length);
  for (const { heading, text } of clauses) {
    expect(`${text.en}${text.zh}`).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(heading.zh + text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).not.toMatch(/\p{Script=Han}/u);
    expect(text.en).toMatch(/[.]$/);
  }
});

test('what an agreement does not name has no clause', () => {
  const pointers = read(agreementB).map(({ pointer }) => pointer);
  for (const prefix of ['/award', '/parts', '/duties/returns', '/dependsOn', '/thirdParty', '/firstCheck'])
    expect(pointers.filter((pointer) => pointer.startsWith(prefix))).toEqual([]);
});

describe('differences', () => {
  test('none between the same', () => {
    expect(compareClauses(read(everyDuty), read(everyDuty))).toEqual([]);
  });

  test('what changed, what is new and what is gone', () => {
    const { returns: _, ...duties } = everyDuty.duties;
    const changed = { ...everyDuty, duties: { ...duties, followUpSharePpm: 300_000 }, outletClass: 'county' };
    expect(
      compareClauses(read(everyDuty), read(changed)).map(({ pointer, before, after }) => [
        pointer,
        before !== null,
        after !== null,
      ]),
    ).toEqual([
      ['/outletClass', true, true],
      ['/duties/followUpSharePpm', true, true],
      ['/duties/returns', true, false],
    ]);
  });

  // A word of the content that no sentence says would be signed unread, and would change unseen.
  test.each([...listLeaves(everyDuty)])('a change of %s is seen', (pointer, other) => {
    // safe: the same shape with one value changed
    const changed = setAt(
      everyDuty as unknown as Json,
      pointer.split('/').slice(1),
      other,
    ) as unknown as AgreementContent;
    expect(compareClauses(read(everyDuty), read(changed))).not.toEqual([]);
  });
});

/** Every value of the content, with another one of its kind. */
function* listLeaves(value: unknown, pointer = ''): Generator<readonly [string, Json]> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* listLeaves(child, `${pointer}/${key}`);
    return;
  }
  if (typeof value === 'number') yield [pointer, value + 1];
  else if (typeof value === 'boolean') yield [pointer, !value];
  else if (typeof value === 'string') yield [pointer, OTHERS.get(value) ?? `${value}0`];
}

/** Words of a closed list. */
const OTHERS = new Map<string, string>([
  ['yearly', 'none'],
  ['per_claim', 'flat_per_unit'],
  ['transfer', 'parts_credit'],
  ['seller', 'user_organisation'],
  ['list_price', 'cost_price'],
  ['false_claim', 'report_late'],
  ['complaints', 'papers_forfeited'],
  ['audit', ''],
  ['CNY', 'EUR'],
]);

function setAt(value: Json, [key, ...rest]: readonly string[], other: Json): Json {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((child, index) => (String(index) === key ? setAt(child, rest, other) : child));
  // safe: a pointer that was read from this very value leads through objects and lists
  const object = value as { readonly [name: string]: Json };
  return { ...object, [key]: setAt(object[key] ?? null, rest, other) };
}
