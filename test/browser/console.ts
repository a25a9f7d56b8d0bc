/** What the tests and the pictures do with the console. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { hearAnswer } from '../kit/answers.ts';
import { lendFonts } from './fonts.ts';

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface Appearance {
  language: Language;
  theme: Theme;
  viewport: { width: number; height: number };
}

export interface Account {
  tenant: string;
  email: string;
  password: string;
}

/** The owners of the demonstration's tenants, the manufacturer first. */
export function readAccounts(dataDir: string): Account[] {
  // Written by the seeding of the server that was just started.
  const { tenants } = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as {
    tenants: { slug: string; password: string; accounts: { owner: string } }[];
  };
  return tenants.map(({ slug, password, accounts }) => ({ tenant: slug, email: accounts.owner, password }));
}

/** A sold unit of the demonstration that nothing was done to. */
export function readSerial(dataDir: string): string {
  // Written by the seeding of the server that was just started.
  return (JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as { serial: string }).serial;
}

/** What a browser hears is held against the API's description too. */
export function hearAnswers(context: BrowserContext): void {
  context.on('response', (response) =>
    hearAnswer({
      method: response.request().method(),
      url: response.url(),
      status: response.status(),
      headers: new Headers(response.headers()),
      // A browser keeps no body of what led it on.
      text: async () => (response.status() >= 300 && response.status() < 400 ? '' : response.text()),
    }),
  );
}

/** A browser of its own, with nothing remembered. */
export async function openContext(
  browser: Browser,
  appearance: Appearance,
  { javaScriptEnabled = true }: { javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  const { language, theme, viewport } = appearance;
  const isPhone = viewport.width < 760;
  const context = await browser.newContext({
    viewport,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
    timezoneId: 'Asia/Shanghai',
    javaScriptEnabled,
    ...(isPhone && { isMobile: true, hasTouch: true }),
  });
  await lendFonts(context);
  hearAnswers(context);
  return context;
}

export async function fillSignIn(page: Page, account: Account): Promise<void> {
  await page.locator('[name=tenant]').fill(account.tenant);
  await page.locator('[name=email]').fill(account.email);
  await page.locator('[name=password]').fill(account.password);
}

export async function signIn(page: Page, baseUrl: string, account: Account, hash = '#/claims'): Promise<void> {
  await page.goto(`${baseUrl}/console/${hash}`);
  await fillSignIn(page, account);
  await page.locator('[type=submit]').click();
  await page.locator('.content h1').first().waitFor({ state: 'attached' });
}

/** Within the page that is open: another screen. */
export async function openScreen(page: Page, baseUrl: string, hash: string): Promise<void> {
  await page.goto(`${baseUrl}/console/${hash}`);
}

/** Within the page that is open: what stands behind #/claims. */
export async function openClaims(page: Page, baseUrl: string, rest = ''): Promise<void> {
  await page.goto(`${baseUrl}/console/#/claims${rest}`);
}

/** Ready to be looked at: loaded, fonts included. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.loading-rows, [aria-busy="true"]') === null);
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
  });
}
