import { expect, test } from 'vitest';
import { PACKS } from '../packs/packs.ts';
import type { PackCorrections, PackRule } from '../words/statutory.ts';
import { decideRights } from './decide-rights.ts';
import { findPack } from './find-pack.ts';
import { date } from './fixtures.ts';

const SEVEN: PackRule = {
  kind: 'window',
  id: 'seven-days',
  article: 'Art. 9',
  rights: ['refund', 'exchange', 'repair'],
  fault: 'performance',
  fromDay: 0,
  untilDay: 10,
};
const corrections = (changed: Partial<PackCorrections> = {}): PackCorrections => ({
  source: 'gazette',
  verified: true,
  rules: [SEVEN],
  ...changed,
});
const general = (packCorrections?: PackCorrections) => findPack({ pack: 'cn-general', packCorrections });

test('without a correction it is the pack as shipped, and without a pack there is none', () => {
  expect(general()).toBe(PACKS['cn-general']);
  expect(findPack({})).toBeNull();
  expect(findPack({ packCorrections: corrections() })).toBeNull();
});

test('a rule takes the place of the one with its id, in its place; the pack says who has read it', () => {
  const pack = general(corrections());
  expect(pack).toMatchObject({ id: 'cn-general', source: 'gazette', verified: true });
  expect(pack?.rules.map(({ id }) => id)).toEqual(PACKS['cn-general'].rules.map(({ id }) => id));
  expect(pack?.rules[0]).toEqual(SEVEN);
  // The shipped one is another's as well.
  expect(PACKS['cn-general'].rules[0]).toMatchObject({ untilDay: 7, article: null });
});

test('a rule is struck, and further ones come last by their id, whatever their order', () => {
  const more = (id: string): PackRule => ({ ...SEVEN, id });
  const pack = general(
    corrections({ rules: [more('z-rule'), more('a-rule')], without: [{ id: 'fifteen-days', article: 'Art. 10' }] }),
  );
  const ids = pack?.rules.map(({ id }) => id) ?? [];
  expect(ids).not.toContain('fifteen-days');
  expect(ids.slice(-2)).toEqual(['a-rule', 'z-rule']);
  expect(general(corrections({ rules: [more('a-rule'), more('z-rule')] }))?.rules.slice(-2)).toEqual(
    pack?.rules.slice(-2),
  );
});

test('the corrected figure decides, with its article', () => {
  const sale = {
    soldOn: date('2026-03-01'),
    producedOn: null,
    termLastDay: null,
    repairs: [],
    spans: [],
    readings: [],
    fault: { kind: 'performance', component: null },
    waitsFor: null,
    awaitedDays: 0,
    found: [],
    sameModelExists: true,
    buyerDeclinesExchange: false,
  } as const;
  const refundOn = (day: string, packCorrections?: PackCorrections) => {
    const pack = general(packCorrections);
    if (pack === null) throw new Error('no pack');
    return decideRights(pack, sale, date(day)).rights.find(({ right }) => right === 'refund');
  };
  expect(refundOn('2026-03-10')).toBeUndefined();
  expect(refundOn('2026-03-10', corrections())).toMatchObject({ lastDay: '2026-03-11', article: 'Art. 9' });
  expect(refundOn('2026-03-12', corrections())).toBeUndefined();
});
