import { expect, test } from 'vitest';
import { DESKTOP, openScreen, PHONE, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

test.each([
  ['en', 'Service desk', 'Clocks, and why they are due', /Due /],
  ['zh', '服务台', '时限与依据', /到期/],
] as const)(
  'from the board to a request that explains its clocks, by keyboard (%s)',
  async (language, title, clocks, due) => {
    const page = await run.open({ ...english, language });
    await signIn(page, run.baseUrl, run.maker, '#/desk');
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.locator('.card').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.desk-columns').waitFor();
    expect(page.url()).toMatch(/#\/desk\/srq_/);
    expect(await page.locator('.desk-detail h3').filter({ hasText: clocks }).count()).toBe(1);
    expect(await page.locator('.desk-detail .trace').first().textContent()).toMatch(due);
    await page.keyboard.press('Escape');
    await page.locator('.desk-detail').waitFor({ state: 'detached' });
  },
);

test('a shop that was chosen stands with its points; the telephone number is masked', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/desk');
  await page.locator('.board-column').nth(2).locator('.card').first().click();
  await page.getByRole('heading', { name: /^Offered to .* because$/ }).waitFor();
  expect(await page.locator('.explained-score').first().textContent()).toMatch(/^-?\d+$/);
  expect(await page.locator('.desk-detail .facts').first().textContent()).toContain('••••');
});

test('a request is taken down on the telephone; what is refused keeps what was typed', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/desk');
  await page.getByRole('button', { name: 'New request' }).click();
  await page.getByLabel('Serial number').fill('NO-SUCH-UNIT');
  await page.getByLabel('What is wrong').fill('Water on the floor');
  await page.getByLabel('Name of the customer').fill('张示例');
  await page.getByLabel('Telephone').fill('13800005566');
  await page.getByLabel('Address').fill('示例路 9 号');
  await page.getByLabel('Division code (GB/T 2260)').fill('650102');
  await page.locator('.verb-form [type=submit]').click();
  await page.getByRole('alert').filter({ hasText: 'NO-SUCH-UNIT' }).waitFor();
  expect(await page.getByLabel('What is wrong').inputValue()).toBe('Water on the floor');
});

test('a shop takes a job with one thumb, and the next step is there', async () => {
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, run.shop, '#/desk');
  await page
    .locator('.board-column')
    .filter({ hasText: /^Offered/ })
    .locator('.card')
    .first()
    .tap();
  await page.locator('.sheet').waitFor();
  await page.getByRole('button', { name: 'Take the job' }).tap();
  await page.getByRole('button', { name: 'I am there' }).waitFor();
  expect(await page.locator('.progress .done').count()).toBe(1);
  await page.getByRole('button', { name: 'I am there' }).tap();
  await page.getByRole('button', { name: 'Write the report' }).waitFor();
});

test('who may only look is offered nothing to do', async () => {
  const page = await run.open(english);
  const viewer = { ...run.maker, email: run.maker.email.replace(/^owner@/, 'viewer@') };
  await signIn(page, run.baseUrl, viewer, '#/desk');
  await page.locator('.card').first().click();
  await page.locator('.desk-columns').waitFor();
  expect(await page.locator('.desk button.primary, .desk .verb').count()).toBe(0);
  await openScreen(page, run.baseUrl, '#/statements');
  await page.locator('[data-item]').first().click();
  await page.locator('.steps').waitFor();
  expect(await page.locator('.statement .button.primary').count()).toBe(0);
});
