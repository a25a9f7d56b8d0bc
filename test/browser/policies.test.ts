import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { DESKTOP, openScreen, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

/** The newest version of a kind, and from it the next one. */
async function openNext(page: Page, kind: string): Promise<void> {
  await openScreen(page, run.baseUrl, `#/policies?show=${kind}`);
  await page.locator('[data-item]').first().click();
  await page.getByRole('button', { name: 'Next version' }).click();
  await page.locator('.policy-foot').waitFor();
}

test.each([
  ['en', 'Rules', 'Rate card', 'Labour per hour', 'version 1', 'manufacturer · free'],
  ['zh', '规则', '费率表', '每小时工费', '第 1 版', '厂家 · 免费'],
] as const)(
  'versions of every kind are read as words and money (%s)',
  async (language, title, kind, label, version, charge) => {
    const page = await run.open({ ...english, language });
    await signIn(page, run.baseUrl, run.maker, '#/policies');
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.getByRole('link', { name: kind }).click();
    await page.locator('.chip[aria-current]').filter({ hasText: kind }).waitFor();
    await page.locator('.rows .tag').filter({ hasText: version }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.typed-field').filter({ hasText: label }).filter({ hasText: '¥80.00' }).waitFor();
    expect(await page.locator('.policy input').count()).toBe(0);
    await openScreen(page, run.baseUrl, '#/policies?show=charge-matrices');
    await page.locator('[data-item]').first().click();
    // In warranty, quality: the first cell of the grid.
    expect(await page.locator('.charge').first().textContent()).toBe(charge);
  },
);

test('a rate card grows into its next version: written, kept, compared, published once', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies');
  await openNext(page, 'rate-cards');
  await page.locator('#policy-labourPerHour').fill('92.5');
  await page.locator('#operations-0-standardMinutes').fill('95');
  await page.locator('.policy-rows').first().getByRole('button', { name: 'Add a row' }).click();
  await page.locator('#operations-4-code').fill('replace-anode');
  // It is kept a moment after the last key.
  const kept = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  await expect.poll(kept).toContain('replace-anode');
  await page.reload();
  await expect.poll(() => page.locator('#policy-labourPerHour').inputValue()).toBe('92.50');
  await expect.poll(() => page.locator('#operations-4-code').inputValue()).toBe('replace-anode');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('.screen-head .tag').filter({ hasText: 'draft' }).waitFor();
  await page.locator('details.explained summary').click();
  await expect
    .poll(() => page.locator('.policy .diff tbody tr').allTextContents())
    .toEqual([
      'labourPerHour80009250',
      'operations › replace-tank › standardMinutes9095',
      'operations › replace-anode—standardMinutes: 30',
    ]);
  await page.getByRole('button', { name: 'Publish' }).click();
  // It asks once.
  await page.getByText('A published version is never changed').waitFor();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.screen-head .tag').filter({ hasText: 'version 2' }).waitFor();
  expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
});

test('a matrix with a hole and a tie is not published: each is said at its row, and mended in the grid', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies');
  await openNext(page, 'charge-matrices');
  // Whoever pays in stock is gone; out of warranty stands twice.
  await page.locator('#rows-1-coverage').selectOption('out');
  expect(await page.locator('.charge-grid .hole').count()).toBe(7);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.problem-list').waitFor();
  const said = await page.locator('.problem-list li').allTextContents();
  expect(said.filter((text) => text.includes('No row answers for coverage “stock, not sold”'))).toHaveLength(56);
  expect(said.filter((text) => text.includes('both speak for coverage “out of warranty”'))).toHaveLength(1);
  expect(await page.locator('.row-said').textContent()).toContain('Rows 2 and 5 both speak for');
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Change it' }).click();
  await page.locator('.policy-foot').waitFor();
  await page.locator('.problem-list').getByText('both speak for').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^rows-\d-coverage$/);
  await page.locator('#rows-1-coverage').selectOption('stock');
  expect(await page.locator('.charge-grid .hole').count()).toBe(0);
  // One cell in the grid becomes a row of its own.
  const rows = await page.locator('.policy-table tbody tr').count();
  await page.getByLabel('in warranty · transport').selectOption('carrier free');
  expect(await page.locator('.policy-table tbody tr').count()).toBeGreaterThanOrEqual(rows);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.screen-head .tag').filter({ hasText: 'version 2' }).waitFor();
  await page.locator('.charge.carrier').first().waitFor();
});

