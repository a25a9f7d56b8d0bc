import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESKTOP, openScreen, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;
const CLAIMS = /\/v1\/networks\/sunlit\/claims(\?.*)?$/;

/** A tank of the demonstration with too much labour: 103 minutes are allowed. */
async function write(page: Page, reference: string, minutes: string): Promise<void> {
  await page.locator('#claim-unit').fill(run.serial);
  await page.locator('#claim-component option[value=tank]').waitFor({ state: 'attached' });
  await page.locator('#claim-component').selectOption('tank');
  await page.locator('#claim-causalPart').fill('TNK-200');
  await page.locator('#claim-reference').fill(reference);
  await page.locator('#claim-lines-0-operation').fill('replace-tank');
  await page.locator('#claim-lines-0-minutes').fill(minutes);
}

test.each([
  ['en', 'reduced', 'approved', 'Would be paid', 'partly approved'],
  ['zh', '核减', '核准', '预计核准', '部分核准'],
] as const)(
  'the decision follows while one types, rule by rule and line by line (%s)',
  async (language, reduced, approved, paid, state) => {
    const page = await run.open({ ...english, language });
    const tried: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && CLAIMS.test(request.url())) tried.push(request.url());
    });
    await signIn(page, run.baseUrl, run.shop, '#/new-claim');
    await write(page, `TYPED-${language}`, '150');
    // The price comes from the rate card.
    await expect.poll(() => page.locator('#claim-lines-0-claimed').inputValue()).toBe('200.00');
    const outcome = page.locator('.typed-line-outcome');
    await expect.poll(() => outcome.textContent()).toBe(`${reduced} ¥137.33`);
    await page.locator('.preview .trace-step.reduced .cure').first().waitFor();
    await page.locator('#claim-lines-0-minutes').fill('90');
    await expect.poll(() => outcome.textContent()).toBe(`${approved} ¥120.00`);
    expect(await page.locator('.preview .figures').textContent()).toContain(`${paid}¥120.00`);
    // Somebody's own amount stays when the minutes change, and is what is judged.
    await page.locator('#claim-lines-0-claimed').fill('130');
    await page.locator('#claim-lines-0-minutes').fill('91');
    await expect.poll(() => outcome.textContent()).toMatch(new RegExp(`^${reduced} ¥121`));
    expect(await page.locator('#claim-lines-0-claimed').inputValue()).toBe('130');
    await page.locator('.preview .tag').filter({ hasText: state }).waitFor();
    // Nothing but tries was sent, and not one for each letter.
    expect(tried.every((url) => url.includes('dryRun=true'))).toBe(true);
    expect(tried.length).toBeLessThan(12);
  },
);

test('what was typed survives a reload; a lost answer is asked for again under the same key', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop, '#/new-claim');
  await write(page, 'LOST-1', '90');
  await page.getByRole('button', { name: 'Travel' }).click();
  await page.locator('#claim-lines-1-claimed').fill('30');
  await page.locator('.preview .trace-step').first().waitFor();
  await page.reload();
  await page.locator('.preview .trace-step').first().waitFor();
  expect(await page.locator('#claim-reference').inputValue()).toBe('LOST-1');
  expect(await page.locator('#claim-lines-1-claimed').inputValue()).toBe('30');

  const keys: (string | undefined)[] = [];
  const replays: (string | undefined)[] = [];
  await page.route(/\/claims$/, async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    const response = await route.fetch();
    replays.push(response.headers()['idempotency-replayed']);
    // The first answer gets lost on its way, although the claim was made.
    if (keys.length === 1) await route.abort();
    else await route.fulfill({ response });
  });
  await page.getByRole('button', { name: 'Send the claim' }).click();
  await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
  expect(await page.locator('#claim-lines-0-minutes').inputValue()).toBe('90');
  // Also after a reload in between.
  await page.reload();
  await page.locator('.preview').waitFor();
  await page.getByRole('button', { name: 'Send the claim' }).click();
  await page.locator('#claim-title').filter({ hasText: 'LOST-1' }).waitFor();
  expect(page.url()).toMatch(/#\/claims\/clm_/);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(replays).toEqual([undefined, 'true']);
  // The next one begins empty, except for what everybody needs.
  await openScreen(page, run.baseUrl, '#/new-claim');
  expect(await page.locator('#claim-reference').inputValue()).toBe('');
});

