/** Pictures of every screen, in both languages, light and dark, on a desk and in a hand: into build/shots. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '@aftercare/tools/paths';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../kit/server.ts';
import { launchChromium } from './chromium.ts';
import { type Account, DESKTOP, fillSignIn, openContext, PHONE, readAccounts, settle, signIn } from './console.ts';

const target = inRoot('build/shots');
const VIEWPORTS = { desktop: DESKTOP, tablet: { width: 820, height: 1100 }, phone: PHONE };

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const server = await startServer({ seed: 'demo' });
const browser = await launchChromium();
try {
  const [maker, shop] = readAccounts(server.dataDir);
  if (!maker || !shop) throw new Error('The demonstration data has no tenants.');
  let count = 0;
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [size, viewport] of Object.entries(VIEWPORTS)) {
        const appearance = { language, theme, viewport };
        const save = async (page: Page, name: string) => {
          await settle(page);
          await page.screenshot({ path: join(target, `${name}-${language}-${size}-${theme}.png`) });
          count += 1;
        };
        await shootAll(browser, server.baseUrl, { maker, shop }, appearance, save);
      }
    }
  }
  console.log(`${count} pictures in ${target}`);
} finally {
  await browser.close();
  await server.stop();
}

async function shootAll(
  browser: Browser,
  baseUrl: string,
  { maker, shop }: { maker: Account; shop: Account },
  appearance: Parameters<typeof openContext>[1],
  save: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const context = await openContext(browser, appearance);
  const page = await context.newPage();
  await page.goto(`${baseUrl}/console/`);
  await page.locator('[name=tenant]').waitFor();
  await save(page, 'sign-in');
  await fillSignIn(page, { ...maker, password: 'not the password' });
  await page.locator('[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await save(page, 'sign-in-refused');

  await signIn(page, baseUrl, maker);
  await page.locator('[data-claim]').first().waitFor();
  await save(page, 'claims');
  for (const state of ['partly_approved', 'rejected', 'needs_info', 'in_review', 'approved']) {
    await page.goto(`${baseUrl}/console/#/claims?state=${state}`);
    await page
      .locator('.chip[aria-current]')
      .and(page.locator(`[href*=${state}]`))
      .waitFor();
    await settle(page);
    const claim = page.locator('[data-claim]').first();
    if ((await claim.count()) === 0) continue;
    await claim.click();
    await page.locator('.versions').waitFor();
    await save(page, `claim-${state}`);
    await page.locator('.versions').scrollIntoViewIfNeeded();
    if (state === 'partly_approved') await save(page, `claim-${state}-end`);
  }
  await page.goto(`${baseUrl}/console/#/claims?state=reversed`);
  await page.locator('.blank').waitFor();
  await save(page, 'claims-empty');
  if (appearance.viewport.width < 760) {
    await page.locator('.shell-bar button').click();
    await save(page, 'menu');
  }
  await page.goto(`${baseUrl}/console/#/nowhere`);
  await page.locator('.blank').waitFor();
  await save(page, 'unknown');
  await page.route('**/v1/networks/*/claims*', (route) => route.abort());
  await page.goto(`${baseUrl}/console/#/claims`);
  await page.getByRole('alert').waitFor();
  await save(page, 'claims-unreachable');
  await page.unroute('**/v1/networks/*/claims*');
  await page.route('**/v1/networks/*/claims*', () => {});
  await page.goto(`${baseUrl}/console/#/claims?state=approved`);
  await page.locator('.loading-row').first().waitFor();
  await page.waitForTimeout(100);
  await page.screenshot({
    path: join(target, `claims-loading-${appearance.language}-${appearance.viewport.width}-${appearance.theme}.png`),
  });
  await context.close();

  const ofShop = await openContext(browser, appearance);
  const shopPage = await ofShop.newPage();
  await signIn(shopPage, baseUrl, shop);
  await shopPage.locator('[data-claim]').first().waitFor();
  await save(shopPage, 'shop-claims');
  await ofShop.close();
}