test('terms below the statutory pack, and what is no number, stand beside the row', async () => {
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, run.maker, '#/policies');
  await openNext(page, 'warranty-terms');
  await page.locator('#policy-pack').selectOption('cn-microcomputer');
  await page.locator('#terms-0-months').fill('x6');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('#terms-0-months[aria-invalid]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('terms-0-months');
  await page.locator('#terms-0-months').fill('6');
  expect(await page.locator('#terms-0-months[aria-invalid]').count()).toBe(0);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.problem-list').getByText('gives at least').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a lawyer corrects the pack in its table, rule by rule; what others need is refused at its row', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies/new?show=warranty-terms');
  await page.locator('#policy-name').fill('As the gazette has it');
  await page.locator('#policy-models').fill('GAZETTE-1');
  // Which packs there are the server says.
  await page.locator('#policy-pack option[value="cn-household-car"]').waitFor({ state: 'attached' });
  expect(await page.locator('.pack-rules').count()).toBe(0);
  await page.locator('#policy-pack').selectOption('cn-general');
  const rules = page.locator('.pack-rules');
  const row = (id: string) => rules.locator('tbody tr').filter({ has: page.locator(`#pack-${id}-article`) });
  expect(await page.locator('#pack-seven-days-untilDay').inputValue()).toBe('7');
  expect(await page.locator('[id="pack-daily-rate-dailyRatePpm-fridge"]').inputValue()).toBe('0.05');

  await page.locator('#pack-seven-days-untilDay').fill('10');
  await row('seven-days').getByText('corrected', { exact: true }).waitFor();
  await page.locator('#pack-seven-days-article').fill('第九条');
  // The shipped figure again is no correction.
  await page.locator('#pack-repair-holds-30-days').fill('45');
  await rules.getByText('2 corrected').waitFor();
  await page.locator('#pack-repair-holds-30-days').fill('30');
  await rules.getByText('1 corrected').waitFor();
  await page.locator('#policy-packCorrections-source').selectOption('gazette');
  await page.locator('#policy-packCorrections-verified').selectOption('true');
  await page.locator('#policy-packCorrections-verifiedOn').fill('2026-05-01');
  // With the keyboard alone.
  await rules.getByRole('button', { name: 'Strike the rule daily-rate' }).focus();
  await page.keyboard.press('Enter');
  await row('daily-rate').getByText('struck', { exact: true }).waitFor();
  await page.getByLabel('Refund', { exact: true }).check();
  await page.getByLabel('a fault of the lot').check();
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('#pack-daily-rate-article[aria-invalid]').waitFor();
  await page.locator('#pack-daily-rate-article').fill('第十二条');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.problem-list').getByText('no rate would say how much').waitFor();
  await rules.locator('.row-said').getByText('no rate would say how much').waitFor();
  await page.getByRole('button', { name: 'Change it' }).click();
  await rules.getByRole('button', { name: 'The rule daily-rate as it is shipped' }).click();
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page
    .locator('.screen-head .tag')
    .filter({ hasText: /^version/ })
    .waitFor();
  expect(await page.locator('.pack-rules input').count()).toBe(0);
  await rules.getByText('第九条').waitFor();
  await page.getByText('Refund, except for a fault of the lot').waitFor();

  const place = page.url().slice(page.url().indexOf('#'));
  // A shop is told what was corrected, and not the rest of the pack.
  const shop = await run.open(english);
  await signIn(shop, run.baseUrl, run.shop, place);
  await shop.locator('.pack-rules').getByText('第九条').waitFor();
  expect(await shop.locator('.pack-rules tbody tr').count()).toBe(1);

  const phone = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  await signIn(phone, run.baseUrl, run.maker, place);
  await phone.locator('.pack-rules').getByText('已更正', { exact: true }).waitFor();
  await settle(phone);
  expect(await findBarriers(phone)).toEqual([]);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('stages and what takes the promise away are written in the form, and read as a sentence', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies');
  // Not a draft that somebody left, but what is in force.
  await openScreen(page, run.baseUrl, '#/policies?show=warranty-terms');
  await page.locator('.rows tbody tr').filter({ hasText: 'version 1' }).locator('[data-item]').click();
  await page.getByRole('button', { name: 'Next version' }).click();
  await page.locator('.policy-foot').waitFor();
  const stages = page.locator('.policy-rows').first().locator('.stages').first();
  for (let count = 0; count < 2; count++) await stages.getByRole('button', { name: 'Another stage' }).click();
  await stages.getByLabel('months of this stage').nth(1).fill('');
  await stages.getByLabel('share of labour').nth(1).fill('50');
  await page.locator('#terms-0-months').fill('');
  const exclusions = page.locator('.policy-rows').nth(1);
  await exclusions.getByRole('button', { name: 'Add a row' }).click();
  await page.locator('#exclusions-0-code').selectOption('seal_broken');
  await page.locator('#exclusions-0-evidence').fill('photo_of_seal');
  await page.locator('#exclusions-0-waivedBy').selectOption('two_people');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page
    .locator('.screen-head .tag')
    .filter({ hasText: /^version/ })
    .waitFor();
  await page.getByText('free 12 months, then at cost price for life (labour 50 %)').waitFor();
  await page.locator('.policy-rows').nth(1).getByText('seal broken').waitFor();
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
});

test('calendars: the week in a line, public holidays, days worked instead; what is no week stands beside its row', async () => {
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, run.maker, '#/policies');
  await openNext(page, 'sla-policies');
  const calendars = page.locator('[data-place="/content/calendars"]');
  await calendars.getByRole('button', { name: 'Add a row' }).click();
  const row = (await calendars.locator('tbody tr').count()) - 1;
  await page.locator(`#calendars-${row}-name`).fill('holidays');
  await page.locator(`#calendars-${row}-week`).fill('Monday to Friday');
  await page.locator(`#calendars-${row}-holidays`).fill('2030-10-01, 2030-10-02');
  await page.locator(`#calendars-${row}-makeUpDays`).fill('2030-10-05=1');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator(`#calendars-${row}-week[aria-invalid]`).waitFor();
  await page.locator(`#calendars-${row}-week`).fill('1-5 08:30-17:30; 6 09:00-12:00');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page
    .locator('.screen-head .tag')
    .filter({ hasText: /^version/ })
    .waitFor();
  for (const told of ['1-5 08:30-17:30; 6 09:00-12:00', '2030-10-01, 2030-10-02', '2030-10-05=1'])
    await calendars.getByText(told, { exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('codes stand in a table for each slot, and what customers pay in rows with both names; what is missing is said there', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies/new?show=code-sets');
  await page.locator('#policy-name').fill('Codes of the heaters');
  const add = (row: number) => page.locator('.policy-rows').nth(row).getByRole('button', { name: 'Add a row' }).click();
  await add(1);
  await page.locator('#slots-symptom-1-code').fill('112');
  await page.locator('#slots-symptom-1-name-zh').fill('水不热');
  await page.locator('.policy-foot .primary').click();
  await page.locator('.problem-list').waitFor();
  await page.locator('#slots-symptom-1-name-en[aria-invalid]').fill('Water stays cold');
  await add(2);
  await page.locator('#slots-section-0-code').fill('OK');
  await page.locator('#slots-section-0-name-zh').fill('正常');
  await page.locator('#slots-section-0-name-en').fill('In order');
  await page.locator('#slots-section-0-noFaultFound').selectOption('true');
  await page.locator('#slots-section-0-noFaultFound').selectOption('false');
  await page.locator('#slots-section-0-noFaultFound').selectOption('true');
  await page.locator('#policy-required').fill('symptom');
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.locator('.policy-foot .primary').click();
  await page.locator('.screen-head .tag').filter({ hasText: 'draft' }).waitFor();
  expect(await page.locator('.policy-table').nth(1).locator('tbody tr').allTextContents()).toMatchObject({
    length: 2,
    1: expect.stringContaining('Water stays cold'),
  });

  await openScreen(page, run.baseUrl, '#/policies/new?show=customer-tariffs');
  await page.locator('#policy-name').fill('What customers pay');
  await page.locator('[id="policy-travel.tariff"]').fill('50');
  await add(0);
  await page.locator('#operations-0-code').fill('replace-valve');
  await page.locator('#operations-0-name-zh').fill('更换阀门');
  await page.locator('#operations-0-name-en').fill('Replace a valve');
  await page.locator('#operations-0-prices-tariff').fill('80.5');
  await page.locator('#operations-0-prices-cost').fill('50');
  await page.locator('.policy-foot .primary').click();
  await page.locator('.screen-head .tag').filter({ hasText: 'draft' }).waitFor();
  expect(await page.locator('.policy-table').first().locator('tbody tr').textContent()).toMatch(/¥80\.50.*¥50\.00/);
  await page.locator('.typed-field').filter({ hasText: 'Travel' }).filter({ hasText: '¥50.00' }).waitFor();
});

test('the source is the whole of it; what is no JSON is not taken over', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies');
  await openNext(page, 'sla-policies');
  await page.getByRole('button', { name: 'Source' }).click();
  const source = page.locator('textarea.source');
  const before = await source.inputValue();
  expect(JSON.parse(before).calendars).toBeDefined();
  await source.fill(`${before},`);
  await page.getByText('This is no JSON object yet').waitFor();
  await source.fill(before.replace('"Asia/Shanghai"', '"Asia/Urumqi"'));
  await page.getByRole('button', { name: 'Form' }).click();
  expect(await page.locator('#policy-timeZone').inputValue()).toBe('Asia/Urumqi');
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.getByRole('link', { name: 'New version' }).waitFor();
});

test('a shop reads what is published and can change nothing', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop, '#/policies?show=rate-cards');
  await page.locator('[data-item]').first().click();
  await page.locator('.policy-table').first().waitFor();
  expect(await page.locator('.policy .button, .policy input').count()).toBe(0);
});

