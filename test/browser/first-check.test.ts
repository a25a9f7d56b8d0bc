import { expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { newPicture } from '../kit/customer.ts';
import { addMember, addShop, buildNetwork, daysAgo, makeClaim, type Tenant } from '../kit/network.ts';
import { findBarriers } from './axe.ts';
import { DESKTOP, openClaims, openScreen, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole('none');
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;
const accountOf = ({ slug, ownerEmail, password }: Tenant) => ({ tenant: slug, email: ownerEmail, password });
/** A member learns of its place by a message: until then its console says that it has none. */
const untilJoined = ({ owner }: Tenant) =>
  expect.poll(async () => (await owner.get<{ items: unknown[] }>('/v1/networks')).body.items).toHaveLength(1);
const money = (amount: number) => ({ amount, currency: 'CNY' });

test('a distributor looks first: it passes one on and objects to another; goodwill pays what the term had left', async () => {
  const network = await buildNetwork(run.baseUrl, { units: 4 });
  const { owner } = network.maker;
  const shop = await addShop(run.baseUrl, network, 'lixia-repair');
  const checker = await addMember(run.baseUrl, network, 'distributor', 'qilu-trade');
  const firstCheck = { membership: checker.membershipId, withinWorkingDays: 2 };
  await agree(network, shop, agreementContent(['370102'], { firstCheck }));
  const claims = `${network.path}/claims`;

  await untilJoined(checker);
  const empty = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  await signIn(empty, run.baseUrl, accountOf(checker));
  await empty.getByText('没有等待初审的索赔').waitFor();

  for (const [at, reference] of ['FIRST-1', 'FIRST-2'].entries())
    await shop.owner.make(claims, makeClaim(network.serials[at] ?? '', reference));
  const page = await run.open(english);
  await signIn(page, run.baseUrl, accountOf(checker));
  await page.getByText('They wait for your first look').waitFor();
  await expect.poll(() => page.locator('[data-claim]').allTextContents()).toEqual(['FIRST-1', 'FIRST-2']);
  expect(await page.getByRole('link', { name: 'New claim' }).count()).toBe(0);
  await page.locator('[data-claim]').first().click();
  await page.locator('.panel .versions').waitFor();
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('a');
  await page.locator('.verb-form textarea').fill('The part was seen');
  await page.locator('.verb-form [type=submit]').click();
  await page
    .locator('.panel-head .tag')
    .filter({ hasText: /^approved$/ })
    .waitFor();
  await openClaims(page, run.baseUrl);
  await expect.poll(() => page.locator('[data-claim]').allTextContents()).toEqual(['FIRST-2']);
  await page.locator('[data-claim]').first().click();
  await page.getByRole('button', { name: 'Object' }).click();
  await page.getByText('It refuses nothing').waitFor();
  await page.locator('.verb-form textarea').fill('The unit was never there');
  await page.locator('.verb-form [type=submit]').click();
  await page
    .locator('.panel-head .tag')
    .filter({ hasText: /^in review$/ })
    .waitFor();

  // Sold 500 days ago: the electrics had twelve months.
  const csv = `serial,model,batch,productionOn,deliveryOn,invoiceOn\nOLD-1,SH-200,B1,${daysAgo(600)},${daysAgo(520)},${daysAgo(500)}\n`;
  await owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  const { id } = await shop.owner.make<{ id: string }>(claims, makeClaim('OLD-1', 'OLD-1', { component: 'electrics' }));
  const year = Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));
  await owner.make(`${network.path}/goodwill-budgets`, { year, amount: money(10_000), reason: 'Plan' });
  const maker = await run.open(english);
  await signIn(maker, run.baseUrl, accountOf(network.maker), `#/claims/${id}`);
  await maker.getByRole('button', { name: 'Pay out of goodwill' }).click();
  await maker.getByText('The year has ¥100.00 left.').waitFor();
  await maker.locator('.verb-form input').first().fill('30');
  await maker.locator('.verb-form input').nth(1).fill('');
  await maker.locator('.verb-form textarea').fill('A good customer');
  await maker.locator('.verb-form [type=submit]').click();
  await maker
    .locator('.panel-head .tag')
    .filter({ hasText: /^partly approved$/ })
    .waitFor();
  expect((await owner.get<{ amounts: { approved: unknown } }>(`${claims}/${id}`)).body.amounts.approved).toEqual(
    money(3000),
  );
});

