import { describe, expect, it } from 'vitest';
import { memberInPlace as member } from './fixtures.ts';
import { type RankQuestion, rankCandidates } from './rank-candidates.ts';

function rank(question: Partial<RankQuestion>): [string, number][] {
  const all = { loads: [], earlierShops: [], uncertified: [], members: [], ...question };
  return rankCandidates(all).map(({ memberName, total }) => [memberName, total]);
}

describe('the order of asking', () => {
  it.each<[string, Partial<RankQuestion>, [string, number][]]>([
    ['nobody', {}, []],
    [
      'the nearer territory',
      { members: [member('a', '37'), member('b', '370102')] },
      [
        ['Shop b', 75],
        ['Shop a', 35],
      ],
    ],
    [
      'of two territories of one member the nearer',
      { members: [member('a', '37'), member('a', '3701')] },
      [['Shop a', 55]],
    ],
    [
      'the grade; who has none stands between B and C',
      {
        members: [
          member('d', '37', { grade: 'D' }),
          member('c', '37', { grade: 'C' }),
          member('n', '37'),
          member('b', '37', { grade: 'B' }),
          member('a', '37', { grade: 'A' }),
        ],
      },
      [
        ['Shop a', 50],
        ['Shop b', 40],
        ['Shop n', 35],
        ['Shop c', 30],
        ['Shop d', 20],
      ],
    ],
    [
      'the orders in hand',
      { members: [member('a', '37'), member('b', '37')], loads: [{ membershipId: 'mem_a', orders: 3 }] },
      [
        ['Shop b', 35],
        ['Shop a', 20],
      ],
    ],
    [
      'whoever knows the unit',
      { members: [member('a', '37'), member('b', '37')], earlierShops: ['mem_b'] },
      [
        ['Shop b', 60],
        ['Shop a', 35],
      ],
    ],
    [
      'nobody whose certificates for the product are all over',
      { members: [member('a', '370102'), member('b', '37')], uncertified: ['mem_a'] },
      [['Shop b', 35]],
    ],
    [
      'of equals always the same first',
      { members: [member('b', '37'), member('a', '37')] },
      [
        ['Shop a', 35],
        ['Shop b', 35],
      ],
    ],
  ])('%s', (_about, question, expected) => {
    expect(rank(question)).toEqual(expected);
    expect(rank({ ...question, members: question.members?.toReversed() ?? [] })).toEqual(expected);
  });

  it('every point is explained', () => {
    const [candidate] = rankCandidates({
      members: [member('a', '3701', { grade: 'B' })],
      loads: [{ membershipId: 'mem_a', orders: 2 }],
      earlierShops: ['mem_a'],
      uncertified: [],
    });
    const points = candidate?.trace.map(({ saw }) => Number(saw.points)) ?? [];
    expect(points).toEqual([40, 20, -10, 25]);
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(candidate?.total);
  });
});

describe('an exclusive territory', () => {
  const exclusive = { isExclusive: true, grade: 'D' } as const;
  it.each([
    ['only its holder is asked', [member('a', '3701', exclusive), member('b', '37', { grade: 'A' })], ['Shop a']],
    ['not another with the same division', [member('a', '3701', exclusive), member('b', '3701')], ['Shop a']],
    [
      'whoever has a smaller piece inside it is asked too',
      [member('a', '3701', exclusive), member('b', '370102'), member('c', '37')],
      ['Shop b', 'Shop a'],
    ],
    [
      'of two, one inside the other, the inner one',
      [member('a', '37', exclusive), member('b', '3701', exclusive)],
      ['Shop b'],
    ],
    [
      'two that share one division are both asked',
      [member('a', '37', exclusive), member('b', '37', exclusive)],
      ['Shop a', 'Shop b'],
    ],
  ])('%s', (_about, members, expected) => {
    for (const order of [members, members.toReversed()])
      expect(rank({ members: order }).map(([name]) => name)).toEqual(expected);
  });
});