/** One white point. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

test('a photo is kept while one types, proves its line, and comes back as it was', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop, '#/new-claim');
  await page.locator('#claim-reference').fill('PHOTO-1');
  await page.locator('.file-button input').setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: PHOTO });
  await write(page, 'PHOTO-1', '40');
  // A fault of its own: the tank is what the others claim.
  await page.locator('#claim-component').selectOption('tubes');
  await page.locator('#claim-causalPart').fill('TUB-058');
  await page.locator('#claim-lines-0-operation').fill('replace-tube');
  await page.locator('.line-evidence .tag').filter({ hasText: 'wall.png' }).waitFor();
  await page.locator('.file-button input').setInputFiles({
    name: 'notes.txt',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture at all'),
  });
  await page.locator('.line-evidence').getByRole('alert').waitFor();
  await page.reload();
  await page.locator('.line-evidence .tag').filter({ hasText: 'wall.png' }).waitFor();
  expect(await page.locator('#claim-lines-0-minutes').inputValue()).toBe('40');
  await page.getByRole('button', { name: 'Send the claim' }).click();
  await page.locator('.line-proofs').waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Evidence 1' }).click();
  expect(readFileSync(await (await waiting).path())).toEqual(PHOTO);
});

test('what is wrong stands beside its field, and nothing is lost', async () => {
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, run.shop, '#/new-claim');
  await page.getByRole('button', { name: 'Send the claim' }).tap();
  await page.locator('#claim-unit-problem').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('claim-unit');
  await page.locator('#claim-unit').fill('NO-SUCH-UNIT');
  await expect.poll(() => page.locator('#claim-unit-problem').textContent()).toContain('NO-SUCH-UNIT');
  await write(page, 'R'.repeat(81), '90');
  await expect.poll(() => page.locator('#claim-reference').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#claim-reference-problem').textContent()).toMatch(/80/);
  await page.locator('#claim-reference').fill('FIELD-1');
  await page.locator('#claim-reference-problem').waitFor({ state: 'detached' });
  await page.locator('#claim-lines-0-claimed').fill('12.345');
  await page.getByRole('button', { name: 'Send the claim' }).tap();
  await page.locator('#claim-lines-0-claimed-problem').waitFor();
  expect(await page.locator('#claim-reference').inputValue()).toBe('FIELD-1');
});

test('a number that was taken meanwhile is said beside it; another one is another claim', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop, '#/claims');
  const taken = await page.locator('[data-claim]').first().textContent();
  await openScreen(page, run.baseUrl, '#/new-claim');
  await write(page, taken ?? '', '90');
  await expect.poll(() => page.locator('#claim-reference-problem').textContent()).toContain(taken);
});

test('from a signed order nothing is typed twice', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.shop, '#/today');
  const order = await page.evaluate(async () => {
    const { accessToken } = JSON.parse(sessionStorage.getItem('aftercare.token') ?? '{}');
    const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' };
    const base = '/v1/networks/sunlit/work-orders';
    const { items } = await (await fetch(`${base}?state=closed&limit=100`, { headers })).json();
    for (const { id } of items) {
      const trying = { method: 'POST', headers: { ...headers, 'Idempotency-Key': id }, body: '{}' };
      if ((await fetch(`${base}/${id}/claim?dryRun=true`, trying)).ok) return String(id);
    }
    return '';
  });
  await openScreen(page, run.baseUrl, `#/orders/${order}`);
  await page.getByRole('link', { name: 'Make the claim' }).click();
  await page.locator('.preview .trace-step').first().waitFor();
  await settle(page);
  expect(await page.locator('.new-claim input').count()).toBe(0);
  const paid = await page.locator('.preview .figures dd').last().textContent();
  await page.getByRole('button', { name: 'Send the claim' }).click();
  await page.locator('.panel .lines').waitFor();
  expect(await page.locator('.panel .lines tfoot td').last().textContent()).toBe(paid);
  // A second time says so, beside the decision that cannot be had.
  await openScreen(page, run.baseUrl, `#/new-claim?order=${order}`);
  await page.getByRole('alert').first().waitFor();
  expect(await page.getByRole('button', { name: 'Send the claim' }).isDisabled()).toBe(true);
});
