/** For one test file: a server, with the demonstration data unless told otherwise, a browser, and a page that nothing remembers. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';
import { launchChromium } from './chromium.ts';
import { type Account, type Appearance, openContext, readAccounts, readSerial } from './console.ts';

interface ConsoleInUse {
  readonly baseUrl: string;
  readonly maker: Account;
  readonly shop: Account;
  /** All of them, that one first. */
  readonly shops: readonly Account[];
  /** A unit that nothing was done to. */
  readonly serial: string;
  /** A fresh browser profile with one page. After each test: no policy was breached and no script failed in any of them. */
  open(appearance: Appearance): Promise<Page>;
}

export function useConsole(
  seed: 'demo' | 'none' = 'demo',
  /** Variables of the Worker to override, as they are known when the server starts. */
  openVars: () => Promise<Record<string, string>> = async () => ({}),
): ConsoleInUse {
  let server: TestServer;
  let browser: Browser;
  let accounts: Account[] = [];
  const contexts: BrowserContext[] = [];
  const breaches: string[] = [];

  beforeAll(async () => {
    const vars = await openVars();
    [server, browser] = await Promise.all([startServer({ seed, vars }), launchChromium()]);
    if (seed === 'demo') accounts = readAccounts(server.dataDir);
    // The demonstration is a story of two months; on a busy machine it takes its time.
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(breaches.splice(0)).toEqual([]);
  });

  const account = (index: number): Account => {
    const found = accounts[index];
    if (!found) throw new Error('The demonstration data has too few tenants.');
    return found;
  };
  return {
    get baseUrl() {
      return server.baseUrl;
    },
    get maker() {
      return account(0);
    },
    get shop() {
      return account(1);
    },
    get shops() {
      return accounts.slice(1);
    },
    get serial() {
      return readSerial(server.dataDir);
    },
    async open(appearance) {
      const context = await openContext(browser, appearance);
      contexts.push(context);
      context.on('page', (page) => {
        page.on('pageerror', (error) => breaches.push(`script: ${error.message}`));
        page.on('console', (message) => {
          if (/content security policy/i.test(message.text())) breaches.push(`policy: ${message.text()}`);
        });
      });
      return context.newPage();
    },
  };
}
