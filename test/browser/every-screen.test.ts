import { expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { DESKTOP, PHONE } from './console.ts';
import { visitScreens, visitScreensOfShop } from './screens.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();

/** Every pair of language, theme and size, in four visits instead of eight. */
const appearances = [
  { language: 'zh', theme: 'light', viewport: DESKTOP, width: DESKTOP.width },
  { language: 'en', theme: 'dark', viewport: DESKTOP, width: DESKTOP.width },
  { language: 'zh', theme: 'dark', viewport: PHONE, width: PHONE.width },
  { language: 'en', theme: 'light', viewport: PHONE, width: PHONE.width },
] as const;

/** On the narrowest phone as well. */
const NARROW = { width: 360, height: 780 };

/** There are many of them, and each is looked at by axe. */
const TIMEOUT_MS = 240_000;

test.each(appearances)(
  'no barrier and nothing beside the screen: $language, $theme, $width px',
  async (appearance) => {
    const page = await run.open(appearance);
    const found: string[] = [];
    let screens = 0;
    const inspect = (inspected: typeof page) => async (name: string) => {
      screens += 1;
      found.push(...(await findBarriers(inspected)).map((barrier) => `${name}: ${barrier}`));
      const excess = await inspected.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) found.push(`${name}: ${excess} px too wide`);
    };
    await visitScreens(page, run.baseUrl, run.maker, inspect(page));
    const viewport = appearance.width === PHONE.width ? NARROW : appearance.viewport;
    const ofShop = await run.open({ ...appearance, viewport });
    await visitScreensOfShop(ofShop, run.baseUrl, run, inspect(ofShop));
    expect(found).toEqual([]);
    expect(screens).toBeGreaterThan(45);
  },
  TIMEOUT_MS,
);
