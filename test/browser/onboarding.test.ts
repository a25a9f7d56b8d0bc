/** Applications as the manufacturer works through them, and invitations: on a desk and in a hand, in both languages. */
import { demoRequirements } from '@aftercare/tools/seed-data';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { newPicture, PIXEL } from '../kit/customer.ts';
import { buildNetwork, type Network, signUp, type Tenant } from '../kit/network.ts';
import { findBarriers } from './axe.ts';
import { type Account, DESKTOP, openScreen, PHONE, settle, signIn } from './console.ts';
import { useConsole } from './use-console.ts';

const run = useConsole('none');
const english = { language: 'en', theme: 'light', viewport: DESKTOP } as const;
const FAR = '2099-12-31';
let network: Network;
let maker: Account;

const accountOf = ({ slug, ownerEmail, password }: Tenant): Account => ({ tenant: slug, email: ownerEmail, password });

beforeAll(async () => {
  network = await buildNetwork(run.baseUrl, { units: 0 });
  maker = accountOf(network.maker);
  const requirements = demoRequirements();
  const [county, township] = requirements.content.classes;
  requirements.content.classes = [{ ...county, papers: ['licence'] as never[] }, township] as never;
  const { owner } = network.maker;
  const { id } = await owner.make<{ id: string }>(`${network.path}/outlet-requirements`, requirements);
  await owner.make(`${network.path}/outlet-requirements/${id}/publish`, {});
}, 180_000);

/** A county outlet that has everything but its licence as a paper. */
async function apply(slug: string): Promise<{ id: string; shop: Tenant; name: string }> {
  const shop = await signUp(run.baseUrl, 'shop', slug);
  const { token } = await network.maker.owner.make<{ token: string }>(`${network.path}/invitations`, {
    email: `office@${slug}.example`,
  });
  const certificate = (number: string) => ({ number, category: 'solar-heater', validUntil: FAR });
  const name = `Outlet ${slug}`;
  const { id } = await shop.owner.make<{ id: string }>(`${network.path}/applications`, {
    invitation: token,
    legalName: name,
    licenceNumber: `L-${slug}`,
    divisionCode: '370102',
    address: 'Test Road 1',
    phone: '0531-5550100',
    categories: ['solar-heater'],
    outletClass: 'county',
    taxRegistration: 'TAX-1',
    insurance: { insurer: 'PICC', policyNumber: `P-${slug}`, validUntil: FAR },
    premisesM2: 160,
    invoiceCapability: 'ordinary',
    responsiblePerson: { name: 'Wang', phone: '0531-5550101' },
    technicians: [
      { name: 'Li', certificates: [certificate('C-1')] },
      { name: 'Zhao', certificates: [certificate('C-2')] },
    ],
    coverage: ['370102'],
  });
  return { id, shop, name };
}

