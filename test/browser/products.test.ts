import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { DESKTOP, openScreen, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

/** No barrier, and nothing beside the screen. */
async function inspect(page: Page): Promise<void> {
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** A little more than one part, in few rows: the last column says nothing to us. Its second row names no model of ours. */
function writeFile(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const note = 'x'.repeat(20_000);
  const rows = Array.from({ length: 450 }, (_, index) => {
    const model = index === 1 ? 'NO-SUCH' : 'SH-200';
    return `${name}-${String(index).padStart(4, '0')},${model},B7,${note}`;
  });
  const text = `serial,model,batch,note\r\n${rows.join('\r\n')}\r\n`;
  return { name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

test('a file goes up in parts; what stopped goes on after a reload, and refused rows come as a file', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/products?show=imports');
  await page.getByText('Choose a file').waitFor();
  const file = writeFile('PARTS');
  await page.locator('input[type=file]').setInputFiles(file);
  expect(await page.getByLabel('Encoding').inputValue()).toBe('utf-8');
  await inspect(page);
  const sent: string[] = [];
  page.on('request', (request) => {
    const part = /parts\/(\d+)$/.exec(request.url())?.[1];
    if (part !== undefined) sent.push(part);
  });
  await page.route('**/parts/2', (route) => route.abort());
  await page.getByRole('button', { name: 'Upload and import' }).click();
  await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
  await page.getByText('The upload has stopped at 1 of 2 parts.').waitFor();
  // One part was tried several times, the other was not sent again.
  expect(sent.filter((part) => part === '2')).toHaveLength(3);
  expect(sent.filter((part) => part === '1')).toHaveLength(1);
  await inspect(page);

  await page.reload();
  await page.getByText('Choose “PARTS.csv” again to upload the rest.').waitFor();
  await page.unroute('**/parts/2');
  sent.length = 0;
  const choice = page.locator('.panel input[type=file]');
  await choice.setInputFiles({ ...file, buffer: file.buffer.subarray(0, 100) });
  await page.getByRole('alert').filter({ hasText: 'This is another file.' }).waitFor();
  expect(sent).toEqual([]);
  await choice.setInputFiles(file);
  await page.locator('.panel .tag').filter({ hasText: 'done' }).waitFor({ timeout: 60_000 });
  expect(sent).toEqual(['2']);
  expect(await page.locator('.import-counts dd').allTextContents()).toEqual(['450', '449', '1']);
  await inspect(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save them as CSV' }).click();
  const lines = readFileSync(await (await waiting).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^3,products\.\w+,model,NO-SUCH,/);
}, 120_000);

test('a stopped upload is tried again without choosing the file anew, or given up', async () => {
  const page = await run.open({ ...english, language: 'zh', theme: 'dark', viewport: PHONE });
  await signIn(page, run.baseUrl, run.maker, '#/products?show=imports');
  await page.route('**/parts/1', (route) => route.abort());
  const begin = async (name: string) => {
    await page.getByText('选择文件', { exact: true }).waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: `${name}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(`serial,model\n${name}-1,SH-200\n`),
      });
    await page.getByRole('button', { name: '上传并导入' }).tap();
    await page.getByRole('button', { name: '重试' }).waitFor();
  };
  await begin('AGAIN');
  await inspect(page);
  await page.unroute('**/parts/1');
  await page.getByRole('button', { name: '重试' }).tap();
  await page.getByText('全部行均已导入。').waitFor({ timeout: 60_000 });
  await inspect(page);
  await page.getByRole('button', { name: '返回列表' }).tap();
  await page.route('**/parts/1', (route) => route.abort());
  await begin('DROPPED');
  await page.getByRole('button', { name: '放弃' }).tap();
  await page.locator('.verb-form [type=submit]').tap();
  await page.locator('.panel .tag').filter({ hasText: '已放弃' }).waitFor();
}, 120_000);

test('a file in GB18030 is known as such; one that is empty is not sent', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/products?show=imports');
  await page.getByText('Choose a file').waitFor();
  const chinese = Buffer.from([0xd0, 0xf2, 0xc1, 0xd0, 0xba, 0xc5, 0x0a]);
  await page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: chinese });
  await expect.poll(() => page.getByLabel('Encoding').inputValue()).toBe('gb18030');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
  await page.getByRole('alert').filter({ hasText: 'This file is empty.' }).waitFor();
  expect(await page.getByRole('button', { name: 'Upload and import' }).isDisabled()).toBe(true);
});

test('on paper a name in Chinese is whole, and the paper is named in the language of the reader', async () => {
  const page = await run.open({ language: 'zh', theme: 'light', viewport: DESKTOP });
  await signIn(page, run.baseUrl, run.maker, '#/products?show=labels');
  expect(await page.getByLabel('纸张').locator('option').allTextContents()).toEqual([
    'A4，24 张 70 × 37 毫米',
    'A4，65 张 38 × 21 毫米',
    '标签机，50 × 30 毫米',
    '标签机，62 × 29 毫米',
  ]);
  await page.getByLabel(/^序列号/).fill(run.serial);
  await page.locator('.label-form [type=submit]').click();
  await page.locator('.label').waitFor();
  await page.getByRole('status').getByText('1 张标签，1 页').waitFor();
  const brand = (await page.locator('.side-brand').textContent())?.trim() ?? '';
  expect(brand).toMatch(/\p{Script=Han}/u);
  for (const sheet of ['a4_65', 'roll_50x30', 'roll_62x29', 'a4_24']) {
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('纸张').selectOption(sheet);
    await page.locator(`.label-page.${sheet}`).waitFor();
    await page.emulateMedia({ media: 'print' });
    const name = page.locator('.label b');
    expect(await name.textContent(), sheet).toBe(brand);
    // Cut neither at its side nor below.
    const cut = await name.evaluate((of) => [of.scrollWidth - of.clientWidth, of.scrollHeight - of.clientHeight]);
    expect(Math.max(...cut), sheet).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  }
});

test('labels are looked at as they are printed, on a sheet or a roll; unknown serials are named', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/products?show=labels');
  await page.getByLabel('Serials, one a line').fill(`${run.serial}\nNOT-OURS-1`);
  await page.getByRole('button', { name: 'Make the labels' }).click();
  await page.locator('.field-problem').filter({ hasText: 'NOT-OURS-1' }).waitFor();
  await page.getByLabel('Serials, one a line').fill(run.serial);
  await page.getByRole('button', { name: 'Make the labels' }).click();
  const square = page.locator('.label img');
  await square.waitFor();
  expect(await square.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);
  expect(await page.locator('.label').textContent()).toContain(run.serial);
  await inspect(page);
  // On none of them a line is cut: the code is typed where the square was scratched.
  for (const sheet of ['a4_65', 'roll_50x30', 'roll_62x29', 'a4_24']) {
    await page.getByLabel('Sheet').selectOption(sheet);
    await page.locator(`.label-page.${sheet}`).waitFor();
    const cut = await page.locator('.label').evaluate((label) => {
      const { top, bottom, right } = label.getBoundingClientRect();
      const lines = [...label.querySelectorAll('.label-text *')].map((line) => line.getBoundingClientRect());
      return lines.filter((line) => line.top < top || line.bottom > bottom || line.right > right).length;
    });
    expect(cut, sheet).toBe(0);
    const { width, height } = (await square.boundingBox()) ?? { width: 0, height: -1 };
    expect(Math.abs(width - height), sheet).toBeLessThan(1);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.label').isVisible()).toBe(true);
  expect(await page.locator('.label-form, .side, .screen-head').filter({ visible: true }).count()).toBe(0);
  const onA4 = await page.pdf({ preferCSSPageSize: true });
  expect(countPages(onA4)).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Sheet').selectOption('roll_50x30');
  await page.emulateMedia({ media: 'print' });
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a page' }).click();
  expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('size:50mm 30mm');
});

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.each([
  ['en', DESKTOP, 'light'],
  ['zh', PHONE, 'dark'],
] as const)(
  'models, units, campaigns and alarms have no barrier, empty or full (%s)',
  async (language, viewport, theme) => {
    const page = await run.open({ language, viewport, theme });
    await signIn(page, run.baseUrl, run.maker, '#/products');
    await page.locator('[data-item]').first().waitFor();
    await inspect(page);
    await page.locator('[data-item]').first().click();
    await page.locator('.panel .facts').waitFor();
    await inspect(page);
    await openScreen(page, run.baseUrl, '#/products?show=units');
    await page.locator('#unit-serial').fill(run.serial.toLowerCase().replaceAll('-', ' '));
    await page.locator('.unit-find [type=submit]').click();
    await page.locator('.panel .sheet-list li').first().waitFor();
    expect(await page.locator('#product-title').textContent()).toBe(run.serial);
    await inspect(page);
    for (const view of ['campaigns', 'alarms', 'labels', 'imports']) {
      await openScreen(page, run.baseUrl, `#/products?show=${view}`);
      await page.locator('.chip[aria-current]').waitFor();
      await page.locator('.blank, [data-item], .alarm, .label-form').first().waitFor();
      await inspect(page);
    }
  },
);

test('a model is made and changed; a campaign is made for a batch and ended', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/products');
  await page.getByRole('button', { name: 'New model' }).click();
  await page.getByLabel('Code').fill('TEST-9');
  await page.getByLabel('Chinese name').fill('测试型号');
  await page.getByLabel('English name').fill('Test model');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('#product-title').filter({ hasText: 'Test model' }).waitFor();
  await page.getByRole('button', { name: 'Set the price' }).click();
  await page.getByLabel('List price').fill('2999');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.panel .money').filter({ hasText: '2,999.00' }).waitFor();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByLabel(/^Components/).fill('tank | 水箱 | Tank');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.sheet-list li').filter({ hasText: 'Tank' }).waitFor();

  await page.getByRole('button', { name: 'Change the sheet' }).click();
  await page.getByLabel(/^Parts/).fill('TNK-9 | 水箱 | Water tank | 1 | A1 | tank');
  await page.getByLabel(/^Labour/).fill('replace-tank | 更换水箱 | Replace the tank | none | tank');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.place-problems b').filter({ hasText: 'operations · 1 · minutes' }).waitFor();
  await page.getByLabel(/^Labour/).fill('replace-tank | 更换水箱 | Replace the tank | 90 | tank');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.sheet-list li').filter({ hasText: 'Replace the tank' }).filter({ hasText: '90 min' }).waitFor();
  // The price was set before and stays.
  expect(await page.locator('.panel .money').textContent()).toContain('2,999.00');

  await openScreen(page, run.baseUrl, '#/products?show=campaigns');
  await page.getByRole('button', { name: 'New campaign' }).click();
  await inspect(page);
  await page.getByLabel('Chinese name').fill('阀门召回');
  await page.getByLabel('English name').fill('Valve recall');
  await page.getByLabel('Notice in Chinese').fill('免费更换阀门。');
  await page.getByLabel('Notice in English').fill('The valve is replaced free of charge.');
  await page.getByLabel('First day').fill('2026-05-01');
  await page.getByLabel('Last day').fill('2027-12-31');
  await page.getByLabel('Operation').fill('replace-valve');
  await page.getByLabel('Paid for one unit').fill('60');
  await page.getByLabel(/^Batches/).fill('TEST-9 B1');
  await page.locator('.verb-form [type=submit]').click();
  await page.getByText('0 of 0 units done').waitFor();
  await inspect(page);
  await page.getByRole('button', { name: 'End it' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.rows .tag').filter({ hasText: 'ended' }).waitFor();
});

test('who may only look is offered nothing to change; a list that fails can be tried again', async () => {
  const page = await run.open(english);
  const viewer = { ...run.maker, email: run.maker.email.replace(/^owner@/, 'viewer@') };
  await signIn(page, run.baseUrl, viewer, '#/products?show=imports');
  await page.locator('.blank, [data-item]').first().waitFor();
  expect(await page.getByText('Choose a file').count()).toBe(0);
  await openScreen(page, run.baseUrl, '#/products?show=labels');
  await page.getByText('Labels are not yours to print').waitFor();
  await page.route('**/v1/networks/*/models*', (route) => route.abort());
  await openScreen(page, run.baseUrl, '#/products');
  await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
  await page.unroute('**/v1/networks/*/models*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-item]').first().waitFor();
  const other = await run.open(english);
  await signIn(other, run.baseUrl, run.shop, '#/products?show=imports');
  await other.locator('[data-item]').first().waitFor();
  expect(await other.locator('.chips .chip').allTextContents()).toEqual(['Models', 'Units', 'Campaigns']);
});

test('the code of a screen that does not come is said, and comes when it is tried again', async () => {
  const page = await run.open(english);
  await page.route('**/products-screen-*.js', (route) => route.abort());
  await signIn(page, run.baseUrl, run.maker, '#/today');
  await openScreen(page, run.baseUrl, '#/products');
  await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.unroute('**/products-screen-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-item]').first().waitFor();
});

test('beside a unit stand its rights of today; one is granted, done, and listed', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/products?show=units');
  const openUnit = async () => {
    await openScreen(page, run.baseUrl, '#/products?show=units');
    await page.locator('#unit-serial').fill(run.serial);
    await page.locator('.unit-find [type=submit]').click();
    await page.getByRole('heading', { name: 'Rights of today' }).waitFor();
  };
  await openUnit();
  await page.locator('.panel .sheet-list li').filter({ hasText: 'Repair' }).filter({ hasText: '§5' }).waitFor();
  const grant = async (kind: string) => {
    await page.getByRole('button', { name: 'Grant a remedy' }).click();
    await page.locator('.verb-form [name=remedy]').selectOption(kind);
    await page.locator('.verb-form [name=reason]').fill('Does not heat');
    await page.locator('.verb-form [type=submit]').click();
  };
  // Two years after nothing gives the money back; what was typed stays, and another choice is one step.
  await grant('refund');
  await page.locator('.verb-form').getByRole('alert').waitFor();
  expect(await page.locator('.verb-form [name=reason]').inputValue()).toBe('Does not heat');
  await page.locator('.verb-form [name=remedy]').selectOption('repair');
  await page.locator('.verb-form [type=submit]').click();
  await page.getByRole('heading', { level: 1, name: `Repair · ${run.serial}` }).waitFor();
  await page.getByText('Manufacturer', { exact: true }).waitFor();
  await inspect(page);
  await page.getByRole('button', { name: 'It is done' }).click();
  await page.getByText('The repair was made, free.').waitFor();
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.screen-head .tag').filter({ hasText: 'done' }).waitFor();
  expect(await page.getByRole('button', { name: 'Take it back' }).count()).toBe(0);

  // Another one is granted, and taken back with a reason.
  await openUnit();
  await grant('repair');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.locator('.verb-form [name=reason]').fill('The customer keeps it as it is');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.screen-head .tag').filter({ hasText: 'taken back' }).waitFor();

  await openScreen(page, run.baseUrl, '#/claims');
  await page.getByRole('link', { name: 'Remedies' }).click();
  await page.locator('[data-item]').nth(1).waitFor();
  expect(await page.locator('tbody .tag').allTextContents()).toEqual(['taken back', 'done']);
  await page.locator('.chip').filter({ hasText: 'taken back' }).click();
  await expect.poll(() => page.locator('tbody .tag').allTextContents()).toEqual(['taken back']);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: run.serial }).waitFor();

  const inChinese = await run.open({ language: 'zh', viewport: PHONE, theme: 'dark' });
  await signIn(inChinese, run.baseUrl, run.maker, '#/remedies');
  await inChinese.locator('[data-item]').first().waitFor();
  await inspect(inChinese);
  await inChinese.locator('[data-item]').first().click();
  await inChinese.getByRole('heading', { level: 1, name: `免费修理 · ${run.serial}` }).waitFor();
  await inspect(inChinese);
});
