import type { Instant } from '@aftercare/kernel';
import { describe, expect, test } from 'vitest';
import type { UnitFacts, WarrantyPolicy } from '../words.ts';
import type { TermsVersions } from './choose-better-terms.ts';
import { decideBetterRights } from './decide-better-rights.ts';
import { date, events } from './fixtures.ts';

const version = (number: number, effectiveFrom: string, content: Partial<WarrantyPolicy>): TermsVersions[number] => ({
  id: `pol_${number}`,
  kind: 'warranty.terms',
  name: 'Terms',
  state: 'published',
  number,
  effectiveFrom: date(effectiveFrom),
  content: { models: ['*'], terms: [{ component: '*', months: 12, startsAt: ['invoice'] }], ...content },
  // safe: the rule does not look at instants
  createdAt: 0 as Instant,
  publishedAt: null,
  version: 2,
});
/** Sold on 1 March 2026. */
const UNIT: UnitFacts = { events: events({ invoice: '2026-03-01' }) };

function ask(on: string, versions: TermsVersions, unit: UnitFacts = UNIT) {
  const rights = decideBetterRights(versions, 'SH-200', { unit, on: date(on) });
  if (rights === null) throw new Error('terms were in force');
  const { law, agreed, termsOf, givers } = rights;
  const told = (given: typeof agreed) =>
    given.map((right) => [right.right, right.lastDay, termsOf(right).version.number] as const);
  return {
    law: law === null ? null : told(law.rights),
    pack: law?.pack ?? null,
    clauses: new Set((law?.trace ?? []).map(({ clause }) => clause?.split('/')[0])),
    agreed: told(agreed),
    givers: givers.map(({ version: { number } }) => number),
  };
}

describe('what the terms give', () => {
  const exchange = (months: number): Partial<WarrantyPolicy> => ({
    agreedRights: [{ right: 'exchange', months, clause: '§5' }],
  });
  const short = version(1, '2026-01-01', exchange(3));

  test('a later version that gives longer is reached though it covers no more', () => {
    const versions = [short, version(2, '2026-04-01', exchange(12))];
    expect(ask('2026-07-15', versions).agreed).toEqual([['exchange', '2027-03-01', 2]]);
    expect(ask('2026-07-15', versions).givers).toEqual([2]);
    // Before it began, and without it.
    expect(ask('2026-03-20', versions).agreed).toEqual([['exchange', '2026-06-01', 1]]);
    expect(ask('2026-07-15', [short]).agreed).toEqual([]);
  });

  test('one that gives less or nothing takes nothing away, even where it covers more', () => {
    const wide: Partial<WarrantyPolicy> = { terms: [{ component: '*', months: 60, startsAt: ['invoice'] }] };
    for (const later of [exchange(1), {}, wide])
      expect(ask('2026-05-15', [short, version(2, '2026-04-01', later)]).agreed).toEqual([
        ['exchange', '2026-06-01', 1],
      ]);
  });

  test('each right is given by the version that gives most of it', () => {
    const mixed: Partial<WarrantyPolicy> = {
      agreedRights: [
        { right: 'exchange', months: 1, clause: '§5' },
        { right: 'repair', months: 24, clause: '§6' },
      ],
    };
    const answer = ask('2026-05-15', [short, version(2, '2026-04-01', mixed)]);
    expect(answer.agreed).toEqual([
      ['exchange', '2026-06-01', 1],
      ['repair', '2028-03-01', 2],
    ]);
    expect(answer.givers).toEqual([1, 2]);
  });
});

describe('what the law gives', () => {
  test('a pack that only a later version names gives its rights', () => {
    const versions = [version(1, '2026-01-01', {}), version(2, '2026-03-03', { pack: 'cn-general' })];
    expect(ask('2026-03-02', versions)).toMatchObject({ law: null, pack: null });
    const answer = ask('2026-03-05', versions);
    expect(answer.pack).toBe('cn-general');
    expect(answer.law?.filter(([right]) => right === 'refund')).toEqual([['refund', '2026-03-08', 2]]);
  });

  test('a later version without one takes none away, also where it covers more', () => {
    const more: Partial<WarrantyPolicy> = { terms: [{ component: '*', months: 60, startsAt: ['invoice'] }] };
    const versions = [version(1, '2026-01-01', { pack: 'cn-general' }), version(2, '2026-03-03', more)];
    expect(ask('2026-03-05', versions).law).toContainEqual(['refund', '2026-03-08', 1]);
    expect(ask('2026-03-05', versions)).toMatchObject({ givers: [1], clauses: new Set(['cn-general']) });
  });

  test('of two packs each right is of the one that gives it longer', () => {
    const versions = [
      version(1, '2026-01-01', { pack: 'cn-general' }),
      version(2, '2026-03-03', { pack: 'cn-household-car' }),
    ];
    const unit: UnitFacts = { ...UNIT, repairs: [] };
    const answer = ask('2026-03-05', versions, unit);
    expect(answer.pack).toBe('cn-general');
    expect(answer.law).toContainEqual(['exchange', '2026-03-16', 1]);
    expect(answer.givers[0]).toBe(1);
  });
});

test('without terms in force there is nothing to say', () => {
  expect(decideBetterRights([], 'SH-200', { unit: UNIT, on: date('2026-03-05') })).toBeNull();
});
