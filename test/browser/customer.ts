/** Every page of a customer, one after the other on one page of a browser that runs no script. */

import { demoTariff } from '@aftercare/tools/seed-data';
import type { Page } from 'playwright-core';
import { agree, agreementContent } from '../kit/agreement.ts';
import { askForService, PIXEL, printLabels } from '../kit/customer.ts';
import { addShop, buildNetwork, daysAgo, type Network, type Shop } from '../kit/network.ts';
import { act, type Order, REPORT, setCapacity } from '../kit/service.ts';

export interface CustomerStage {
  readonly baseUrl: string;
  readonly network: Network;
  readonly shop: Shop;
  /** Where one that was copied leads to. */
  readonly warned: string;
  /** Of the shop, the second one. */
  readonly agreement: string;
  /** The page of a unit that nobody has asked for yet; another one each time. */
  nextCode(): string;
}

const PROMISES = {
  name: 'Promises',
  effectiveFrom: '2020-01-01',
  content: {
    levels: [{ severity: 1, name: { en: 'Ordinary', zh: '一般' } }],
    targets: [
      { clock: 'respond', severity: 1, startsAt: 'reported', amount: { minutes: 30 }, calendar: '24x7' },
      { clock: 'on_site', severity: 1, startsAt: 'reported', amount: { minutes: 2880 }, calendar: '24x7' },
      { clock: 'resolve', severity: 1, startsAt: 'reported', amount: { minutes: 7200 }, calendar: '24x7' },
    ],
  },
};

