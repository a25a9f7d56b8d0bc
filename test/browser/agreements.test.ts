/** An agreement from a template to its last day, as both sides meet it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { agreementContent, agreementTemplate, offer, sign } from '../kit/agreement.ts';
import { addShop, buildNetwork, type Network, type Shop, type Tenant } from '../kit/network.ts';
import { findBarriers } from './axe.ts';
import { type Account, DESKTOP, openScreen, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole('none');
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;
let network: Network;
let shop: Shop;
let other: Shop;

interface Read {
  readonly id: string;
  readonly document: string;
  readonly documentHash: string;
  readonly number: number;
  readonly state: string;
}

const accountOf = ({ slug, ownerEmail, password }: Tenant): Account => ({ tenant: slug, email: ownerEmail, password });
const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');

beforeAll(async () => {
  network = await buildNetwork(run.baseUrl, { units: 0 });
  [shop, other] = await Promise.all([
    addShop(run.baseUrl, network, 'lixia'),
    addShop(run.baseUrl, network, 'shizhong'),
  ]);
  const { owner } = network.maker;
  const path = `${network.path}/agreement-templates`;
  const { id } = await owner.make<{ id: string }>(path, agreementTemplate());
  await owner.make(`${path}/${id}/publish`, {});
}, 180_000);

const read = async (page: Page): Promise<Read> => {
  const id = /agr_[0-9a-z]{26}/.exec(page.url())?.[0] ?? '';
  return (await network.maker.owner.get<Read>(`${network.path}/agreements/${id}`)).body;
};

/** No barrier, and nothing beside the screen. */
async function inspect(page: Page): Promise<void> {
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('from a template with what one member has otherwise, past a fault, to both signatures and the last day', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, accountOf(network.maker), `#/partners/${shop.membershipId}`);
  await page.getByRole('link', { name: 'Draft an agreement' }).click();
  await page.getByLabel('Begin with').waitFor();
  expect(await page.getByLabel('Begin with').locator('option:checked').textContent()).toContain('Shops of the county');
  await page.getByLabel('First day').fill('');
  await page.getByLabel('Divisions (GB/T 2260)').fill('3701, 3701');
  await page.locator('.overrides').filter({ hasText: 'territory' }).waitFor();
  await inspect(page);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('[data-place="/content/validFrom"] .field-problem').waitFor();
  expect(await page.getByLabel('Divisions (GB/T 2260)').inputValue()).toBe('3701, 3701');
  await inspect(page);
  await page.getByLabel('First day').fill('2020-01-01');
  await page.getByRole('button', { name: 'Save as draft' }).click();

  await page.locator('.clauses li').first().waitFor();
  await page.getByRole('button', { name: 'Offer', exact: true }).click();
  await page.locator('.verb-form').getByRole('button', { name: 'Offer', exact: true }).click();
  await page.locator('.clauses li.faulty').waitFor();
  expect(await page.locator('.clauses li.faulty').getAttribute('data-place')).toBe('/territory');
  await inspect(page);

  await page.getByRole('link', { name: 'Change the draft' }).click();
  await page.getByLabel('Divisions (GB/T 2260)').fill('3701');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('heading', { name: /Version 2/ }).waitFor();
  await page.getByRole('button', { name: 'Offer', exact: true }).click();
  await page.locator('.verb-form').getByRole('button', { name: 'Offer', exact: true }).click();
  await page.getByText('checked on this device').waitFor();
  const offered = await read(page);
  expect(await page.locator('.document-hash').textContent()).toBe(hashOf(offered.document));
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByLabel('Your name').fill('Li Owner');
  const sent = page.waitForRequest('**/sign');
  await page.locator('.verb-form').getByRole('button', { name: 'Sign', exact: true }).click();
  expect((await sent).postDataJSON()).toEqual({ name: 'Li Owner', documentHash: hashOf(offered.document) });
  await page.locator('.agreement-sheet dd').filter({ hasText: 'Li Owner' }).waitFor();
  await sign(shop.owner, network, offered, 'Wang Shop');

  await page.reload();
  await page.getByRole('link', { name: 'Draft the next version' }).click();
  await page.getByLabel('Answers an offer within minutes').fill('60');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  const difference = page.locator('.diff tbody tr');
  await difference.first().waitFor();
  expect(await difference.count()).toBe(1);
  expect(await difference.locator('del').textContent()).toContain('30');
  expect(await difference.locator('ins').textContent()).toContain('60');
  await page.getByRole('button', { name: 'English and Chinese' }).click();
  expect(await difference.locator('[lang="zh-CN"] ins').textContent()).toMatch(/60 ?分钟/);
  const clauses = await page.locator('.clauses li').count();
  expect(await page.locator('.clauses [lang="zh-CN"] .clause-heading').count()).toBe(clauses);
  expect(await page.locator('.clauses [lang="en-GB"] .clause-heading').count()).toBe(clauses);
  await inspect(page);

  await openScreen(page, run.baseUrl, `#/agreements/${offered.id}`);
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByText('Nothing rests on it.').waitFor();
  await page.getByLabel('Last day').fill('2099-01-31');
  await page.getByLabel('Reason').fill('The shop gives its business up');
  await inspect(page);
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.screen-summary time[datetime="2099-01-31"]').waitFor();
  expect(await page.getByRole('button', { name: 'End it' }).count()).toBe(0);
});

