/** Pictures of every screen, in both languages, light and dark, on a desk and in a hand: into build/shots. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '@aftercare/tools/paths';
import { startServer } from '../kit/server.ts';
import { launchChromium } from './chromium.ts';
import { DESKTOP, openContext, PHONE, readAccounts, settle, signIn } from './console.ts';
import { visitScreens } from './screens.ts';

const VIEWPORTS = { desktop: DESKTOP, tablet: { width: 820, height: 1100 }, phone: PHONE };

const target = inRoot('build/shots');
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
        const context = await openContext(browser, { language, theme, viewport });
        const page = await context.newPage();
        const shoot = async (name: string) => {
          await page.screenshot({ path: join(target, `${name}-${language}-${size}-${theme}.png`) });
          count += 1;
        };
        await visitScreens(page, server.baseUrl, maker, shoot);
        await context.clearCookies();
        await signIn(page, server.baseUrl, shop);
        await page.locator('[data-claim]').first().waitFor();
        await settle(page);
        await shoot('shop-claims');
        await context.close();
      }
    }
  }
  console.log(`${count} pictures in ${target}`);
} finally {
  await browser.close();
  await server.stop();
}
