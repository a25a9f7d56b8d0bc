import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openCaller } from '../kit/network.ts';
import { findBarriers } from './axe.ts';
import { type Account, DESKTOP, PHONE, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole();
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;

test.each([
  ['en', 'Why line 2', 'was decided by the end of this month'],
  ['zh', '第 2 行的依据', '已在本月底前审定'],
] as const)('a line says why it is there, by keyboard from line to line (%s)', async (language, why, decided) => {
  const page = await run.open({ ...english, language });
  await signIn(page, run.baseUrl, run.maker, '#/statements');
  await page.locator('[data-item]').first().click();
  await page.locator('.statement-lines [data-item="1"]').click();
  await page.locator('.line-story .trace-step').first().waitFor();
  await page.keyboard.press('j');
  await page.getByRole('heading', { name: why }).waitFor();
  expect(page.url()).toContain('show=2');
  expect(await page.locator('.line-story').textContent()).toContain(decided);
  await page.keyboard.press('Escape');
  await page.locator('.line-story').waitFor({ state: 'detached' });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-item'));
  await expect.poll(focused).toBe('2');
});

test('on a phone the reason opens over the lower half, with the lines still in sight', async () => {
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, run.maker, '#/statements');
  await page.locator('[data-item]').first().tap();
  await page.locator('.statement-lines [data-item="1"]').tap();
  const box = await page.locator('.line-story').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
  expect(box?.y).toBeGreaterThan(PHONE.height / 4);
});

test('the lines go out as a table that a spreadsheet can read', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/statements');
  await page.locator('[data-item]').first().click();
  await page.locator('.statement-lines').waitFor();
  const rows = await page.locator('.statement-lines tbody tr').count();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^ST-.*\.csv$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFFposition,kind,')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(rows + 1);
});

test('what a customer paid is given back at the order, by line and with the reason; the manufacturer looks on', async () => {
  const { shop, order } = await findPaidOrder();
  const page = await run.open({ ...english, viewport: PHONE });
  await signIn(page, run.baseUrl, shop, `#/orders/${order}?network=${run.maker.tenant}`);
  const tile = page.locator('.tile').filter({ hasText: 'Receipt' });
  await tile.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await tile.getByRole('button', { name: 'Give back' }).click();
  await tile.getByLabel('Reason').fill('The part was faulty');
  await tile.locator('.verb-form input[inputmode]').first().fill('1.00');
  await tile.locator('.verb-form [type=submit]').click();
  await tile.getByText('The part was faulty').waitFor();
  expect(await tile.textContent()).toContain('Credit note 1');
  const maker = await run.open({ ...english, language: 'zh' });
  await signIn(maker, run.baseUrl, run.maker, `#/orders/${order}?network=${run.maker.tenant}`);
  const seen = maker.locator('.tile').filter({ hasText: '收据' });
  await seen.getByText('The part was faulty').waitFor();
  expect(await seen.getByRole('button').count()).toBe(0);
});

/** Of the demonstration: work that a customer agreed to pay for, and signed. */
async function findPaidOrder(): Promise<{ readonly shop: Account; readonly order: string }> {
  const network = `/v1/networks/${run.maker.tenant}`;
  for (const shop of run.shops) {
    const { accessToken } = await openCaller(run.baseUrl, null).make<{ accessToken: string }>('/v1/session', shop);
    const caller = openCaller(run.baseUrl, accessToken);
    const { body } = await caller.get<{ items: { id: string; signedOn: string | null }[] }>(
      `${network}/work-orders?limit=100`,
    );
    for (const { id, signedOn } of body.items) {
      if (signedOn === null) continue;
      const { body: papers } = await caller.get<{ items: object[] }>(`${network}/work-orders/${id}/receipts`);
      if (papers.items.length > 0) return { shop, order: id };
    }
  }
  throw new Error('nobody of the demonstration paid anything');
}

test('a month that was closed before is refused with a word, and nothing is lost', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/statements');
  await page.getByRole('button', { name: 'Close a month' }).click();
  await page.locator('.verb-form [type=submit]').click();
  await page.getByRole('alert').filter({ hasText: 'Closed already' }).waitFor();
  expect(await page.locator('.verb-form select').inputValue()).toMatch(/^\d{4}-\d{2}$/);
});

test('a member is suspended with a reason, reinstated, and leaves for good', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/partners');
  await page.locator('tbody [data-item]').last().click();
  const panel = page.locator('.panel');
  await panel.getByRole('button', { name: 'Suspend' }).click();
  await panel.getByLabel('Reason').fill('The licence ran out');
  await panel.locator('.verb-form [type=submit]').click();
  await panel.locator('.panel-head .tag').filter({ hasText: 'suspended' }).waitFor();
  await panel.getByRole('button', { name: 'Reinstate' }).click();
  await panel.getByLabel('Reason').fill('It was renewed');
  await panel.locator('.verb-form [type=submit]').click();
  await panel.locator('.panel-head .tag').filter({ hasText: 'active' }).waitFor();
  await panel.getByRole('button', { name: 'Terminate' }).click();
  await panel.getByText('cannot be reinstated').waitFor();
  await panel.getByLabel('Reason').fill('The shop closed');
  await panel.locator('.verb-form [type=submit]').click();
  await panel.locator('.panel-head .tag').filter({ hasText: 'ended' }).waitFor();
  expect(await panel.getByRole('button', { name: 'Reinstate' }).count()).toBe(0);
});

test('an invitation shows its link once', async () => {
  const page = await run.open(english);
  await signIn(page, run.baseUrl, run.maker, '#/partners');
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByLabel('E-mail').fill('office@new-shop.example');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.invitation').filter({ hasText: 'http' }).waitFor();
  await page.reload();
  await page.locator('tbody [data-item]').first().waitFor();
  expect(await page.locator('.invitation').count()).toBe(0);
});
