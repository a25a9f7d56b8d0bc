import { describe, expect, test } from 'vitest';
import { correctRule, listRules, nameArticle, restoreRule, sayOfPack, strikeRule } from './correct-pack.ts';
import type { Content } from './policy.ts';

const seven = { kind: 'window', id: 'seven-days', article: null, rights: ['refund'], fromDay: 0, untilDay: 7 };
const holds = { kind: 'guarantee', id: 'repair-holds-30', article: null, days: 30 };
const shipped = [seven, holds];
const terms: Content = { models: ['*'], pack: 'cn-general' };
const rowOf = (content: Content, id: string) => {
  const row = listRules(shipped, content).find((one) => one.id === id);
  if (row === undefined) throw new Error('no such rule');
  return row;
};
const ten = { ...seven, untilDay: 10 };
const corrected = correctRule(terms, rowOf(terms, 'seven-days'), ten);

describe('a corrected pack in the form', () => {
  test('has the figure in its place, by whom nobody has said yet', () => {
    expect(corrected).toEqual({ ...terms, packCorrections: { source: 'secondary', verified: false, rules: [ten] } });
    expect(listRules(shipped, corrected).map(({ id, state, place }) => [id, state, place])).toEqual([
      ['seven-days', 'corrected', 'rules/0'],
      ['repair-holds-30', 'shipped', null],
    ]);
    const eleven = { ...ten, untilDay: 11 };
    expect(correctRule(corrected, rowOf(corrected, 'seven-days'), eleven).packCorrections).toMatchObject({
      rules: [eleven],
    });
  });

  test('corrects nothing when the figure is the shipped one again, however its members are ordered', () => {
    const { id, ...rest } = seven;
    expect(correctRule(corrected, rowOf(corrected, 'seven-days'), { ...rest, id })).toEqual(terms);
    expect(restoreRule(corrected, 'seven-days')).toEqual(terms);
  });

  test('strikes a rule with its article, and no rule is both corrected and struck', () => {
    const struck = nameArticle(strikeRule(corrected, 'seven-days'), 'seven-days', '第九条');
    expect(struck.packCorrections).toEqual({
      source: 'secondary',
      verified: false,
      rules: [],
      without: [{ id: 'seven-days', article: '第九条' }],
    });
    expect(rowOf(struck, 'seven-days')).toMatchObject({ state: 'struck', place: 'without/0', rule: seven });
    expect(restoreRule(struck, 'seven-days')).toEqual(terms);
  });

  test('shows whoever is not told what is shipped what the terms say, and nothing as added', () => {
    const content = strikeRule(corrected, 'repair-holds-30');
    expect(listRules(null, content).map(({ id, state }) => [id, state])).toEqual([
      ['seven-days', 'corrected'],
      ['repair-holds-30', 'struck'],
    ]);
    expect(listRules(null, terms)).toEqual([]);
  });

  test('keeps what was added, behind the shipped ones', () => {
    const more = { ...seven, id: 'twenty-days' };
    const content = { ...terms, packCorrections: { source: 'gazette', verified: true, rules: [more] } };
    expect(listRules(shipped, content).at(-1)).toMatchObject({ id: 'twenty-days', state: 'added', shipped: null });
    expect(restoreRule(content, 'twenty-days').packCorrections).toEqual({
      source: 'gazette',
      verified: true,
      rules: [],
    });
  });

  test('says by whom and when it was read, and no day where nobody has', () => {
    const read = sayOfPack(corrected, { source: 'gazette', verified: true, verifiedOn: '2026-05-01' });
    expect(read.packCorrections).toEqual({
      source: 'gazette',
      verified: true,
      verifiedOn: '2026-05-01',
      rules: [ten],
    });
    expect(sayOfPack(read, { verified: false }).packCorrections).not.toHaveProperty('verifiedOn');
  });
});
