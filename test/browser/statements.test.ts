import { expect, test } from 'vitest';
import { DESKTOP, openScreen, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

const fen = (texts: readonly string[]) => texts.reduce((sum, text) => sum + toFen(text), 0);
const toFen = (text: string) => Number(text.replace(/\D/g, '')) * (/[-−]/.test(text) ? -1 : 1);

test.each([
  ['en', 'Statements', 'balanced'],
  ['zh', '结算单', '已平'],
] as const)('a statement adds up from its lines to its ledger (%s)', async (language, title, balanced) => {
  const page = await run.open({ ...english, language });
  await signIn(page, run.baseUrl, run.maker, '#/statements');
  expect(await page.locator('h1').textContent()).toBe(title);
  await page.locator('[data-item]').first().click();
  await page.locator('.steps').waitFor();
  expect(page.url()).toMatch(/#\/statements\/stm_/);
  const lines = await page.locator('.statement-lines tbody td:last-child').allInnerTexts();
  const total = toFen(await page.locator('.sums-total dd').innerText());
  expect(fen(lines)).toBe(total);
  const ledger = page.locator('.statement-side .tile').last();
  expect(await ledger.locator('.tag').textContent()).toBe(balanced);
  expect(fen(await ledger.locator('dd').allInnerTexts())).toBe(0);
  await page.locator('.statement-lines .link').first().click();
  await page.locator('.trace').waitFor();
  expect(page.url()).toMatch(/#\/claims\/clm_/);
});

test('a signed document is handed out as a file', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/statements?show=paid');
  await page.locator('[data-item]').first().click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Signed document' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/^ST-.*\.json$/);
});

test.each([
  ['en', 'Waiting for you', 'Territory', 'Paid within'],
  ['zh', '待办', '服务区域', '天内付款'],
] as const)(
  'today leads on; the network shows what was agreed in words (%s)',
  async (language, waiting, territory, pay) => {
    const page = await run.open({ ...english, language });
    await signIn(page, run.baseUrl, run.maker, '');
    await page.getByRole('heading', { name: waiting }).waitFor();
    expect(await page.locator('.chart-bar').count()).toBeGreaterThan(1);
    await page.locator('.today .explained summary').click();
    expect(await page.locator('.today .explained tbody tr').count()).toBe(await page.locator('.chart-bar').count());
    await openScreen(page, run.baseUrl, '#/partners');
    await page.getByRole('heading', { name: territory }).waitFor();
    await page.locator('.territory-member').first().click();
    await page.locator('.panel .agreement').first().waitFor();
    expect(await page.locator('.panel .agreement').first().textContent()).toContain(pay);
  },
);