test('work is asked for before it is done, decided with a limit and a last day, and read by whoever asked', async () => {
  const network = await buildNetwork(run.baseUrl, { units: 2, slug: 'approving' });
  const shop = await addShop(run.baseUrl, network, 'huaxing-service');
  await untilJoined(shop);
  const ofShop = await run.open({ ...english, viewport: PHONE });
  await signIn(ofShop, run.baseUrl, accountOf(shop), '#/approvals');
  await ofShop.getByText('Nothing was asked for').waitFor();
  await ofShop.getByRole('button', { name: 'Ask for approval' }).click();
  const answers = {
    unit: network.serials[0] ?? '',
    component: 'tank',
    operation: 'replace-tank',
    minutes: '90',
    labour: '120',
    part: 'TNK-200',
    price: '286',
    reason: 'The tank leaks at the seam',
  };
  for (const [name, value] of Object.entries(answers)) await ofShop.locator(`.verb-form [name=${name}]`).fill(value);
  await ofShop.locator('.verb-form [type=submit]').click();
  await ofShop.locator('[data-item]').first().waitFor();
  expect(await ofShop.locator('.rows tbody tr').first().textContent()).toContain('¥406.00');
  await settle(ofShop);
  expect(await findBarriers(ofShop)).toEqual([]);
  expect(await ofShop.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  const maker = await run.open({ ...english, language: 'zh' });
  await signIn(maker, run.baseUrl, accountOf(network.maker));
  await maker.getByRole('link', { name: '事先批准' }).click();
  await maker.locator('[data-item]').first().waitFor();
  await maker.keyboard.press('j');
  await maker.keyboard.press('Enter');
  await maker.getByText('The tank leaks at the seam').waitFor();
  await maker.keyboard.press('a');
  await maker.locator('.verb-form [name=limit]').fill('400');
  await maker.locator('.verb-form [name=reason]').fill('照片清楚');
  await maker.locator('.verb-form [type=submit]').click();
  await maker.locator('.screen-head .tag').filter({ hasText: '已批准' }).waitFor();

  await ofShop.reload();
  await ofShop.locator('.rows .tag').filter({ hasText: 'approved' }).waitFor();
  await ofShop.locator('[data-item]').first().click();
  await ofShop.getByText('¥400.00').waitFor();
  await ofShop.getByText('照片清楚').waitFor();
});

test('what comes after a decision: why it is unusual, its supplier, a second look, and the budget of goodwill', async () => {
  const network = await buildNetwork(run.baseUrl, { units: 4, slug: 'afterwards' });
  const { owner } = network.maker;
  const shop = await addShop(run.baseUrl, network, 'mingyue-repair');
  await agree(network, shop, agreementContent(['370102']));
  await untilJoined(shop);
  // Nobody saw this technician before.
  const claim = makeClaim(network.serials[0] ?? '', 'LATER-1', { technician: 'T-7' });
  const { id } = await shop.owner.make<{ id: string }>(`${network.path}/claims`, claim);
  const page = await run.open(english);
  await signIn(page, run.baseUrl, accountOf(network.maker), `#/claims/${id}`);
  await page.locator('.risk').waitFor();
  expect(await page.locator('.risk tbody tr').allTextContents()).toContainEqual(
    expect.stringMatching(/^The first claim with this technician\.\d+$/),
  );
  expect(await page.locator('.risk tfoot').textContent()).toMatch(/\d+ of 100/);
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);

  // The maker of the part pays in two parts.
  await page.getByRole('button', { name: 'Ask the supplier' }).click();
  await page.locator('.verb-form [name=supplier]').fill('Haibin Enamel Works');
  await page.locator('.verb-form [name=reference]').fill('SR-26-0117');
  await page.locator('.verb-form [name=amount]').fill('30');
  await page.locator('.verb-form [type=submit]').click();
  for (const [amount, state] of [
    ['12', 'partly got'],
    ['18', 'got back'],
  ] as const) {
    await page.getByRole('button', { name: 'Enter money' }).click();
    await page.locator('.verb-form [name=amount]').fill(amount);
    await page.locator('.verb-form [name=reference]').fill(`BANK-${amount}`);
    await page.locator('.verb-form [type=submit]').click();
    await page.locator('.screen-head .tag').filter({ hasText: state }).waitFor();
  }
  expect(await page.locator('.sums-total dd').textContent()).toBe('¥0.00');
  expect(await page.getByRole('button', { name: 'Enter money' }).count()).toBe(0);
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'LATER-1' }).click();
  await page.locator('.panel-body a[href*=recoveries]').waitFor();

  // Without a photo nothing is false; what was said stays while one is looked for.
  await page.getByRole('button', { name: 'Record a follow-up' }).click();
  await page.locator('.verb-form select').first().selectOption('false');
  await page.locator('.verb-form textarea').fill('The customer had no visit on that day');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.verb-form').getByRole('alert').waitFor();
  expect(await page.locator('.verb-form select').first().inputValue()).toBe('false');
  const photo = { name: 'call.png', mimeType: 'image/png', buffer: newPicture() };
  await page.locator('.verb-form [type=file]').setInputFiles(photo);
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.panel .tag').filter({ hasText: 'shown false' }).waitFor();
  await page.getByText(/^Charged at 10 times/).waitFor();

  const ofShop = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  await signIn(ofShop, run.baseUrl, accountOf(shop), `#/claims/${id}`);
  await ofShop.locator('.panel .tag').filter({ hasText: '不实' }).waitFor();
  // It counts, for both to see.
  await openScreen(page, run.baseUrl, `#/partners/${shop.membershipId}`);
  await page.getByRole('heading', { name: 'Proven breaches' }).waitFor();
  await page
    .locator('.panel li')
    .filter({ hasText: 'False claims' })
    .filter({ hasText: '1 in twelve months' })
    .waitFor();
  // Of the risk a member learns nothing, and nothing of the supplier.
  expect(await ofShop.locator('.risk').count()).toBe(0);
  expect(await ofShop.getByText('Haibin').count()).toBe(0);
  await settle(ofShop);
  expect(await findBarriers(ofShop)).toEqual([]);

  await openClaims(page, run.baseUrl);
  await page.getByRole('link', { name: 'Goodwill' }).click();
  await page.getByText(/^No budget for \d{4}$/).waitFor();
  for (const [verb, amount, left] of [
    [/^Add to/, '500', '¥500.00'],
    [/^Take back/, '120', '¥380.00'],
  ] as const) {
    await page.getByRole('button', { name: verb }).click();
    await page.locator('.verb-form [name=amount]').fill(amount);
    await page.locator('.verb-form [name=reason]').fill('Plan of the year');
    await page.locator('.verb-form [type=submit]').click();
    await page.locator('.sums-total dd').filter({ hasText: left }).waitFor();
  }
  const year = Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));
  const { body } = await owner.get<{ sums: unknown[] }>(`${network.path}/goodwill-budgets?year=${year}`);
  expect(body.sums).toMatchObject([{ given: money(38_000), granted: money(0), left: money(38_000) }]);

  await openClaims(page, run.baseUrl);
  await page.getByRole('link', { name: 'Follow-up' }).click();
  await page.locator('.chip').first().click();
  await page.getByRole('button', { name: 'Publish a hash' }).click();
  await page.locator('.verb-form select').selectOption('50');
  await page.locator('.verb-form [type=submit]').click();
  await page.getByText('sealed until it is drawn').waitFor();
  expect(await page.locator('.facts').textContent()).toMatch(/50 %.*[0-9a-f]{64}/);
  // Promised before it begins, and there for the shop as well.
  await openScreen(ofShop, run.baseUrl, new URL(page.url()).hash);
  await ofShop.getByText('抽取前封存').waitFor();
  expect(await ofShop.getByRole('button', { name: '公布哈希' }).count()).toBe(0);
});
