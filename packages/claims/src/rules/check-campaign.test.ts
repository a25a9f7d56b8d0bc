import type { UnitCampaign } from '@aftercare/products';
import { expect, test } from 'vitest';
import { tellCampaigns } from './check-campaign.ts';
import type { ClaimFile } from './claim-file.ts';
import { decideClaim } from './decide-claim.ts';
import { date, earlierClaim, fileOf, labour, member } from './fixtures.ts';

const recall: UnitCampaign = {
  id: 'cmp_1',
  kind: 'recall',
  operation: 'swap-valve',
  amount: 6000,
  currency: 'CNY',
  startsOn: date('2026-06-01'),
  endsOn: date('2026-12-31'),
  doneOn: null,
  doneBy: null,
};
/** Caused by the user and out of everybody's term: nobody else would pay for it. */
const claim = (claimed: number, facts: Partial<ClaimFile>, operation = recall.operation) =>
  decideClaim(
    fileOf(
      { cause: 'user', lines: [labour(500, claimed, operation)] },
      { unit: { events: { invoice: date('2001-06-10') } }, campaigns: [recall], ...facts },
    ),
  );

test.each<[string, number, Partial<ClaimFile>, number, string[]]>([
  ['the campaign’s price is paid, whoever caused it and however old it is', 6000, {}, 6000, []],
  ['and not more', 6001, {}, 6000, ['claims.labour_over_flat']],
  ['nobody recalls it', 6000, { campaigns: [] }, 0, ['claims.other_pays']],
  [
    'in another currency it is another price',
    6000,
    { campaigns: [{ ...recall, currency: 'EUR' }] },
    0,
    ['claims.other_pays'],
  ],
  [
    'this shop noted that it was done',
    6000,
    { campaigns: [{ ...recall, doneOn: date('2026-06-12'), doneBy: member.tenantId }] },
    6000,
    [],
  ],
  [
    'another one did',
    6000,
    { campaigns: [{ ...recall, doneOn: date('2026-06-12'), doneBy: 'ten_other' }] },
    0,
    ['claims.campaign_done'],
  ],
  [
    'the manufacturer did',
    6000,
    { campaigns: [{ ...recall, doneOn: date('2026-06-12') }] },
    0,
    ['claims.campaign_done'],
  ],
  [
    'it was claimed before',
    6000,
    { earlier: [earlierClaim({ repairedOn: date('2026-06-01'), operations: '["flush","swap-valve"]' })] },
    0,
    ['claims.campaign_done'],
  ],
  [
    'the same work before the campaign began was another',
    6000,
    { earlier: [earlierClaim({ repairedOn: date('2026-05-31'), operations: '["flush","swap-valve"]' })] },
    6000,
    [],
  ],
  ['what was kept of earlier claims before there were campaigns', 6000, { earlier: [earlierClaim()] }, 6000, []],
])('%s', (_about, claimed, facts, paid, codes) => {
  const { amounts, findings } = claim(claimed, facts);
  expect(amounts.approved).toBe(paid);
  expect(findings.map(({ code }) => code).filter((code) => code.startsWith('claims.'))).toEqual(
    expect.arrayContaining(codes),
  );
  expect(findings.filter(({ severity }) => severity === 'blocks').map(({ code }) => code)).toEqual(
    codes.filter((code) => code !== 'claims.labour_over_flat' && code !== 'claims.campaign_open'),
  );
});

test('a recall that is open is told to whoever has the unit in hand for something else', () => {
  const told = (facts: Partial<ClaimFile>, operation = 'replace-tank') =>
    [tellCampaigns({ ...fileOf({ lines: [labour(90, 12_000, operation)] }, { campaigns: [recall], ...facts }) })]
      .flat()
      .map(({ finding }) => finding);
  expect(told({})).toMatchObject([
    { code: 'claims.campaign_open', severity: 'notes', params: { campaign: 'cmp_1', operation: 'swap-valve' } },
  ]);
  expect(told({}, 'swap-valve')).toEqual([]);
  expect(told({ campaigns: [] })).toEqual([]);
  expect(told({ campaigns: [{ ...recall, doneOn: date('2026-06-02'), doneBy: 'ten_other' }] })).toEqual([]);
  expect(
    told({ earlier: [earlierClaim({ repairedOn: date('2026-06-02'), operations: '["flush","swap-valve"]' })] }),
  ).toEqual([]);
  expect(
    told({
      campaigns: [
        { ...recall, doneOn: date('2026-06-02') },
        { ...recall, id: 'cmp_2' },
      ],
    }),
  ).toMatchObject([{ params: { campaign: 'cmp_2' } }]);
});
