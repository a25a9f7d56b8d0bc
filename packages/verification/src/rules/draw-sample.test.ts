import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDrawn, drawSample, hashText, verifySample, weightOf } from './draw-sample.ts';

const claims = (count: number, weight: (index: number) => number = () => 1) =>
  Array.from({ length: count }, (_, index) => ({ id: `clm_${index}`, weight: weight(index) }));
const lots = { seed: 'a'.repeat(64), sharePpm: 250_000 };

test.each([
  [0, 1],
  [9, 1],
  [10, 2],
  [35, 4],
  [100, 11],
])('a score of %i has %i tickets', (score, tickets) => {
  expect(weightOf(score)).toBe(tickets);
});

test.each([
  [0, 250_000, 0],
  [1, 250_000, 1],
  [4, 250_000, 1],
  [5, 250_000, 2],
  [1000, 1_000_000, 1000],
  [1000, 0, 0],
])('of %i at %i ppm %i are drawn', (count, ppm, drawn) => {
  expect(countDrawn(count, ppm)).toBe(drawn);
});

describe('the sample', () => {
  test('is what ten lines of another program say', async () => {
    const list = claims(40, (index) => 1 + (index % 4));
    const again = list
      .map(({ id, weight }) => {
        const keys = Array.from({ length: weight }, (_, ticket) =>
          createHash('sha256')
            .update(`${lots.seed}:${id}:${ticket + 1}`)
            .digest('hex'),
        );
        return { id, key: [...keys].sort()[0] };
      })
      .sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
      .slice(0, 10)
      .map(({ id }) => id);
    const drawn = (await drawSample(list, lots)).filter(({ isDrawn }) => isDrawn).map(({ id }) => id);
    expect(drawn).toEqual(again);
  });

  test('does not depend on the order of the list', () =>
    fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(claims(30), { minLength: 30, maxLength: 30 }), async (shuffled) => {
        expect(await drawSample(shuffled, lots)).toEqual(await drawSample(claims(30), lots));
      }),
      { numRuns: 20 },
    ));

  test('is another one for another seed', async () => {
    const of = async (seed: string) =>
      (await drawSample(claims(100), { ...lots, seed })).slice(0, 25).map(({ id }) => id);
    expect(await of('b'.repeat(64))).not.toEqual(await of('c'.repeat(64)));
  });

  test('takes who has more tickets more often, by their share', async () => {
    // Ten claims with ten tickets among ninety with one: of the first to be drawn 100 of 190 are of the ten.
    const list = claims(100, (index) => (index < 10 ? 10 : 1));
    let heavy = 0;
    const months = 400;
    for (let month = 0; month < months; month++) {
      const [first] = await drawSample(list, { ...lots, seed: `seed ${month}` });
      if (first?.weight === 10) heavy += 1;
    }
    expect(heavy / months).toBeGreaterThan(0.45);
    expect(heavy / months).toBeLessThan(0.6);
  });
});

describe('whoever has seed and list', () => {
  const shown = async () => ({
    list: await drawSample(
      claims(60, (index) => 1 + (index % 5)),
      lots,
    ),
    seedHash: await hashText(lots.seed),
  });

  test('proves the sample', async () => {
    const { list, seedHash } = await shown();
    expect(await verifySample(list, { ...lots, seedHash })).toBe('proved');
  });

  test('finds a seed that was not promised', async () => {
    const { list, seedHash } = await shown();
    expect(await verifySample(list, { ...lots, seed: 'b'.repeat(64), seedHash })).toBe('other_seed');
  });

  test('finds a claim that was let off, one that was put in, and tickets that were given afterwards', async () => {
    const { list, seedHash } = await shown();
    const verify = (changed: typeof list) => verifySample(changed, { ...lots, seedHash });
    expect(await verify(list.map((claim, index) => (index === 0 ? { ...claim, isDrawn: false } : claim)))).toBe(
      'other_sample',
    );
    expect(await verify(list.map((claim, index) => (index === 59 ? { ...claim, isDrawn: true } : claim)))).toBe(
      'other_sample',
    );
    expect(await verify(list.map((claim) => ({ ...claim, weight: claim.weight + 20 })))).toBe('other_sample');
    const [first] = list;
    if (first === undefined) throw new Error('nobody was drawn');
    expect(await verify([...list, first])).toBe('other_sample');
  });
});
