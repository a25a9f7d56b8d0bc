/*
 * What holds for every term, whatever its length, its start and its stages. The seed of a run is printed with it, and
 * `FAST_CHECK_SEED` runs it again.
 */
import { addDays, addMonths, type LocalDate, lastDayOfPeriod, toLocalDate } from '@aftercare/kernel';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { PACKS } from '../packs/packs.ts';
import { PACK_IDS } from '../words/statutory.ts';
import type { ComponentAnswer, RepairSpan, Stage, UnitFacts, WarrantyTerm } from '../words.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { decideRights } from './decide-rights.ts';
import { toSaleFacts } from './to-sale-facts.ts';

const SEED = Number(process.env.FAST_CHECK_SEED ?? Math.floor(Math.random() * 2 ** 31));
const settings = { seed: SEED, numRuns: 400 };
beforeAll(() => {
  process.stdout.write(`warranty properties: seed ${SEED}\n`);
});

// ---- an independent calendar: a table of month lengths, and days counted one by one

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lengthOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? Number.NaN);
}

function nextDay(text: string): string {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (day < lengthOf(year, month)) return write(year, month, day + 1);
  return month < 12 ? write(year, month + 1, 1) : write(year + 1, 1, 1);
}

/** Walks month by month, and shortens the day only at the very end. */
function monthsLater(text: string, count: number): string {
  let [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  for (let n = 0; n < count; n++) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  day = Math.min(day, lengthOf(year, month));
  return write(year, month, day);
}

function write(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function date(text: string): LocalDate {
  const parsed = toLocalDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}

// ---- what is drawn

const anyDay = fc
  .record({ year: fc.integer({ min: 1996, max: 2104 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
  .map(({ year, month, day }) => date(write(year, month, (day % lengthOf(year, month)) + 1)));
/** Ends of February and of long months, where arithmetic goes wrong. */
const hardDay = fc.constantFrom(
  ...['2024-02-29', '2023-02-28', '2000-02-29', '2100-02-28', '2025-01-31', '2025-12-31', '2024-08-30'].map(date),
);
const start = fc.oneof(anyDay, hardDay);
const span = fc.record({ from: fc.integer({ min: -30, max: 1500 }), days: fc.nat(60) });
const spans = fc.array(span, { maxLength: 6 });
const stage: fc.Arbitrary<Stage> = fc.record({
  basis: fc.constantFrom('free', 'cost_price'),
  months: fc.integer({ min: 1, max: 40 }),
  counts: fc.constant('after'),
});
const stages = fc.array(stage, { minLength: 1, maxLength: 4 });

function toSpans(startsOn: LocalDate, drawn: readonly { from: number; days: number }[]): RepairSpan[] {
  return drawn.map(({ from, days }) => ({
    handedInOn: addDays(startsOn, from),
    readyOn: addDays(startsOn, from + days),
  }));
}

function cover(term: Partial<WarrantyTerm>, startsOn: LocalDate, on: LocalDate, unit: Partial<UnitFacts> = {}) {
  const [answer] = decideEntitlement({
    policy: { terms: [{ component: '*', startsAt: ['invoice'], ...term }] },
    unit: { events: { invoice: startsOn }, ...unit },
    on,
  }).components;
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

describe('months', () => {
  test('end where a calendar of their own says, from every day', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 700 }), (from, count) => {
        const end = monthsLater(from, count);
        expect(addMonths(from, count)).toBe(end);
        expect(lastDayOfPeriod({ start: from, months: count })).toBe(end);
        if (count > 0) expect(cover({ months: count }, from, from).lastDay).toBe(end);
      }),
      settings,
    );
  });

  test('days end where counting them one by one ends', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 900 }), (from, count) => {
        let day: string = from;
        for (let n = 0; n < count; n++) day = nextDay(day);
        expect(cover({ days: count }, from, from).lastDay).toBe(day);
      }),
      { ...settings, numRuns: 100 },
    );
  });
});

describe('days under repair', () => {
  test('never shorten: with another stay, or a longer one, the last day does not come earlier', () => {
    fc.assert(
      fc.property(start, stages, spans, span, fc.integer({ min: 0, max: 1600 }), (from, drawn, known, more, at) => {
        const on = addDays(from, at);
        const before = cover({ stages: drawn }, from, on, { repairSpans: toSpans(from, known) });
        const after = cover({ stages: drawn }, from, on, { repairSpans: toSpans(from, [...known, more]) });
        expect(isNoWorse(after, before, drawn)).toBe(true);
        const [first, ...rest] = known;
        if (first === undefined) return;
        const longer = [{ ...first, days: first.days + 7 }, ...rest];
        const stretched = cover({ stages: drawn }, from, on, { repairSpans: toSpans(from, longer) });
        expect(isNoWorse(stretched, before, drawn)).toBe(true);
      }),
      settings,
    );
  });

  test('whoever is covered without them is covered with them', () => {
    fc.assert(
      fc.property(
        start,
        spans,
        fc.integer({ min: 1, max: 48 }),
        fc.integer({ min: 0, max: 1600 }),
        (from, known, months, at) => {
          const on = addDays(from, at);
          const without = cover({ months }, from, on);
          const withThem = cover({ months }, from, on, { repairSpans: toSpans(from, known) });
          if (without.covered) expect(withThem.covered).toBe(true);
        },
      ),
      settings,
    );
  });
});

