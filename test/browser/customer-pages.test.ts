/** Customer pages in a browser that runs no script: no barrier, nothing beside the screen, and the whole way can be gone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';
import { findBarriers } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { DESKTOP, openContext, PHONE } from './console.ts';
import { type CustomerStage, prepareStage, visitCustomerPages } from './customer.ts';
import { showCopy } from './fonts.ts';

let server: TestServer;
let browser: Browser;
let stage: CustomerStage;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ assets: false }), launchChromium()]);
  stage = await prepareStage(server.baseUrl, 20);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const SMALL = { width: 320, height: 640 };

test.each([
  { language: 'zh', theme: 'light', viewport: PHONE },
  { language: 'en', theme: 'dark', viewport: PHONE },
  { language: 'en', theme: 'light', viewport: SMALL },
  { language: 'zh', theme: 'dark', viewport: DESKTOP },
] as const)('$language, $theme, $viewport.width px', async ({ language, theme, viewport }) => {
  const context = await openContext(browser, { language, theme, viewport }, { javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // axe is a script: it looks at a copy of the page.
  const withScript = await openContext(browser, { language, theme, viewport });
  const copy = await withScript.newPage();
  const found: string[] = [];
  const breaches: string[] = [];
  page.on('console', (message) => breaches.push(message.text()));
  let pages = 0;
  await visitCustomerPages(page, stage, language, async (name) => {
    pages += 1;
    await showCopy(copy, page);
    found.push(...(await findBarriers(copy)).map((barrier) => `${name}: ${barrier}`));
    const excess = await copy.evaluate('document.documentElement.scrollWidth - innerWidth');
    if (Number(excess) > 0) found.push(`${name}: ${excess} px too wide`);
  });
  await Promise.all([context.close(), withScript.close()]);
  expect(found).toEqual([]);
  expect(breaches.filter((text) => /content security policy/i.test(text))).toEqual([]);
  expect(pages).toBeGreaterThanOrEqual(19);
});