test('which divisions have to be served is a plan; where nobody works yet stands below it', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies?show=coverage-plans');
  await page.getByRole('link', { name: /^(New version|Go on)/ }).click();
  await page.getByLabel('Categories').fill('solar-heater');
  for (const [row, code, zh, en] of [
    [1, '370102', '历下区', 'Lixia District'],
    [2, '', '茌平区', 'Chiping District'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a row' }).click();
    await page.getByLabel(`Division (GB/T 2260), row ${row}`).fill(code);
    await page.getByLabel(`Chinese name, row ${row}`).fill(zh);
    await page.getByLabel(`English name, row ${row}`).fill(en);
  }
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('[data-place="/content/divisions/1"].faulty').waitFor();
  await page.getByLabel('Division (GB/T 2260), row 2').fill('371523');
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('.screen-head .tag').filter({ hasText: 'draft' }).waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  const gaps = page.locator('.coverage-gaps tbody tr');
  await gaps.filter({ hasText: 'Chiping District' }).waitFor();
  // Somebody works in Lixia.
  expect(await gaps.count()).toBe(1);
  expect(await page.locator('.coverage-gaps .tile-aside').textContent()).toBe('1 of 2');
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  const inHand = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  await signIn(inHand, run.baseUrl, run.maker, '#/policies?show=coverage-plans');
  await inHand.locator('.coverage-gaps tbody tr').filter({ hasText: '茌平区' }).waitFor();
  await inHand.locator('.coverage-gaps').scrollIntoViewIfNeeded();
  await settle(inHand);
  expect(await findBarriers(inHand)).toEqual([]);
  expect(await inHand.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('what an outlet has to have is written class by class; a remote minimum above the usual one stands at its row', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/policies?show=outlet-requirements');
  await page.getByRole('link', { name: 'New version' }).click();
  await page.getByLabel('Applications are answered within working days').fill('3');
  await page.getByRole('button', { name: 'Add a row' }).click();
  await page.getByLabel('Code, row 1').fill('county');
  await page.getByLabel('Chinese name, row 1').fill('县级网点');
  await page.getByLabel('English name, row 1').fill('County');
  await page.getByLabel('Premises, m², row 1').fill('150');
  await page.getByLabel('In remote divisions: m² / technicians, row 1').fill('200 / 1');
  await page.getByRole('group', { name: 'To be stated, row 1' }).getByLabel('Insurance').check();
  await page.getByRole('group', { name: 'Papers, row 1' }).getByLabel('Tax registration').check();
  await page.getByLabel('Equipment, row 1').fill('gas detector, ladder');
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.locator('.screen-head .tag').filter({ hasText: 'draft' }).waitFor();
  expect(await page.locator('.policy-table .read-value').allTextContents()).toEqual([
    'county',
    '县级网点',
    'County',
    '150',
    '1',
    '200 / 1',
    'Insurance, Responsible person',
    'Licence, Tax registration',
    '—',
    'gas detector, ladder',
    'any, or none',
  ]);
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.row-said .field-problem').waitFor();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('In remote divisions: m² / technicians, row 1').fill('80 / 1');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.screen-head .tag').filter({ hasText: 'version 1' }).waitFor();
});

test('an agreement template is the manufacturer’s own: shares in percent, what is optional may stay empty', async () => {
  const page = await run.open({ ...english, language: 'zh', viewport: PHONE });
  await signIn(page, run.baseUrl, run.maker, '#/policies/new?show=agreement-templates');
  await page.getByLabel('行政区划代码', { exact: true }).fill('3701 3702');
  await page.getByLabel('服务品类').fill('solar-heater');
  await page.getByLabel('管辖法院所在地').fill('济南');
  await page.getByLabel('回访比例（%）').fill('27.5');
  await page.getByLabel('返厂：每周批次').fill('1');
  await page.getByRole('button', { name: '保存为草稿' }).click();
  await page.locator('.screen-head .tag').filter({ hasText: '草稿' }).waitFor();
  const field = (label: string) => page.locator('.typed-field').filter({ hasText: label }).locator('.read-value');
  expect(await field('回访比例（%）').textContent()).toBe('27.5');
  expect(await field('返厂：须申请的台数').textContent()).toBe('10');
  expect(await field('事故上报期限（小时）').textContent()).toBe('—');
  const ofShop = await run.open(english);
  await signIn(ofShop, run.baseUrl, run.shop, '#/policies');
  await ofShop.locator('.chips .chip').first().waitFor();
  expect(await ofShop.locator('.chips').getByText('Agreement templates').count()).toBe(0);
  expect(await ofShop.locator('.chips').getByText('Outlet requirements').count()).toBe(1);
});
