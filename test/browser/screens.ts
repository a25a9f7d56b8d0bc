/** Every screen in every state worth looking at, one after the other on one page. */
import type { Page } from 'playwright-core';
import { type Account, fillSignIn, openClaims, settle, signIn } from './console.ts';

const DECIDED = ['partly_approved', 'rejected', 'needs_info', 'in_review', 'approved'] as const;

/** Calls `look` when a screen stands still. */
export async function visitScreens(
  page: Page,
  baseUrl: string,
  maker: Account,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const show = async (name: string) => {
    await settle(page);
    await look(name);
  };
  await page.goto(`${baseUrl}/console/`);
  await page.locator('[name=tenant]').waitFor();
  await show('sign-in');
  await fillSignIn(page, { ...maker, password: 'not the password' });
  await page.locator('[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await show('sign-in-refused');

  await signIn(page, baseUrl, maker);
  await page.locator('[data-claim]').first().waitFor();
  await show('claims');
  for (const state of DECIDED) {
    await openClaims(page, baseUrl, `?state=${state}`);
    await page.locator('.panel').waitFor({ state: 'detached' });
    await page.locator('[data-claim]').last().click();
    await page.locator('.versions').waitFor();
    await show(`claim-${state}`);
  }
  await page.locator('.facts').scrollIntoViewIfNeeded();
  await show('claim-end');
  await openClaims(page, baseUrl, '?state=reversed');
  await page.locator('.blank').waitFor();
  await show('claims-empty');

  const menu = page.locator('.shell-bar button');
  if (await menu.isVisible()) {
    await menu.click();
    await show('menu');
  }
  await page.goto(`${baseUrl}/console/#/nowhere`);
  await page.locator('.content > .blank').waitFor();
  await show('unknown');

  const list = '**/v1/networks/*/claims?*';
  await page.route(list, (route) => route.abort());
  await openClaims(page, baseUrl);
  await page.getByRole('alert').waitFor();
  await show('claims-unreachable');
  await page.unroute(list);
  // Answered when the next page is opened, so that this one goes on waiting.
  await page.route(list, () => {});
  await openClaims(page, baseUrl, '?state=approved');
  await page.locator('.loading-row').first().waitFor();
  await look('claims-loading');
  await page.unroute(list);
}