async function handInLicence({ id, shop }: { id: string; shop: Tenant }): Promise<void> {
  const answer = await fetch(`${run.baseUrl}${network.path}/applications/${id}/papers?kind=licence`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${shop.owner.token}`,
      'content-type': 'image/png',
      'idempotency-key': `licence-of-${id}`,
    },
    body: PIXEL,
  });
  expect(answer.status).toBe(201);
}

const card = (page: Page, column: RegExp, name: string) =>
  page.locator('.board-column').filter({ hasText: column }).locator('.card').filter({ hasText: name });

/** No barrier, and nothing beside the screen. */
async function inspect(page: Page): Promise<void> {
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('nobody has applied: what to do next; a board that cannot be loaded is tried again', async () => {
  const page = await run.open(english);
  await page.route('**/memberships?*', (route) => route.abort());
  await signIn(page, run.baseUrl, maker, '#/onboarding');
  await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
  await inspect(page);
  await page.unroute('**/memberships?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.blank').waitFor();
  await inspect(page);
  await page.locator('.blank').getByRole('link', { name: 'Invite' }).click();
  await page.getByRole('heading', { name: 'Invite by file' }).waitFor();
});

test.each([
  [
    'en',
    DESKTOP,
    'light',
    'Paper: Licence',
    'Request changes',
    /^Changes requested/,
    'Run the checks again',
    'Approve',
    /^Approved/,
  ],
  ['zh', PHONE, 'dark', '材料：营业执照', '要求补正', /^待补正/, '重新核查', '通过', /^已批准/],
] as const)(
  'an application is opened, sent back for its paper, and approved for a later day (%s)',
  async (language, viewport, theme, paper, ask, asked, again, yes, approved) => {
    const applied = await apply(`lixia-${language}`);
    const page = await run.open({ language, theme, viewport });
    await signIn(page, run.baseUrl, maker, '#/onboarding');
    await page.locator('.card').filter({ hasText: applied.name }).waitFor();
    await inspect(page);
    if (viewport === DESKTOP) {
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
    } else await page.locator('.card').filter({ hasText: applied.name }).click();
    await page.locator('.application .desk-columns').waitFor();
    expect(await page.locator('.application .trace-step.refused').textContent()).toContain(paper);
    expect(await page.locator('.application .panel-head .tag').nth(1).textContent()).toMatch(/left|剩/);
    await inspect(page);

    await page.getByRole('button', { name: ask }).click();
    const chosen = page.locator('.verb-several input:checked');
    expect(await chosen.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')))).toEqual([
      'papers/licence',
    ]);
    await page.locator('.verb-form textarea').fill('The licence is missing');
    await inspect(page);
    await page.locator('.verb-form [type=submit]').click();
    await page.locator('.application .notice.reduced').waitFor();
    if (viewport === DESKTOP) await card(page, asked, applied.name).waitFor();

    await handInLicence(applied);
    const { body } = await applied.shop.owner.get<{ submissions: { facts: object }[] }>(
      `${network.path}/applications/${applied.id}`,
    );
    await applied.shop.owner.make(`${network.path}/applications`, body.submissions[0]?.facts ?? {});
    await page.reload();
    await page.getByRole('button', { name: again }).click();
    await page.locator('.application .trace-step.refused').waitFor({ state: 'detached' });
    const saved = page.waitForEvent('download');
    await page.locator('.papers button').first().click();
    expect((await saved).suggestedFilename()).toBe('licence.png');
    await page
      .locator('.verbs')
      .getByRole('button', { name: new RegExp(`^${yes}`) })
      .click();
    await page.locator('.verb-form [type=date]').fill('2098-01-01');
    await inspect(page);
    await page.locator('.verb-form [type=submit]').click();
    await page.locator('.application .facts time[datetime="2098-01-01"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.application').waitFor({ state: 'detached' });
    await card(page, approved, applied.name).waitFor();
    await inspect(page);
  },
);

test('approving despite a failed check asks why; declining does too', async () => {
  const one = await apply('despite');
  const other = await apply('declined');
  const page = await run.open(english);
  await signIn(page, run.baseUrl, maker, `#/onboarding/${one.id}`);
  await page.getByRole('button', { name: 'Approve despite 1 failed checks' }).click();
  await page.getByLabel('Probation').selectOption('3');
  await page.locator('.verb-form [type=submit]').click();
  expect(await page.getByLabel('Reason').evaluate((field) => field.matches(':invalid'))).toBe(true);
  await page.getByLabel('Reason').fill('The licence was seen on the spot');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.application .tag').filter({ hasText: 'on probation' }).waitFor();
  await card(page, /^On probation/, one.name).waitFor();

  await openScreen(page, run.baseUrl, `#/onboarding/${other.id}`);
  await page.locator('.application h2').filter({ hasText: other.name }).waitFor();
  await page.getByRole('button', { name: /^Decline/ }).click();
  await page.getByLabel('Reason').fill('Somebody serves this district already');
  await page.locator('.verb-form [type=submit]').click();
  await card(page, /^Declined or expired/, other.name).waitFor();
  expect(await page.locator('.application .verbs').count()).toBe(0);
});

