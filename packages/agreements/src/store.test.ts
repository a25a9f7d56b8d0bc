/* Which version holds on a day, and who is asked to work in a place: the statements themselves, on a database of their own. */
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { definePoliciesIn } from '@aftercare/policies';
import type { Params, Read, TenantId, Write } from '@aftercare/runtime';
import { beforeEach, describe, expect, test } from 'vitest';
import { agreementB } from './rules/fixtures.ts';
import {
  deleteTerritories,
  findAgreementOn,
  findBaseInForce,
  insertAgreement,
  insertTerritories,
  listCandidates,
  listDependents,
  listFlatMembers,
  listTaken,
  writeEnd,
  writeSignatures,
} from './store.ts';
import { agreedPolicyId, listPrefixes } from './sub-selects.ts';
import type { Agreement, AgreementContent } from './words.ts';

const ROOT = `${import.meta.dirname}/../../..`;
// safe: the id of a tenant in this test
const member = 'ten_lixia' as TenantId;

// safe: dates that exist
const day = (text: string) => text as Agreement['validFrom'];
// safe: any number is a moment
const moment = (number: number) => number as Agreement['createdAt'];

let database: DatabaseSync;
beforeEach(() => {
  database = new DatabaseSync(':memory:');
  for (const file of globSync('migrations/tenant/*.sql', { cwd: ROOT }).sort())
    database.exec(readFileSync(`${ROOT}/${file}`, 'utf8'));
  addMember('lixia');
});

const run = ({ sql, values }: Write) => database.prepare(sql).run(...values);
const ask = <Result>({ sql, values, decode }: Read<Result>) => decode(database.prepare(sql).all(...values));

function addMember(slug: string, { state = 'active', kind = 'shop' } = {}): void {
  database
    .prepare(
      `insert into memberships (id, tenant_id, tenant_slug, kind, state, legal_name, licence_number, division_code, address,
         phone, categories, applied_at, version) values (?, ?, ?, ?, ?, ?, '1', '370102', 'a', 'p', '["solar-heater"]', 1, 1)`,
    )
    .run(`mem_${slug}`, `ten_${slug}`, slug, kind, state, `Shop ${slug}`);
}

/** Version `number` of a member, signed by both at the moment `number` unless said otherwise. */
function signed(
  number: number,
  validFrom: string,
  {
    slug = 'lixia',
    inForceAt = number,
    ...changed
  }: Partial<AgreementContent> & { slug?: string; inForceAt?: number } = {},
): Agreement {
  const content = { ...agreementB, renewal: 'none' as const, validUntil: null, ...changed, validFrom: day(validFrom) };
  const agreement: Agreement = {
    id: `agr_${slug}${number}`,
    membershipId: `mem_${slug}`,
    // safe: the id of a tenant in this test
    memberTenantId: `ten_${slug}` as TenantId,
    number,
    state: 'superseded',
    validFrom: content.validFrom,
    validUntil: content.validUntil,
    content,
    document: null,
    documentHash: null,
    manufacturerSignature: null,
    memberSignature: null,
    offeredAt: moment(number),
    inForceAt: moment(inForceAt),
    createdAt: moment(number),
    endedOn: null,
    endReason: null,
    dependsOn: content.dependsOn ?? null,
    templateId: null,
    version: 3,
  };
  run(insertAgreement(agreement));
  return agreement;
}

const numberOn = (on: string) => ask(findAgreementOn({ memberTenantId: member, on: day(on) }))?.number;

describe('which version holds on a day', () => {
  test('the older one for the days before the newer one begins', () => {
    signed(1, '2026-01-01');
    signed(2, '2026-03-01');
    expect(['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01', '2027-01-01'].map(numberOn)).toEqual([
      undefined,
      1,
      1,
      2,
      2,
    ]);
  });

  test('what was signed last takes the place of what would begin later, too', () => {
    signed(1, '2026-01-01');
    signed(2, '2026-06-01');
    signed(3, '2026-04-01');
    expect(['2026-03-31', '2026-04-01', '2026-06-01'].map(numberOn)).toEqual([1, 3, 3]);
  });

  test('the moment of the second signature counts, not the number of the draft', () => {
    signed(1, '2026-01-01', { inForceAt: 20 });
    signed(2, '2026-01-01', { inForceAt: 10 });
    expect(numberOn('2026-05-01')).toBe(1);
  });

  test('when it ends, the one before does not come back', () => {
    signed(1, '2026-01-01');
    signed(2, '2026-03-01', { validUntil: day('2026-04-30') });
    expect(['2026-04-30', '2026-05-01'].map(numberOn)).toEqual([2, undefined]);
  });

  test('one that renews itself goes on', () => {
    signed(1, '2026-01-01', { validUntil: day('2026-12-31'), renewal: 'yearly' });
    expect(numberOn('2027-05-01')).toBe(1);
  });

  test('what only one party signed holds never', () => {
    const { id } = signed(1, '2026-01-01');
    const signatures = { manufacturerSignature: null, memberSignature: null };
    run(writeSignatures({ id, state: 'offered', ...signatures, inForceAt: null, version: 4 }));
    expect(numberOn('2026-05-01')).toBeUndefined();
  });

  test('the terms of the day are those that it names', () => {
    const addCard = database.prepare(
      `insert into policies (id, kind, name, state, number, effective_from, content, created_at, published_at, version)
       values (?, 'claims.rate_card', 'Card', 'published', ?, '2026-01-01', '{}', 1, 1, 2)`,
    );
    addCard.run('pol_old', 1);
    addCard.run('pol_new', 2);
    signed(1, '2026-01-01', { policies: { ...agreementB.policies, rateCard: 'pol_old' } });
    signed(2, '2026-03-01', {
      policies: { ...agreementB.policies, rateCard: 'pol_new' },
      validUntil: day('2026-12-31'),
    });
    const listCards = definePoliciesIn((p: Params<{ memberTenantId: TenantId; on: string }>) =>
      agreedPolicyId(p.memberTenantId, p.on, 'rateCard'),
    );
    const cardsOn = (on: string) => ask(listCards({ memberTenantId: member, on })).map(({ id }) => id);
    expect(['2025-12-31', '2026-02-28', '2026-03-01', '2027-01-01'].map(cardsOn)).toEqual([
      [],
      ['pol_old'],
      ['pol_new'],
      [],
    ]);
  });
});

