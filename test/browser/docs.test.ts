/** The reference of the API in a browser that runs no script: no barrier, nothing beside the screen, contents always in sight. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';
import { findBarriers } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { DESKTOP, openContext, PHONE } from './console.ts';
import { visitReference } from './docs.ts';
import { showCopy } from './fonts.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ assets: false }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test.each([
  { language: 'zh', theme: 'light', viewport: PHONE },
  { language: 'en', theme: 'dark', viewport: PHONE },
  { language: 'en', theme: 'light', viewport: DESKTOP },
  { language: 'zh', theme: 'dark', viewport: DESKTOP },
] as const)('$language, $theme, $viewport.width px', { timeout: 120_000 }, async ({ language, theme, viewport }) => {
  const context = await openContext(browser, { language, theme, viewport }, { javaScriptEnabled: false });
  const page = await context.newPage();
  const breaches: string[] = [];
  page.on('console', (message) => breaches.push(message.text()));
  await visitReference(page, server.baseUrl, language, async (place) => {
    const [at, contents] = await Promise.all([
      page.locator(`#${place}`).boundingBox(),
      page.locator('nav.contents').boundingBox(),
    ]);
    // The place that was asked for is on the screen, below the contents where they are a strip, and both are seen.
    const top = viewport === PHONE ? (contents?.height ?? 0) : 0;
    expect([place, at !== null && at.y >= top - 1 && at.y < viewport.height / 2]).toEqual([place, true]);
    if (place !== 'start') expect([place, Math.abs(contents?.y ?? 99)]).toEqual([place, 0]);
  });
  // axe is a script: it looks at a copy of the page, in which everything is drawn and open.
  const withScript = await openContext(browser, { language, theme, viewport });
  const copy = await withScript.newPage();
  await showCopy(copy, page);
  await copy.evaluate(() => {
    for (const article of document.querySelectorAll('article')) article.style.contentVisibility = 'visible';
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await copy.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await findBarriers(copy)).toEqual([]);
  expect(breaches.filter((text) => /content security policy/i.test(text))).toEqual([]);
  await Promise.all([context.close(), withScript.close()]);
});