test('somebody else was first: what is another now stands beside what was typed', async () => {
  const applied = await apply('stale');
  const page = await run.open(english);
  await signIn(page, run.baseUrl, maker, `#/onboarding/${applied.id}`);
  await page.getByRole('button', { name: /^Decline/ }).click();
  await page.getByLabel('Reason').fill('Too far away');
  await network.maker.owner.make(`${network.path}/memberships/${applied.id}/review`, {});
  await page.locator('.verb-form [type=submit]').click();
  const notice = page.getByRole('alert').filter({ hasText: 'in review' });
  await notice.waitFor();
  expect(await page.getByLabel('Reason').inputValue()).toBe('Too far away');
  await inspect(page);
  await notice.getByRole('button').click();
  await page.locator('.application .tag').filter({ hasText: 'in review' }).waitFor();
});

test.each([
  ['en', DESKTOP, 'Invite', 'not invited', 'invited before'],
  ['zh', PHONE, '邀请', '未邀请', '此前已邀请'],
] as const)(
  'one is invited by link, many by file with a result for each row (%s)',
  async (language, viewport, invite, bad, before) => {
    const page = await run.open({ language, theme: 'dark', viewport });
    await signIn(page, run.baseUrl, maker, '#/onboarding?show=invitations');
    await page.getByRole('button', { name: invite, exact: true }).click();
    await page.locator('.verb-form input').first().fill(`one-${language}@shop.example`);
    await page.locator('.verb-form [type=submit]').click();
    await page.locator('.invitation b').filter({ hasText: '#/join' }).waitFor();
    await page
      .locator('.invited-email')
      .filter({ hasText: `one-${language}@` })
      .waitFor();

    const rows = ['email,kind,name,language', `first-${language}@shop.example,shop,First,zh`, 'nobody,shop,Bad,zh'];
    const file = { name: 'shops.csv', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from(rows.join('\n')) };
    await page.locator('.by-file input').setInputFiles(file);
    await page.locator('.by-file-rows tbody tr').nth(1).waitFor();
    expect(await page.locator('.by-file-sum').textContent()).toMatch(/shops\.csv/);
    expect(await page.locator('.by-file-rows tbody tr').nth(1).textContent()).toContain(bad);
    await inspect(page);
    await page.locator('.by-file input').setInputFiles(file);
    await page.locator('.by-file-rows tbody tr').first().filter({ hasText: before }).waitFor();
    await page.locator('.by-file input').setInputFiles({ ...file, buffer: Buffer.from('name\nNobody\n') });
    await page.locator('.by-file').getByRole('alert').waitFor();
    expect(await page.locator('.by-file-rows').count()).toBe(0);
    await inspect(page);
  },
);

test('a shop is told that applications are not for it', async () => {
  const { id, shop } = await apply('curious');
  const reason = 'The licence was seen on the spot';
  await network.maker.owner.make(`${network.path}/memberships/${id}/approve`, { despiteChecks: true, reason });
  const networks = async () => (await shop.owner.get<{ items: unknown[] }>('/v1/networks')).body.items.length;
  await expect.poll(networks, { timeout: 20_000 }).toBe(1);
  const page = await run.open(english);
  await signIn(page, run.baseUrl, accountOf(shop), `#/onboarding/${id}`);
  await page.locator('.blank').filter({ hasText: 'Not for this account' }).waitFor();
  await inspect(page);
});

/** A shop that works, and its file as the manufacturer has it open. */
async function openFile(slug: string): Promise<{ shop: Tenant; page: Page }> {
  const { id, shop } = await apply(slug);
  const reason = 'The licence was seen on the spot';
  await network.maker.owner.make(`${network.path}/memberships/${id}/approve`, { despiteChecks: true, reason });
  const page = await run.open(english);
  await signIn(page, run.baseUrl, maker, `#/partners/${id}`);
  return { shop, page };
}

const today = new Date().toISOString().slice(0, 10);