test('a shop reads in its own language and signs in its hand; what was changed on the way is not signed', async () => {
  const offered = await offer(network, other, agreementContent(['3702']));
  const page = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  await page.route(`**/agreements/${offered.id}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as Read;
    await route.fulfill({ response, json: { ...body, document: body.document.replace('3702', '3703') } });
  });
  await signIn(page, run.baseUrl, accountOf(other), `#/agreements/${offered.id}`);
  await page.getByText('请勿签署').waitFor();
  await page.getByText('校验值不符').waitFor();
  expect(await page.getByRole('button', { name: '签署' }).count()).toBe(0);
  await inspect(page);
  await page.unroute(`**/agreements/${offered.id}`);
  await page.reload();
  await page.getByText('本设备已核对').waitFor();
  await page.getByRole('button', { name: '签署' }).click();
  await page.getByLabel('签署人姓名').fill('王师傅');
  await inspect(page);
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.agreement-sheet dd').filter({ hasText: '王师傅' }).waitFor();
});

test('what ends with an agreement is named before it is ended', async () => {
  const page = await run.open(english);
  const base = await offer(network, other, agreementContent(['3704']));
  await sign(other.owner, network, base, 'Member');
  await sign(network.maker.owner, network, base, 'Manufacturer');
  const resting = await offer(network, shop, agreementContent(['3705'], { dependsOn: base.id }));
  await sign(shop.owner, network, resting, 'Member');
  await sign(network.maker.owner, network, resting, 'Manufacturer');
  await signIn(page, run.baseUrl, accountOf(network.maker), `#/agreements/${base.id}`);
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByText('Ends with it: Shop lixia (Version').waitFor();
  await inspect(page);
});

test('award, breaches, deductions and grades are fields; what is wrong with one stands at it', async () => {
  const member = await addShop(run.baseUrl, network, 'laiwu');
  const page = await run.open(english);
  await signIn(page, run.baseUrl, accountOf(network.maker), `#/agreements/new?show=${member.membershipId}`);
  await page.getByLabel('Divisions (GB/T 2260)').fill('3712');
  await page.getByLabel('Grade A, % of the rate').fill('105');
  await page.getByLabel('Whoever meets all of it gets an award').focus();
  await page.keyboard.press('Space');
  const breaches = page.locator('[data-place="/content/duties/breaches"]');
  await breaches.getByRole('button', { name: 'Add a row' }).click();
  await breaches.getByRole('button', { name: 'Add a row' }).click();
  await breaches.getByLabel('Breach, row 2').selectOption('work outside the territory');
  await breaches.getByLabel('So many proven ones, row 2').fill('');
  const deductions = page.locator('[data-place="/content/settlement/yearEndDeductions"]');
  await deductions.getByRole('button', { name: 'Add a row' }).click();
  await deductions.getByLabel('Reason, row 1').selectOption('complaints');
  await deductions.getByLabel('% of the year’s fee, row 1').fill('101');
  await inspect(page);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('[data-place="/content/duties/breaches/1"].faulty').waitFor();
  await page.locator('[data-place="/content/settlement/yearEndDeductions/0"].faulty').waitFor();
  await page.locator('[data-place="/content/award/amount"] .field-problem').waitFor();
  expect(await page.locator('[data-place="/content/duties/breaches/0"]').getAttribute('class')).toBeNull();
  expect(await page.getByLabel('So many proven ones, row 2').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('So many proven ones, row 1').getAttribute('aria-invalid')).toBeNull();
  await inspect(page);
  await page.getByLabel('So many proven ones, row 2').fill('2');
  await deductions.getByLabel('% of the year’s fee, row 1').fill('2.5');
  await page.getByLabel('Award', { exact: true }).fill('5000');
  await page.getByLabel('No public incident').selectOption('no');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('.clauses li').first().waitFor();
  const { content } = (await read(page)) as Read & { content: Record<string, unknown> };
  expect(content).toMatchObject({
    award: { amount: 500_000, complaintsBelowPpm: 1000, satisfiedFromPpm: 980_000, noPublicIncident: false },
    duties: {
      breaches: [
        { kind: 'false_claim', count: 3, withinMonths: 12 },
        { kind: 'territory_left', count: 2, withinMonths: 12 },
      ],
    },
    settlement: {
      gradeCoefficientPpm: { A: 1_050_000 },
      yearEndDeductions: [{ reason: 'complaints', sharePpm: 25_000 }],
    },
  });
  await page.locator('.clauses').getByText('work outside the territory').waitFor();

  // In a hand and in the other language: the same values again, and the award taken out.
  const inHand = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  const id = /agr_[0-9a-z]{26}/.exec(page.url())?.[0] ?? '';
  await signIn(inHand, run.baseUrl, accountOf(network.maker), `#/agreements/new?show=${id}`);
  await inHand.getByLabel('全部达标者获得奖励').waitFor();
  expect(await inHand.getByLabel('第 2 行 违约行为').locator('option:checked').textContent()).toBe('跨区服务');
  expect(await inHand.getByLabel('第 1 行 占全年费用（%）').inputValue()).toBe('2.5');
  expect(await inHand.getByLabel('奖励金额').inputValue()).toBe('5000.00');
  await inspect(inHand);
  await inHand.getByLabel('全部达标者获得奖励').uncheck();
  await inHand.getByLabel('A 级，费率的百分比（%）').fill('');
  await inHand.locator('.policy-foot [type=submit]').click();
  await inHand.locator('.clauses li').first().waitFor();
  const changed = (await read(inHand)) as Read & { content: { award: unknown; settlement: object } };
  expect(changed.content.award).toBeNull();
  expect(changed.content.settlement).toMatchObject({ gradeCoefficientPpm: {} });
});

test('a reader compares any two versions of a member, and the choice stands in the address', async () => {
  const member = await addShop(run.baseUrl, network, 'huaiyin');
  const offered = [];
  for (const acceptWithinMinutes of [30, 60, 90])
    offered.push(await offer(network, member, agreementContent(['3706'], { dispatch: { acceptWithinMinutes } })));
  const [first, , third] = offered;
  const page = await run.open(english);
  await signIn(page, run.baseUrl, accountOf(network.maker), `#/agreements/${third?.id}`);
  const difference = page.locator('.diff tbody tr');
  await difference.locator('del').getByText('60').waitFor();
  const compared = page.getByLabel('Compared with');
  expect(await compared.locator('option:checked').textContent()).toContain('Version 2');
  await compared.focus();
  await compared.selectOption({ label: 'Version 1 · to sign' });
  await difference.locator('del').getByText('30').waitFor();
  expect(await difference.locator('ins').textContent()).toContain('90');
  // Nothing jumps: whoever chose by keyboard stands where they stood.
  expect(await compared.evaluate((select) => select === document.activeElement)).toBe(true);
  expect(page.url()).toContain(`show=${first?.id}`);
  await inspect(page);
  const inHand = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  await signIn(inHand, run.baseUrl, accountOf(member), `#/agreements/${first?.id}?show=${third?.id}`);
  await inHand.getByText('与第 3 版比较：1 处不同').waitFor();
  expect(await inHand.locator('.diff del').textContent()).toMatch(/90 ?分钟/);
  await inspect(inHand);
});

test('all agreements of the network in a list, by state and page by page, and whose turn it is', async () => {
  const waiting = await offer(network, await addShop(run.baseUrl, network, 'tianqiao'), agreementContent(['3707']));
  const member = await addShop(run.baseUrl, network, 'zhangqiu');
  const half = await offer(network, member, agreementContent(['3708']));
  await sign(network.maker.owner, network, half, 'Li Owner');
  const page = await run.open(english);
  await signIn(page, run.baseUrl, accountOf(network.maker), '#/partners');
  await page.locator('.screen-head').getByRole('link', { name: 'Agreements' }).click();
  await page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
  const rowOf = (of: Page, { id }: { id: string }) =>
    of.locator('tbody tr').filter({ has: of.locator(`[data-item="${id}"]`) });
  await rowOf(page, half).waitFor();
  expect(await rowOf(page, half).locator('td').nth(2).innerText()).toBe('Member');
  expect(await rowOf(page, waiting).locator('td').nth(2).innerText()).toBe('You, Member');
  await inspect(page);
  await page.getByRole('navigation', { name: 'Agreements by state' }).getByRole('link', { name: 'to sign' }).click();
  await page.waitForURL('**/#/agreements?show=offered');
  await page.locator('.chip[aria-current]').filter({ hasText: 'to sign' }).waitFor();
  await settle(page);
  await rowOf(page, half).waitFor();
  const states = await page.locator('tbody .tag').allTextContents();
  expect(new Set(states)).toEqual(new Set(['to sign']));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(saved.trim().split('\r\n')).toHaveLength(states.length + 1);
  expect(saved).toContain(`${half.id},Shop zhangqiu,1,to sign,Member,2020-01-01,,,none`);
  // By the keys alone: the second row, and into it.
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const second = await page.locator('[data-item]').nth(1).getAttribute('data-item');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/#/agreements/${second}`);
  await page.locator('.clauses li').first().waitFor();

  // A page of its own: the second one is asked for by the address.
  await page.route(/\/agreements(\?|$)/, async (route) => {
    const asked = new URL(route.request().url());
    asked.searchParams.set('limit', '1');
    await route.continue({ url: asked.href });
  });
  await openScreen(page, run.baseUrl, '#/agreements');
  await page.getByRole('link', { name: 'Older' }).click();
  await page.waitForURL('**cursor=**');
  await page.getByRole('link', { name: 'Newest' }).waitFor();
  await settle(page);
  expect(await page.locator('[data-item]').count()).toBe(1);
  expect(await page.locator('[data-item]').getAttribute('data-item')).not.toBe(half.id);

  const inHand = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  await signIn(inHand, run.baseUrl, accountOf(member), '#/partners');
  await inHand.getByRole('link', { name: '服务协议' }).click();
  await rowOf(inHand, half).waitFor();
  expect(await inHand.locator('tbody tr').count()).toBe(1);
  // No column says it there.
  expect(await rowOf(inHand, half).locator('td').nth(2).innerText()).toBe('等待 您');
  expect(await inHand.locator('.chips .chip').count()).toBe(5);
  await inspect(inHand);
  await inHand.locator('.chip').filter({ hasText: '已终止' }).click();
  await inHand.locator('.blank').waitFor();
  await inspect(inHand);
});

test('one that is not there says so, and is tried again', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, accountOf(network.maker), `#/agreements/agr_${'0'.repeat(26)}`);
  await page.getByRole('alert').waitFor();
  await inspect(page);
  await openScreen(page, run.baseUrl, '#/agreements?show=ended');
  await page.locator('.blank').waitFor();
  await inspect(page);
});
