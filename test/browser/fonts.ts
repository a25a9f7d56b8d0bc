/**
 * The fonts that the console names and a bare machine lacks: Roboto, as on Android, and Noto Sans SC. They are put into
 * the stylesheet as it passes by, so that the console itself carries no font and its policy stays as it is.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const FAMILIES = [
  { name: 'Roboto', folder: findFolder('@fontsource-variable/roboto') },
  { name: 'Noto Sans SC', folder: findFolder('@fontsource-variable/noto-sans-sc') },
];
const FACES = FAMILIES.map(({ name, folder }) =>
  readFileSync(join(folder, 'wght.css'), 'utf8')
    .replace(/font-family: '[^']*'/g, `font-family: '${name}'`)
    // Nothing is drawn before the glyphs are there: a picture shows what a reader sees.
    .replaceAll('font-display: swap', 'font-display: block')
    .replaceAll('url(./files/', 'url(/console/test-fonts/'),
).join('\n');

export async function lendFonts(context: BrowserContext): Promise<void> {
  await context.route('**/console/assets/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n${FACES}` });
  });
  await context.route('**/console/test-fonts/*', (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    const family = FAMILIES.find(({ folder }) => name.startsWith(basename(folder)));
    return family ? route.fulfill({ path: join(family.folder, 'files', name) }) : route.abort();
  });
}

const BLANK = '/console/test-fonts/blank';

/**
 * A page whose policy lets in no font is looked at in a copy: the same markup and style, with the fonts, and with scripts for
 * those that look. The context has to be one that fonts were lent to.
 */
export async function showCopy(copy: Page, page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  if (copy.url() !== `${origin}${BLANK}`) {
    await copy.route(`**${BLANK}`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await copy.goto(`${origin}${BLANK}`);
  }
  const html = (await page.content()).replace('</head>', `<style>${FACES}</style></head>`);
  await copy.setContent(html);
  await copy.evaluate(async () => {
    // Fonts are asked for when the page is drawn, and one may only then ask for the next.
    for (let calm = 0; calm < 3; calm++) {
      await new Promise(requestAnimationFrame);
      if ([...document.fonts].some(({ status }) => status === 'loading')) calm = 0;
      await document.fonts.ready;
    }
    // Chromium remembers a word as blank that it drew before its font came; in another font setting it is another word.
    document.body.style.fontVariantLigatures = 'no-contextual';
    await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  });
}

function findFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/wght.css`));
}