test('who is paid by the unit in a month: as the version of its last day says, also after the next one was signed', () => {
  const flat = { settlement: { ...agreementB.settlement, mode: 'flat_per_unit' as const, flatPerUnit: 3500 } };
  signed(1, '2026-01-01', flat);
  signed(2, '2026-06-01');
  addMember('other');
  signed(1, '2026-01-01', { slug: 'other' });
  signed(2, '2026-06-01', { slug: 'other', ...flat, validUntil: day('2026-07-31') });
  const flatOn = (on: string) => ask(listFlatMembers({ on: day(on) })).map(({ membershipId }) => membershipId);
  expect(['2025-12-31', '2026-05-31', '2026-06-30', '2026-08-31'].map(flatOn)).toEqual([
    [],
    ['mem_lixia'],
    ['mem_other'],
    [],
  ]);
});

describe('who is asked to work in a place', () => {
  const place = { prefixes: JSON.stringify(listPrefixes('370102')) };
  const candidatesOn = (on: string) =>
    ask(listCandidates({ ...place, on: day(on) })).map(({ memberName, division }) => `${memberName} ${division}`);

  function give(agreement: Agreement, ...divisions: string[]): void {
    const { id, membershipId } = agreement;
    run(
      insertTerritories(divisions.map((division) => ({ division, membershipId, agreementId: id, isExclusive: false }))),
    );
  }

  test('prefixes, the nearest first', () => {
    expect(listPrefixes('370102')).toEqual(['370102', '37010', '3701', '370', '37']);
  });

  test('the nearest division first; a candidate brings what dispatch asks for', () => {
    for (const slug of ['wide', 'far']) addMember(slug);
    give(signed(1, '2026-01-01', { slug: 'wide' }), '37');
    give(signed(1, '2026-01-01', { slug: 'far' }), '3702');
    give(signed(1, '2026-01-01'), '370102', '3705');
    expect(candidatesOn('2026-05-01')).toEqual(['Shop lixia 370102', 'Shop wide 37']);
    expect(ask(listCandidates({ ...place, on: day('2026-05-01') }))[0]).toEqual({
      division: '370102',
      isExclusive: false,
      membershipId: 'mem_lixia',
      memberTenantId: 'ten_lixia',
      memberName: 'Shop lixia',
      grade: null,
      categories: ['solar-heater'],
      agreementId: 'agr_lixia1',
      acceptWithinMinutes: 30,
    });
  });

  test.each([
    ['suspended', 'shop', []],
    ['terminated', 'shop', []],
    ['applied', 'shop', []],
    ['active', 'distributor', []],
    ['active', 'shop', ['Shop one 3701']],
  ])('a member that is %s, a %s', (state, kind, expected) => {
    addMember('one', { state, kind });
    give(signed(1, '2026-01-01', { slug: 'one' }), '3701');
    expect(candidatesOn('2026-05-01')).toEqual(expected);
  });

  test('nobody before the agreement begins, nor after its end', () => {
    give(signed(1, '2026-03-01', { validUntil: day('2026-04-30') }), '3701');
    expect(['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01'].map((on) => candidatesOn(on).length)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  test('until the next version begins, its own divisions are those of the one before', () => {
    const validFrom = day('2026-06-01');
    give(signed(1, '2026-01-01'), '370102');
    const next = signed(2, validFrom);
    run(deleteTerritories({ membershipId: 'mem_lixia', validFrom, today: day('2026-05-01') }));
    give(next, '3701');
    expect(candidatesOn('2026-05-31')).toEqual(['Shop lixia 370102']);
    expect(candidatesOn('2026-06-01')).toEqual(['Shop lixia 3701']);
    const corrected = signed(3, '2026-05-15');
    run(deleteTerritories({ membershipId: 'mem_lixia', validFrom: day('2026-05-15'), today: day('2026-05-02') }));
    give(corrected, '37');
    expect(candidatesOn('2026-05-14')).toEqual(['Shop lixia 370102']);
    expect(candidatesOn('2026-06-01')).toEqual(['Shop lixia 37']);
    const divisions = database.prepare('select division from territories order by division').all();
    expect(divisions.map(({ division }) => division)).toEqual(['37', '370102']);
  });

  test('a version that has begun takes all of them over', () => {
    give(signed(1, '2026-01-01'), '370102', '3705');
    const validFrom = day('2026-04-01');
    const next = signed(2, validFrom);
    run(deleteTerritories({ membershipId: 'mem_lixia', validFrom, today: validFrom }));
    give(next, '3706');
    expect(candidatesOn('2026-05-01')).toEqual([]);
    expect(database.prepare('select division from territories').all()).toEqual([{ division: '3706' }]);
  });
});

test('a member has one version in force: of two signed at one moment the second is undone', () => {
  const signatures = { manufacturerSignature: null, memberSignature: null };
  const [first, second] = [signed(1, '2026-01-01'), signed(2, '2026-01-01')];
  run(writeSignatures({ id: first.id, state: 'in_force', ...signatures, inForceAt: moment(1), version: 4 }));
  expect(() =>
    run(writeSignatures({ id: second.id, state: 'in_force', ...signatures, inForceAt: moment(1), version: 4 })),
  ).toThrow('UNIQUE constraint failed: agreements.membership_id');
});

describe('territory that somebody else has', () => {
  /** A draft of `lixia` for these divisions, against `one` in force with the others. */
  function taken(own: string[], others: string[], { exclusive = [false, false], categories = ['solar-heater'] } = {}) {
    const [isOwn = false, isOther = false] = exclusive;
    addMember('one');
    const other = signed(1, '2026-01-01', { slug: 'one', territory: { divisions: others, isExclusive: isOther } });
    database.prepare("update agreements set state = 'in_force' where id = ?").run(other.id);
    run(
      insertTerritories(
        others.map((division) => ({
          division,
          membershipId: other.membershipId,
          agreementId: other.id,
          isExclusive: isOther,
        })),
      ),
    );
    const draft = signed(9, '2026-01-01', { territory: { divisions: own, isExclusive: isOwn }, categories });
    return ask(listTaken({ id: draft.id })).map(({ row, division, taken: found }) => `${row} ${division} ${found}`);
  }

  test.each([
    ['the same', ['3701', '370302'], ['370302'], ['1 370302 370302']],
    ['a part of it', ['3703'], ['370302'], ['0 3703 370302']],
    ['what it is a part of', ['370302'], ['37'], ['0 370302 37']],
    ['a neighbour', ['370302'], ['370303', '3704', '36'], []],
    ['a longer one that only begins alike', ['3703'], ['370'], ['0 3703 370']],
  ])('%s', (_about, own, others, expected) => {
    expect(taken(own, others, { exclusive: [false, true] })).toEqual(expected);
  });

  test('counts when this one would have it alone, and not when neither has', () => {
    expect(taken(['3703'], ['3703'], { exclusive: [true, false] })).toEqual(['0 3703 3703']);
  });
  test('is shared when neither has it alone', () => {
    expect(taken(['3703'], ['3703'])).toEqual([]);
  });
  test('is no matter between other categories', () => {
    expect(taken(['3703'], ['3703'], { exclusive: [true, true], categories: ['heat-pump'] })).toEqual([]);
  });
});

describe('an end before its own', () => {
  test('holds to the last day, and brings back nothing before it', () => {
    signed(1, '2026-01-01');
    const { id } = signed(2, '2026-03-01', { renewal: 'yearly' });
    run(writeEnd({ id, endedOn: day('2026-04-30'), endReason: 'gave up', version: 4 }));
    expect(['2026-02-28', '2026-04-30', '2026-05-01'].map(numberOn)).toEqual([1, 2, undefined]);
  });

  test('finds what rests on it, or on an earlier version between the same two', () => {
    addMember('dealer', { kind: 'distributor' });
    const old = signed(1, '2026-01-01', { slug: 'dealer' });
    const now = signed(2, '2026-02-01', { slug: 'dealer' });
    const resting = signed(1, '2026-01-01', { dependsOn: old.id });
    signed(2, '2026-01-01', { dependsOn: null });
    database.prepare("update agreements set state = 'in_force' where id in (?, ?)").run(now.id, resting.id);
    expect(ask(listDependents({ id: now.id, limit: 10 })).map(({ id }) => id)).toEqual([resting.id]);
    expect(ask(findBaseInForce({ id: resting.id }))).toMatchObject({ id: now.id, memberName: 'Shop dealer' });
  });
});