test('a visit is recorded with pictures and what is to mend until when, and that is ticked off', async () => {
  const { page, shop } = await openFile('visited');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/v1/files')) sent.push(request.url());
  });
  await page.getByRole('button', { name: 'Record a visit' }).click();
  await page.getByLabel('Day of the visit').fill(today);
  await page.getByLabel('Tools', { exact: true }).selectOption('9');
  await page.getByLabel('Parts room', { exact: true }).selectOption('4');
  await page.getByLabel('Parts room: what was seen').fill('Dusty');
  const pictures = page.getByLabel('Pictures of what was seen');
  // Pictures alone, so that a phone offers its camera.
  expect(await pictures.getAttribute('accept')).toBe('image/jpeg,image/png,image/webp');
  const toFile = (name: string) => ({ name, mimeType: 'image/png', buffer: newPicture(64) });
  await pictures.setInputFiles([toFile('front.png'), toFile('parts.png')]);
  await page.getByLabel(/^To be mended/).fill('Clean the parts room');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.place-problems b').filter({ hasText: 'actions · 1 · dueOn' }).waitFor();
  await page.getByLabel(/^To be mended/).fill(`${FAR} Clean the parts room`);
  await inspect(page);
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.explained').filter({ hasText: '65 %' }).waitFor();
  // What had come before the refusal was not sent again.
  expect(sent).toHaveLength(2);
  const shown = page.locator('.audit-photos img');
  await shown.nth(1).waitFor();
  expect(await shown.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0))).toEqual([
    true,
    true,
  ]);
  await shown.first().scrollIntoViewIfNeeded();
  await inspect(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture 2' }).focus();
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toContain(`${today}-2`);
  await page.getByRole('button', { name: 'Done Clean the parts room' }).click();
  await page.locator('.explained').filter({ hasText: '1 to mend' }).waitFor({ state: 'detached' });

  const inHand = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  await signIn(inHand, run.baseUrl, maker, page.url().slice(page.url().indexOf('#')));
  await inHand.locator('.explained').filter({ hasText: '照片 2 张' }).locator('summary').click();
  await inHand.getByRole('img', { name: '照片 2' }).waitFor();
  await inHand.getByRole('img', { name: '照片 2' }).scrollIntoViewIfNeeded();
  await inspect(inHand);
  // The bytes are the manufacturer's own: the member is told that there are some.
  const networks = async () => (await shop.owner.get<{ items: unknown[] }>('/v1/networks')).body.items.length;
  await expect.poll(networks, { timeout: 20_000 }).toBe(1);
  const own = await run.open(english);
  await signIn(own, run.baseUrl, accountOf(shop), '#/partners');
  await own.locator('.explained').filter({ hasText: 'pictures: 2' }).locator('summary').click();
  expect(await own.locator('.audit-photos').count()).toBe(0);
});

test('a training is planned for the people of a member; whoever passed has a certificate', async () => {
  const { page } = await openFile('trained');
  await page.getByRole('button', { name: 'Plan a training' }).click();
  expect(await page.getByLabel('Technicians, one a line').inputValue()).toBe('Li\nZhao');
  await page.getByLabel('Technicians, one a line').fill('Li');
  await page.getByLabel('What it is about').fill('Tanks');
  await page.getByLabel('Day of the training').fill(today);
  await inspect(page);
  await page.locator('.verb-form [type=submit]').click();
  await page.getByRole('button', { name: 'Record the results Tanks' }).click();
  await page.getByLabel('Li', { exact: true }).selectOption('passed');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.papers li').filter({ hasText: 'by a training' }).waitFor();
  await page.locator('.papers li').filter({ hasText: 'Tanks' }).filter({ hasText: 'passed' }).waitFor();
});

test('a letter of warning stands in the file, and the shop reads it in its own', async () => {
  const { page, shop } = await openFile('warned');
  await page.getByRole('button', { name: 'Write a letter of warning' }).click();
  await page.getByLabel('Reason').fill('Came three days late');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.warnings li').filter({ hasText: 'Came three days late' }).waitFor();
  await inspect(page);
  const networks = async () => (await shop.owner.get<{ items: unknown[] }>('/v1/networks')).body.items.length;
  await expect.poll(networks, { timeout: 20_000 }).toBe(1);
  const own = await run.open({ language: 'zh', theme: 'dark', viewport: PHONE });
  await signIn(own, run.baseUrl, accountOf(shop), '#/partners');
  await own.locator('.warnings li').filter({ hasText: 'Came three days late' }).waitFor();
  expect(await own.getByRole('button', { name: '发出警告函' }).count()).toBe(0);
  await inspect(own);
});