/** A manufacturer of its own with one shop that says its hours. */
export async function prepareStage(baseUrl: string, units: number): Promise<CustomerStage> {
  const network = await buildNetwork(baseUrl, { slug: 'yangguang', units });
  const { owner } = network.maker;
  for (const [segment, policy] of [
    ['sla-policies', PROMISES],
    ['customer-tariffs', demoTariff()],
  ] as const) {
    const { id } = await owner.make<{ id: string }>(`${network.path}/${segment}`, policy);
    await owner.make(`${network.path}/${segment}/${id}/publish`, {});
  }
  const shop = await addShop(baseUrl, network, 'quancheng');
  await agree(network, shop, agreementContent(['370102']));
  const { id: agreement } = await agree(
    network,
    shop,
    agreementContent(['370102'], { duties: { qualityReportDay: 10 } }),
  );
  await setCapacity(shop.owner, network, 20);
  const codes = await printLabels(network, network.serials);
  const [warned = ''] = codes;
  for (let place = 0; place < 8; place += 1)
    await fetch(`${baseUrl}${warned}`, {
      headers: { accept: 'text/html', 'aftercare-region': `CN-${place}`, 'cf-connecting-ip': `10.0.0.${place}` },
    });
  const alarms = async () => (await owner.get<{ items: object[] }>(`${network.path}/code-alarms`)).body.items;
  for (let round = 0; (await alarms()).length === 0; round += 1) {
    if (round === 200) throw new Error('the copied code raised no alarm');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  let next = 1;
  return {
    baseUrl,
    network,
    shop,
    warned,
    agreement,
    nextCode() {
      const code = codes[next];
      if (code === undefined) throw new Error('The stage has too few units.');
      next += 1;
      return code;
    },
  };
}

/** From the scan to the signature; calls `look` at every page on the way. */
export async function visitCustomerPages(
  page: Page,
  stage: CustomerStage,
  language: 'zh' | 'en',
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { baseUrl } = stage;
  const code = stage.nextCode();
  const show = async (path: string, name: string) => {
    await page.goto(`${baseUrl}${path}?lang=${language}`);
    await look(name);
  };
  await show(code, 'scan');
  await page.locator('summary').first().click();
  await look('scan-why');

  await page.locator('a.button').first().click();
  // A click does not wait for the page that it leads to; between the two there is an empty one.
  await page.waitForURL('**/request?**');
  await look('request');
  await sendFaulty(page);
  await look('request-faults');
  await fillRequest(page);
  await page.locator('button[type=submit]').click();
  await page.locator('.story').waitFor();
  await look('tracking-asked');
  await visitOrder(page, stage, look);

  await show(`${code}/register`, 'register');
  await registerPurchase(page);
  await look('registered');
  const open = stage.nextCode();
  await askForService(baseUrl, open);
  await page.goto(`${baseUrl}${open}/request?lang=${language}`);
  await fillRequest(page);
  await page.locator('button[type=submit]').click();
  await page.locator('[role=status]').waitFor();
  await look('request-open');
  await show('/r/00000000000000000000000000', 'unknown-link');
  await show(`/outlets/${stage.network.path.split('/').at(-1)}`, 'outlets');
  await page.locator('[name=division]').fill('3701');
  await page.locator('button[type=submit]').click();
  await page.waitForURL('**division=3701**');
  await page.locator('h2').first().waitFor();
  await look('outlets-found');
  // The other language has the same question.
  const other = await page.locator('nav a').getAttribute('href');
  if (other?.includes('division=3701') !== true) throw new Error(`the other language asks for ${other}`);
  await show('/m/09521234543213', 'model');
  await page.goto(`${baseUrl}${stage.warned}?lang=${language}`);
  await page.locator('.copied').waitFor();
  await look('copied');
  const { network, shop, agreement } = stage;
  await page.setExtraHTTPHeaders({ authorization: `Bearer ${shop.owner.token}` });
  await show(`${network.path}/agreements/${agreement}/page`, 'agreement');
  await show(`${network.path}/agreements/${agreement}/differences/page`, 'differences');
  await page.setExtraHTTPHeaders({});
}

/** Past the browser's own checks, as a browser without them would send it. */
async function sendFaulty(page: Page): Promise<void> {
  await page.locator('[name=symptomText]').fill('没有热水 / no hot water');
  await page.locator('[name=phone]').fill('12');
  await page.locator('form').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').waitFor();
}

async function fillRequest(page: Page): Promise<void> {
  await page.locator('[name=symptomText]').fill('没有热水 / no hot water');
  await page.locator('[name=name]').fill('张示例');
  await page.locator('[name=phone]').fill('13800004471');
  await page.locator('[name=address]').fill('示例路 1 号');
  await page.locator('[name=divisionCode]').fill('370102');
  await page.locator('[name=photo]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: PIXEL });
  await page.locator('[name=consent]').check();
}

async function registerPurchase(page: Page): Promise<void> {
  await page.locator('[name=purchasedOn]').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  await page.locator('[name=name]').fill('张示例');
  await page.locator('[name=phone]').fill('13800004471');
  await page.locator('[name=consent]').check();
  await page.locator('button[type=submit]').click();
  await page.locator('[role=status]').waitFor();
}

async function visitOrder(page: Page, stage: CustomerStage, look: (name: string) => Promise<void>): Promise<void> {
  const { shop, network } = stage;
  const { body } = await shop.owner.get<{ items: Order[] }>(`${network.path}/work-orders`);
  const order = body.items[0];
  if (order === undefined) throw new Error('Nobody was asked.');
  await act(shop.owner, network, order, 'accept');
  await page.reload();
  await look('tracking-choose');
  await page.locator('.slot').nth(1).click();
  await page.locator('#appointment button').click();
  await page.locator('#appointment summary').first().waitFor();
  await look('tracking-booked');
  await act(shop.owner, network, order, 'check-in');
  const misused = { component: 'pipes', cause: 'user', failedOn: daysAgo(1) };
  const work = { operations: ['replace-valve'], parts: [{ number: 'VLV-012', quantity: 1 }], travels: true };
  await shop.owner.make(`${network.path}/work-orders/${order.id}/quotes`, { ...misused, ...work });
  await page.reload();
  await look('tracking-quoted');
  await page.locator('#quote [name=agreed]').check();
  await page.locator('#quote [value=accept]').click();
  await page.locator('#quote form').waitFor({ state: 'detached' });
  await act(shop.owner, network, order, 'report', { ...REPORT, ...misused, note: '阀芯老化。' });
  await act(shop.owner, network, order, 'complete');
  await page.reload();
  await look('tracking-repaired');
  await page.locator('[name=agreed]').check();
  await page.locator('#sign button').click();
  // Something that only the signed page has: the blank one between two pages lacks the form as well.
  await page.locator('.story li:nth-child(6).done').waitFor();
  await page.locator('#receipt').waitFor();
  await look('tracking-signed');
  const credit = { reason: '阀门有瑕疵', lines: [{ line: 2, amount: 1000 }] };
  await shop.owner.make(`${network.path}/work-orders/${order.id}/credit-notes`, credit);
  await page.reload();
  await page.locator('#receipt h3').waitFor();
  await look('tracking-credited');
}