/** Not in a later stage, not out of it, and not with an earlier end of the same stage. */
function isNoWorse(after: ComponentAnswer, before: ComponentAnswer, drawn: readonly Stage[]): boolean {
  const stageOf = ({ covered, stage: held }: ComponentAnswer) => (covered ? (held?.index ?? 0) : drawn.length);
  if (stageOf(after) !== stageOf(before)) return stageOf(after) < stageOf(before);
  return before.lastDay === null || (after.lastDay !== null && after.lastDay >= before.lastDay);
}

describe('stages', () => {
  test('every day from the first to the last has exactly one, and the next begins on the day after', () => {
    fc.assert(
      fc.property(start, stages, spans, (from, drawn, known) => {
        const repairSpans = toSpans(from, known);
        let on = from;
        for (let index = 0; index < drawn.length; index++) {
          // the whole stage, found by its first day, is one answer up to its last day
          const first = cover({ stages: drawn }, from, on, { repairSpans });
          expect(first).toMatchObject({ covered: true, stage: { index } });
          const lastDay = first.lastDay ?? on;
          const middle = addDays(on, 1) <= lastDay ? addDays(on, 1) : on;
          for (const day of [middle, lastDay])
            expect(cover({ stages: drawn }, from, day, { repairSpans })).toMatchObject({ stage: { index }, lastDay });
          on = addDays(lastDay, 1);
        }
        expect(cover({ stages: drawn }, from, on, { repairSpans })).toMatchObject({
          covered: false,
          code: 'warranty.term_over',
        });
        expect(cover({ stages: drawn }, from, addDays(from, -1), { repairSpans }).covered).toBe(false);
      }),
      settings,
    );
  });
});

describe('order', () => {
  const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

  test('of stays, readings, repairs and terms means nothing', () => {
    const terms: readonly WarrantyTerm[] = [
      { component: '*', months: 12, startsAt: ['invoice'], clause: '§1' },
      { component: 'tank', months: 36, startsAt: ['invoice'], clause: '§2' },
      { component: 'tank', failureMode: 'leak', months: 60, startsAt: ['invoice'], clause: '§3' },
      { component: '*', failureMode: 'leak', months: 24, startsAt: ['invoice'], clause: '§4' },
    ];
    const drawn = fc.tuple(start, spans, fc.nat(1600)).chain(([from, known, at]) =>
      fc.record({
        from: fc.constant(from),
        at: fc.constant(at),
        known: fc.constant(toSpans(from, known)),
        turned: shuffled(toSpans(from, known)),
        turnedTerms: shuffled(terms),
        component: fc.constantFrom('tank', 'pipe', '*'),
        failureMode: fc.constantFrom('leak', undefined),
      }),
    );
    fc.assert(
      fc.property(drawn, ({ from, at, known, turned, turnedTerms, component, failureMode }) => {
        const ask = (policyTerms: readonly WarrantyTerm[], repairSpans: readonly RepairSpan[]) =>
          decideEntitlement({
            policy: { terms: policyTerms },
            unit: { events: { invoice: from }, repairSpans },
            on: addDays(from, at),
            asked: { component, failureMode },
          }).asked;
        expect(ask(turnedTerms, turned)).toEqual(ask(terms, known));
      }),
      settings,
    );
  });

  test('of the rules of a pack, of stays and of repairs means nothing for the rights', () => {
    const repairs = fc.array(
      fc.record({
        at: fc.nat(800),
        component: fc.constantFrom('engine', 'tank', 'battery', '*'),
        cause: fc.constantFrom('quality', 'user'),
        faultCode: fc.constantFrom('110', '111', null),
        part: fc.constantFrom('P1', 'P2', null),
        replaced: fc.boolean(),
      }),
      { maxLength: 7 },
    );
    const drawn = fc
      .tuple(start, spans, repairs, fc.nat(1000), fc.constantFrom(...PACK_IDS))
      .chain(([from, known, made, at, id]) =>
        fc.record({
          from: fc.constant(from),
          at: fc.constant(at),
          id: fc.constant(id),
          known: fc.constant(toSpans(from, known)),
          turned: shuffled(toSpans(from, known)),
          made: fc.constant(made),
          turnedMade: shuffled(made),
          rules: shuffled(PACKS[id].rules),
        }),
      );
    fc.assert(
      fc.property(drawn, ({ from, at, id, known, turned, made, turnedMade, rules }) => {
        const on = addDays(from, at);
        const rightsOf = (pack: (typeof PACKS)[typeof id], repairSpans: readonly RepairSpan[], list: typeof made) => {
          const repaired = list.map(({ at: day, ...repair }) => ({
            ...repair,
            failureMode: null,
            repairedOn: addDays(from, day),
          }));
          const unit = { events: { invoice: from }, repairSpans, repairs: repaired } as const;
          const question = { termLastDay: addMonths(from, 12), faultClasses: [], failureMode: null, on };
          return decideRights(pack, toSaleFacts({ unit, pack, component: 'battery', ...question }), on).rights;
        };
        expect(rightsOf({ ...PACKS[id], rules }, turned, turnedMade)).toEqual(rightsOf(PACKS[id], known, made));
      }),
      settings,
    );
  });
});
