/** An agreement from draft to force: what both sign, who may, and what a second version does to the first. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, agreementContent, agreementTemplate, offer, type SignedAgreement, sign } from '../kit/agreement.ts';
import { readTenant } from '../kit/databases.ts';
import { addMember, addShop, buildNetwork, daysAgo, HELD, type Network, type Shop } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let network: Network;
let shop: Shop;
let other: Shop;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 1 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  other = await addShop(server.baseUrl, network, 'huaxing-service');
});
afterAll(() => server.kill());

function listTerritories({ membershipId }: Shop) {
  return readTenant(server.dataDir, network.maker.id, (database) =>
    database
      .prepare('select division, agreement_id as agreement from territories where membership_id = ? order by division')
      .all(membershipId),
  );
}

const at = (id: string, verb: string) => `${network.path}/agreements/${id}/${verb}`;

test('both sign the hash of the same bytes, and then it is in force', async () => {
  const { owner } = network.maker;
  const cards = await owner.get<{ items: { id: string }[] }>(`${network.path}/rate-cards`);
  const content = agreementContent(['370102'], {
    policies: { warrantyTerms: null, chargeMatrix: null, rateCard: cards.body.items[0]?.id, slaPolicy: null },
  });
  const draft = await owner.make<SignedAgreement>(`${network.path}/agreements`, {
    membership: shop.membershipId,
    content,
  });
  // The member does not know of a draft.
  expectProblem(await shop.owner.get(`${network.path}/agreements/${draft.id}`), 404, 'request.not_found');
  expect((await shop.owner.get<{ items: unknown[] }>(`${network.path}/agreements`)).body.items).toEqual([]);
  expectProblem(
    await owner.post(at(draft.id, 'sign'), { name: 'A', documentHash: '0'.repeat(64) }),
    409,
    'agreements.state_forbids',
  );

  const offered = await owner.make<SignedAgreement>(at(draft.id, 'offer'), {});
  expect(createHash('sha256').update(offered.document).digest('hex')).toBe(offered.documentHash);
  expect(JSON.parse(offered.document)).toMatchObject({
    manufacturer: { tenant: 'sunlit' },
    member: { tenant: 'lixia-repair' },
    number: 1,
    content: { territory: { divisions: ['370102'] } },
    terms: [{ kind: 'claims.rate_card', number: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
  expectProblem(await owner.post(at(draft.id, 'offer'), {}), 409, 'agreements.state_forbids');

  const wrong = { name: 'Li', documentHash: '0'.repeat(64) };
  expectProblem(await shop.owner.post(at(draft.id, 'sign'), wrong), 422, 'agreements.hash_differs');
  const right = { name: 'Li', documentHash: offered.documentHash };
  expectProblem(await other.owner.post(at(draft.id, 'sign'), right), 404, 'request.not_found');
  expectProblem(await shop.client.post(at(draft.id, 'sign'), right), 403, 'agreements.people_sign');
  const from = { 'cf-connecting-ip': '203.0.113.7' };
  expect(await sign(shop.owner, network, offered, 'Li', from)).toMatchObject({
    state: 'offered',
    member: 'Shop lixia-repair',
    signatures: { manufacturer: null, member: { name: 'Li', address: '203.0.113.7', at: expect.any(String) } },
  });
  expectProblem(await shop.owner.post(at(draft.id, 'sign'), right), 409, 'agreements.signed_already');
  expect(await sign(owner, network, offered, 'Wang')).toMatchObject({ state: 'in_force', number: 1 });
  // Both read from where the other one signed.
  const read = await owner.get(`${network.path}/agreements/${draft.id}`);
  expect(read.body).toMatchObject({
    signatures: { manufacturer: { name: 'Wang' }, member: { address: '203.0.113.7' } },
  });
});

test('faults are named by row, and nothing is offered', async () => {
  const content = agreementContent(['370102', '370102'], {
    validUntil: '2019-12-31',
    policies: { warrantyTerms: `pol_${'0'.repeat(26)}`, chargeMatrix: null, rateCard: null, slaPolicy: null },
    settlement: { mode: 'flat_per_unit', windowOpensOn: 20, windowClosesOn: 15 },
  });
  const { owner } = network.maker;
  const path = `${network.path}/agreements`;
  const { id } = await owner.make<SignedAgreement>(path, { membership: shop.membershipId, content });
  const problem = expectProblem(await owner.post(at(id, 'offer'), {}), 422, 'agreements.refused');
  expect(problem.errors?.map(({ pointer }) => pointer)).toEqual([
    '/content/validUntil',
    '/content/territory/divisions/1',
    '/content/settlement/windowClosesOn',
    '/content/settlement/flatPerUnit',
    '/content/policies/warrantyTerms',
  ]);
  expect((await owner.get(`${path}/${id}`)).body).toMatchObject({ state: 'draft', documentHash: null });
});

test('a second version supersedes the first and takes its territory over', async () => {
  const first = await agree(network, other, agreementContent(['3703', '370502']));
  const second = await agree(network, other, agreementContent(['3703', '370611'], { validFrom: '2026-03-01' }));
  expect([first.number, second.number]).toEqual([1, 2]);
  const { owner } = network.maker;
  expect((await owner.get(`${network.path}/agreements/${first.id}`)).body).toMatchObject({ state: 'superseded' });
  expect(listTerritories(other)).toEqual([
    { division: '3703', agreement: second.id },
    { division: '370611', agreement: second.id },
  ]);
});

test('a version that begins later leaves the divisions of the one before until then', async () => {
  const distributor = await addMember(server.baseUrl, network, 'distributor', 'luzhong-trade');
  const first = await agree(network, distributor, agreementContent(['3703']));
  const next = await agree(network, distributor, agreementContent(['3705'], { validFrom: daysAgo(-30) }));
  expect(listTerritories(distributor)).toEqual([
    { division: '3703', agreement: first.id },
    { division: '3705', agreement: next.id },
  ]);
});

test('two versions signed at once: one of them is in force, with its divisions', async () => {
  const member = await addShop(server.baseUrl, network, 'zibo-repair');
  const offers = [
    await offer(network, member, agreementContent(['3703'])),
    await offer(network, member, agreementContent(['3705'])),
  ];
  for (const each of offers) await sign(member.owner, network, each, 'Member');
  await Promise.all(offers.map((each) => sign(network.maker.owner, network, each, 'Manufacturer', HELD)));
  const { body } = await member.owner.get<{ items: SignedAgreement[] }>(`${network.path}/agreements`);
  expect(body.items.map(({ state }) => state).sort()).toEqual(['in_force', 'superseded']);
  const inForce = body.items.find(({ state }) => state === 'in_force');
  const kept = offers[0]?.id === inForce?.id ? '3703' : '3705';
  expect(listTerritories(member)).toEqual([{ division: kept, agreement: inForce?.id }]);
});

test('two offers at once: one document', async () => {
  const { owner } = network.maker;
  const content = agreementContent(['3709']);
  const path = `${network.path}/agreements`;
  const { id } = await owner.make<SignedAgreement>(path, { membership: shop.membershipId, content });
  const answers = await Promise.all([1, 2, 3].map(() => owner.post<SignedAgreement>(at(id, 'offer'), {}, HELD)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
});

test('drafts made at once have numbers of their own', async () => {
  const { owner } = network.maker;
  const body = { membership: shop.membershipId, content: agreementContent(['3710']) };
  const drafts = await Promise.all(
    [1, 2, 3].map(() => owner.make<SignedAgreement>(`${network.path}/agreements`, body, HELD)),
  );
  expect(new Set(drafts.map(({ number }) => number)).size).toBe(3);
});

test('nothing is offered to or signed with a member that is gone', async () => {
  const member = await addShop(server.baseUrl, network, 'gone-repair');
  const { owner } = network.maker;
  const path = `${network.path}/agreements`;
  const body = { membership: member.membershipId, content: agreementContent(['3711']) };
  const offered = await offer(network, member, body.content);
  await sign(member.owner, network, offered, 'Member');
  const draft = await owner.make<SignedAgreement>(path, body);
  await owner.make(`${network.path}/memberships/${member.membershipId}/terminate`, { reason: 'test' });
  const signature = { name: 'Wang', documentHash: offered.documentHash };
  expectProblem(await owner.post(at(offered.id, 'sign'), signature), 422, 'agreements.member_unknown');
  expectProblem(await owner.post(at(draft.id, 'offer'), {}), 422, 'agreements.member_unknown');
  expectProblem(await owner.post(path, body), 422, 'agreements.member_unknown');
  expectProblem(await member.owner.get(`${path}/${offered.id}`), 404, 'request.not_found');
});

test('two signers at once: one document, one state, each signature once', async () => {
  const offered = await offer(network, shop, agreementContent(['3708']));
  const body = { name: 'Both', documentHash: offered.documentHash };
  const answers = await Promise.all(
    [shop.owner, network.maker.owner, shop.owner, network.maker.owner].map((caller) =>
      caller.post<SignedAgreement>(at(offered.id, 'sign'), body, HELD),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409]);
  const states = answers.filter(({ status }) => status === 200).map((answer) => answer.body.state);
  expect(states.sort()).toEqual(['in_force', 'offered']);
});

test('a draft is the template with what one member has otherwise; a fault stands where it was written', async () => {
  const { owner } = network.maker;
  const path = `${network.path}/agreements`;
  const template = await owner.make<{ id: string }>(
    `${network.path}/agreement-templates`,
    agreementTemplate({ duties: { returns: {} }, territory: { divisions: [], isExclusive: false } }),
  );
  const membership = shop.membershipId;
  const overrides = {
    validFrom: '2026-01-01',
    territory: { divisions: ['3713'] },
    duties: { returns: { applicationFromUnits: 5 }, followUpSharePpm: null },
  };
  const body = { membership, template: template.id, overrides };
  // A draft of a template binds nobody yet.
  expectProblem(await owner.post(path, body), 422, 'agreements.template_unknown');
  await owner.make(`${network.path}/agreement-templates/${template.id}/publish`, {});
  expect(await owner.make(path, body)).toMatchObject({
    template: template.id,
    validFrom: '2026-01-01',
    content: {
      jurisdiction: 'Jinan',
      territory: { divisions: ['3713'], isExclusive: false },
      duties: {
        followUpSharePpm: 250_000,
        returns: { shipmentsPerWeek: 1, applicationFromUnits: 5, answerWithinWorkingDays: 2 },
      },
    },
  });
  const wrong = { ...overrides, duties: { followUpSharePpm: 2_000_000 }, colour: 'red' };
  const problem = expectProblem(await owner.post(path, { ...body, overrides: wrong }), 400, 'request.invalid');
  expect(problem.errors?.map(({ pointer }) => pointer).sort()).toEqual([
    '/overrides/colour',
    '/overrides/duties/followUpSharePpm',
  ]);
  for (const both of [{ membership }, { ...body, content: agreementContent(['3713']) }])
    expectProblem(await owner.post(path, both), 422, 'agreements.content_or_template');
  // The manufacturer's own business.
  expectProblem(
    await shop.owner.get(`${network.path}/agreement-templates/${template.id}`),
    403,
    'network.not_for_members',
  );
});

interface Read {
  readonly items: readonly { readonly pointer: string; readonly before?: unknown; readonly after?: unknown }[];
}

test('it can be read in sentences, and what a version says otherwise', async () => {
  const member = await addShop(server.baseUrl, network, 'reader-repair');
  await agree(network, member, agreementContent(['3715'], { duties: { accidentReport: { withinHours: 2 } } }));
  await network.maker.owner.make(`${network.path}/agreements`, {
    membership: member.membershipId,
    content: agreementContent(['3716']),
  });
  const second = await agree(network, member, agreementContent(['3715'], { duties: { qualityReportDay: 10 } }));
  const path = `${network.path}/agreements/${second.id}`;
  const { body: whole } = await member.owner.get<Read>(`${path}/clauses`);
  expect(whole.items).toContainEqual({
    pointer: '/duties/qualityReportDay',
    heading: { en: 'Duties', zh: '义务' },
    text: {
      en: 'Sends quality information and repair records of a month by day 10 of the next one.',
      zh: '次月 10 日前提交上月质量信息和维修记录。',
    },
  });
  // The draft between the two was never offered.
  const { body } = await member.owner.get<Read>(`${path}/differences`);
  expect(body).toMatchObject({ from: 1, to: 3 });
  expect(body.items.map(({ pointer, before, after }) => [pointer, before !== null, after !== null])).toEqual([
    ['/duties/qualityReportDay', true, true],
    ['/duties/accidentReport', true, false],
  ]);
  expectProblem(await other.owner.get(`${path}/clauses`), 404, 'request.not_found');
  // Any other version of the same member, either way round; the draft for the manufacturer alone.
  const versions = await network.maker.owner.get<{ items: { id: string; number: number }[] }>(
    `${network.path}/agreements?membership=${member.membershipId}`,
  );
  const idOf = (number: number) => versions.body.items.find((version) => version.number === number)?.id;
  const compare = (of: number, other: unknown, by = network.maker.owner) =>
    by.get<Read & { from: number; to: number }>(`${network.path}/agreements/${idOf(of)}/differences?with=${other}`);
  const pointersOf = ({ items }: Read) => items.map(({ pointer }) => pointer);
  const withDraft = (await compare(3, idOf(2))).body;
  expect(withDraft).toMatchObject({ from: 2, to: 3 });
  expect(pointersOf(withDraft)).toEqual(['/territory', '/duties/qualityReportDay']);
  const backwards = (await compare(1, idOf(3), member.owner)).body;
  expect(backwards).toMatchObject({ from: 3, to: 1 });
  expect(pointersOf(backwards)).toEqual(['/duties/qualityReportDay', '/duties/accidentReport']);
  expect((await compare(3, idOf(3))).body.items).toEqual([]);
  expectProblem(await compare(3, idOf(2), member.owner), 404, 'request.not_found');
  const elsewhere = await agree(network, other, agreementContent(['3717']));
  expectProblem(await compare(3, elsewhere.id), 404, 'request.not_found');
  const page3 = `${server.baseUrl}${path}/differences/page?lang=en&with=${idOf(2)}`;
  const asked = { headers: { authorization: `Bearer ${network.maker.owner.token}` } };
  expect(await (await fetch(page3, asked)).text()).toContain('What agreement 3 says otherwise than agreement 2');
  // The list in one state, of all and of one member.
  const listed = async (query: string, by = network.maker.owner) =>
    (await by.get<{ items: { number: number; state: string }[] }>(`${network.path}/agreements?${query}`)).body.items;
  const drafts = await listed('state=draft&limit=100');
  expect(drafts.length).toBeGreaterThan(0);
  expect(new Set(drafts.map(({ state }) => state))).toEqual(new Set(['draft']));
  const ofMember = `membership=${member.membershipId}`;
  expect((await listed(`state=superseded&${ofMember}`)).map(({ number }) => number)).toEqual([1]);
  expect((await listed('state=in_force', member.owner)).map(({ number }) => number)).toEqual([3]);
  expect(await listed('state=draft', member.owner)).toEqual([]);
  // The same as pages to print, for the two parties alone.
  const show = (tail: string, by = member.owner) =>
    fetch(`${server.baseUrl}${path}/${tail}`, { headers: { authorization: `Bearer ${by.token}` } });
  for (const by of [member.owner, network.maker.owner]) {
    const response = await show('page?lang=zh', by);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const html = await response.text();
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('次月 10 日前提交上月质量信息和维修记录。');
    expect(html).toContain(second.documentHash);
    expect(html).toContain('Manufacturer，');
    expect(html).not.toMatch(/<script|127\.0\.0\.1/);
    expect(html.match(/<li /g)).toHaveLength(whole.items.length);
  }
  const differences = await (await show('differences/page?lang=en')).text();
  expect(differences).toContain('What agreement 3 says otherwise than agreement 1');
  expect(differences).toContain(
    '<ins>Sends quality information and repair records of a month by day 10 of the next one.',
  );
  expect(differences.match(/<section>/g)).toHaveLength(body.items.length);
  for (const tail of ['page', 'differences/page']) expect((await show(tail, other.owner)).status).toBe(404);
  const draft = await network.maker.owner.make<{ id: string }>(`${network.path}/agreements`, {
    membership: member.membershipId,
    content: agreementContent(['3715']),
  });
  for (const tail of ['page', 'differences/page']) {
    expectProblem(await member.owner.get(`${network.path}/agreements/${draft.id}/${tail}`), 404, 'request.not_found');
    expect((await network.maker.owner.get(`${network.path}/agreements/${draft.id}/${tail}`)).status).toBe(200);
  }
});

test('what somebody has alone is offered to nobody else', async () => {
  const member = await addShop(server.baseUrl, network, 'alone-repair');
  await agree(network, member, agreementContent(['5201'], { territory: { divisions: ['5201'], isExclusive: true } }));
  const { owner } = network.maker;
  const path = `${network.path}/agreements`;
  const content = agreementContent(['5301', '520102']);
  const draft = await owner.make<SignedAgreement>(path, { membership: shop.membershipId, content });
  const problem = expectProblem(await owner.post(at(draft.id, 'offer'), {}), 422, 'agreements.refused');
  expect(problem.errors).toMatchObject([
    {
      pointer: '/content/territory/divisions/1',
      code: 'agreements.territory_taken',
    },
  ]);
});

test('one that rests on another takes force after it and ends with it, and both are told', async () => {
  const { owner } = network.maker;
  const dealer = await addMember(server.baseUrl, network, 'distributor', 'jinan-dealer');
  const member = await addShop(server.baseUrl, network, 'resting-repair');
  const dealers = await offer(network, dealer, agreementContent([]));
  const resting = await offer(network, member, agreementContent(['3717'], { dependsOn: dealers.id }));
  await sign(member.owner, network, resting, 'Member');
  const signature = { name: 'Wang', documentHash: resting.documentHash };
  expectProblem(await owner.post(at(resting.id, 'sign'), signature), 409, 'agreements.base_not_in_force');
  await sign(dealer.owner, network, dealers, 'Dealer');
  await sign(owner, network, dealers, 'Wang');
  await sign(owner, network, resting, 'Wang');

  const end = (on: string, id = dealers.id) => owner.post(at(id, 'end'), { on, reason: 'the dealer gives up' });
  expectProblem(await end(daysAgo(1)), 422, 'agreements.ends_in_the_past');
  expectProblem(
    await dealer.owner.post(at(dealers.id, 'end'), { on: daysAgo(-9), reason: 'x' }),
    403,
    'network.not_for_members',
  );
  const lastDay = daysAgo(-9);
  expect((await end(lastDay)).body).toMatchObject({ state: 'in_force', endedOn: lastDay });
  expect((await owner.get(`${network.path}/agreements/${resting.id}`)).body).toMatchObject({
    state: 'in_force',
    endedOn: lastDay,
    endReason: 'the dealer gives up',
  });
  // Nothing new can rest on what is about to end.
  const late = await offer(network, shop, agreementContent(['3718'], { dependsOn: dealers.id }));
  await sign(shop.owner, network, late, 'Late');
  expectProblem(
    await owner.post(at(late.id, 'sign'), { name: 'Wang', documentHash: late.documentHash }),
    409,
    'agreements.base_not_in_force',
  );
  await expect
    .poll(async () => {
      const { body } = await member.owner.get<{ items: { kind: string; params: unknown }[] }>('/v1/inbox');
      return body.items.find(({ kind }) => kind === 'agreements.ended.v1')?.params;
    })
    .toMatchObject({ lastDay });
});

test('nothing ends later than it was agreed to end, nor twice from a state that is over', async () => {
  const member = await addShop(server.baseUrl, network, 'short-repair');
  const signed = await agree(network, member, agreementContent(['3719'], { validUntil: daysAgo(-30) }));
  const { owner } = network.maker;
  const end = (on: string) => owner.post(at(signed.id, 'end'), { on, reason: 'x' });
  expectProblem(await end(daysAgo(-31)), 422, 'agreements.ends_later_than_agreed');
  const draft = await owner.make<SignedAgreement>(`${network.path}/agreements`, {
    membership: member.membershipId,
    content: agreementContent(['3719']),
  });
  expectProblem(
    await owner.post(at(draft.id, 'end'), { on: daysAgo(-1), reason: 'x' }),
    409,
    'agreements.state_forbids',
  );
});
