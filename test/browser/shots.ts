/** Pictures of every screen, in both languages, light and dark, on a desk and in a hand: into build/shots. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '@aftercare/tools/paths';
import type { Page } from 'playwright-core';
import { startServer } from '../kit/server.ts';
import { launchChromium } from './chromium.ts';
import { DESKTOP, openContext, PHONE, readAccounts, readSerial } from './console.ts';
import { prepareStage, visitCustomerPages } from './customer.ts';
import { visitReference } from './docs.ts';
import { showCopy } from './fonts.ts';
import { visitScreens, visitScreensOfShop } from './screens.ts';

const VIEWPORTS = { desktop: DESKTOP, tablet: { width: 820, height: 1100 }, phone: PHONE };

const target = inRoot('build/shots');
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const server = await startServer({ seed: 'demo' });
const browser = await launchChromium();
try {
  const [maker, shop] = readAccounts(server.dataDir);
  if (!maker || !shop) throw new Error('The demonstration data has no tenants.');
  const serial = readSerial(server.dataDir);
  const stage = await prepareStage(server.baseUrl, 30);
  let count = 0;
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [size, viewport] of Object.entries(VIEWPORTS)) {
        const appearance = { language, theme, viewport };
        const shoot = async (page: Page, name: string) => {
          await page.screenshot({ path: join(target, `${name}-${language}-${size}-${theme}.png`) });
          count += 1;
        };
        const ofMaker = await openContext(browser, appearance);
        const page = await ofMaker.newPage();
        await visitScreens(page, server.baseUrl, maker, (name) => shoot(page, name));
        await ofMaker.close();
        const ofShop = await openContext(browser, appearance);
        const shopPage = await ofShop.newPage();
        await visitScreensOfShop(shopPage, server.baseUrl, { shop, serial }, (name) => shoot(shopPage, name));
        await ofShop.close();
        const ofCustomer = await openContext(browser, appearance, { javaScriptEnabled: false });
        const customerPage = await ofCustomer.newPage();
        const withFonts = await openContext(browser, appearance);
        const copy = await withFonts.newPage();
        await visitCustomerPages(customerPage, stage, language, async (name) => {
          await showCopy(copy, customerPage);
          // a page that is longer than the screen is one page all the same
          await copy.screenshot({
            path: join(target, `customer-${name}-${language}-${size}-${theme}.png`),
            fullPage: true,
          });
          count += 1;
        });
        await visitReference(customerPage, server.baseUrl, language, async (place) => {
          await showCopy(copy, customerPage);
          await copy.evaluate((id) => document.getElementById(id)?.scrollIntoView(), place);
          await shoot(copy, `docs-${place}`);
        });
        await Promise.all([ofCustomer.close(), withFonts.close()]);
      }
    }
  }
  console.log(`${count} pictures in ${target}`);
} finally {
  await browser.close();
  await server.stop();
}
