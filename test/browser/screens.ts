/** Every screen in every state worth looking at, one after the other on one page. */
import type { Page } from 'playwright-core';
import { type Account, fillSignIn, openClaims, openScreen, settle, signIn } from './console.ts';

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

  for (const screen of ['forgot', 'accept', 'reset']) {
    await openScreen(page, baseUrl, `#/${screen}?tenant=sunlit&token=example`);
    await page.locator('[type=submit]').waitFor();
    await show(screen);
  }

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
  await openClaims(page, baseUrl, '?state=in_review');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await page.locator('.of-choice input').first().check();
  await page.locator('.chosen').waitFor();
  await show('claims-chosen');
  await page.locator('[data-claim]').first().click();
  await page.locator('.versions').waitFor();
  await page.locator('.panel-foot .danger').click();
  await show('claim-refusing');
  await openClaims(page, baseUrl, '?state=approved');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await page.locator('[data-claim]').last().click();
  await page.locator('.facts').last().scrollIntoViewIfNeeded();
  await show('claim-end');
  await openClaims(page, baseUrl, '?state=reversed');
  await page.locator('.blank').waitFor();
  await show('claims-empty');

  await visitPlaces(page, baseUrl, show);

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

/** Today, the desk with a request, statements, the network with a file. */
async function visitPlaces(page: Page, baseUrl: string, show: (name: string) => Promise<void>): Promise<void> {
  await openScreen(page, baseUrl, '#/today');
  await page.locator('.today-parts').waitFor();
  await show('today');
  await openScreen(page, baseUrl, '#/desk');
  await page.locator('.card').first().waitFor();
  await show('desk');
  await page.locator('.card').nth(2).click();
  await page.locator('.desk-columns').waitFor();
  await show('desk-request');
  await openScreen(page, baseUrl, '#/desk');
  await page.locator('.board-column').last().locator('.card').first().click();
  await page.locator('.order-story .link').click();
  await page.locator('.sheet').waitFor();
  await show('order');
  await openScreen(page, baseUrl, '#/statements');
  await page.locator('[data-item]').first().waitFor();
  await show('statements');
  await page.locator('[data-item]').first().click();
  await page.locator('.steps').waitFor();
  await show('statement');
  await page.locator('.statement-lines [data-item]').first().click();
  await page.locator('.line-story .trace-step').first().waitFor();
  await show('statement-line');
  await openScreen(page, baseUrl, '#/account');
  await page.locator('[data-session]').first().waitFor();
  await show('account');
  for (const kind of ['warranty-terms', 'rate-cards', 'charge-matrices', 'sla-policies']) {
    await openScreen(page, baseUrl, `#/policies?show=${kind}`);
    await page.locator('[data-item]').first().waitFor();
    if (kind === 'rate-cards') await show('policies');
    await page.locator('[data-item]').first().click();
    await page.locator('.policy-table').first().waitFor();
    await show(`policy-${kind}`);
    await openScreen(page, baseUrl, `#/policies/new?show=${kind}`);
    await page.locator('.policy-foot').waitFor();
    await show(`policy-new-${kind}`);
  }
  for (const kind of ['agreement-templates', 'outlet-requirements']) {
    await openScreen(page, baseUrl, `#/policies/new?show=${kind}`);
    await page.locator('.policy-foot').waitFor();
    if (kind === 'outlet-requirements') await page.locator('.policy-add button').click();
    await show(`policy-new-${kind}`);
  }
  await openScreen(page, baseUrl, '#/policies/new?show=sla-policies');
  await page.locator('#policy-timeZone').fill('');
  await page.locator('.policy-foot .primary').click();
  await page.locator('.problem-list').waitFor();
  await show('policy-refused');
  for (const kind of ['code-sets', 'customer-tariffs']) {
    await openScreen(page, baseUrl, `#/policies/new?show=${kind}`);
    await page.locator('.policy-foot').waitFor();
    await show(`policy-new-${kind}`);
  }
  await openScreen(page, baseUrl, '#/approvals');
  await page.locator('.blank, [data-item]').first().waitFor();
  await show('approvals');
  await visitSimulation(page, baseUrl, show);
  await visitAfterwards(page, baseUrl, show);
  await openScreen(page, baseUrl, '#/audit?action=claims.approve');
  await page.locator('[data-subject^=clm]').first().waitFor();
  await show('audit');
  await page.locator('[data-subject^=clm]').first().click();
  await page.locator('.story-step').first().waitFor();
  await show('audit-story');
  await openScreen(page, baseUrl, '#/audit?action=claims.approve&from=2000-01-01&until=2000-01-31');
  await page.locator('.blank').waitFor();
  await page.locator('.screen-head > .verb').last().locator('button').click();
  await show('audit-empty');
  await visitProducts(page, baseUrl, show);
  await visitSettings(page, baseUrl, show);
  await openScreen(page, baseUrl, '#/statements?show=disputed');
  await page.locator('.chip[aria-current]').waitFor();
  await show('statements-disputed');
  await openScreen(page, baseUrl, '#/partners');
  await page.locator('[data-item]').first().waitFor();
  await show('partners');
  await openScreen(page, baseUrl, '#/onboarding');
  await page.locator('.card').first().waitFor();
  await show('onboarding');
  await openScreen(page, baseUrl, '#/onboarding?show=invitations');
  await page.locator('.invited-email').first().waitFor();
  await show('invitations');
  await openScreen(page, baseUrl, '#/partners');
  // One that works: with whoever has only applied there is no agreement to write.
  await page.locator('[data-item]').filter({ hasText: 'Lixia' }).click();
  await page.locator('.panel .facts').first().waitFor();
  await page.locator('.member-papers').waitFor();
  await show('partner');
  const draft = await page.locator('.panel a[href*="agreements/new"]').getAttribute('href');
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await openScreen(page, baseUrl, draft ?? '');
  await page.locator('#agreement-ground').waitFor();
  await show('agreement-writing');
  await openScreen(page, baseUrl, '#/policies?show=coverage-plans');
  await page.locator('.coverage-gaps, .coverage-none').waitFor();
  await show('coverage');
  await openScreen(page, baseUrl, '#/agreements');
  await page.locator('[data-item]').first().waitFor();
  await show('agreements');
}

/** Models and units, a file that is imported, labels as they are printed, campaigns and alarms. */
async function visitProducts(page: Page, baseUrl: string, show: (name: string) => Promise<void>): Promise<void> {
  await openScreen(page, baseUrl, '#/products');
  await page.locator('[data-item]').first().waitFor();
  await show('models');
  await page.locator('[data-item]').first().click();
  await page.locator('.panel .facts').waitFor();
  await show('model');
  await openScreen(page, baseUrl, '#/products?show=units');
  await page.locator('[data-item]').first().waitFor();
  await show('units');
  const serial = (await page.locator('[data-item]').first().textContent()) ?? '';
  await page.locator('[data-item]').first().click();
  await page.locator('.panel .sheet-list li').first().waitFor();
  await show('unit');
  await openScreen(page, baseUrl, '#/products?show=imports');
  await page.locator('.import-new input').waitFor({ state: 'attached' });
  const text = `serial,model\r\n${serial},SH-200\r\nSEEN-1,NO-SUCH\r\n`;
  await page
    .locator('.import-new input')
    .setInputFiles({ name: 'units.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('#import-encoding').waitFor();
  await show('import-new');
  await page.locator('.import-new [type=submit]').click();
  await page.locator('.panel .tag.passed').waitFor();
  await show('import');
  await openScreen(page, baseUrl, '#/products?show=labels');
  await page.locator('#label-serials').fill(serial);
  await page.locator('.label-form [type=submit]').click();
  await page.locator('.label img').waitFor();
  await show('labels');
  for (const view of ['campaigns', 'alarms']) {
    await openScreen(page, baseUrl, `#/products?show=${view}`);
    await page.locator('.blank, [data-item], .alarm').first().waitFor();
    await show(view);
  }
}

/** What a tenant sets up for itself: each list, one of it, and the form for another. */
async function visitSettings(page: Page, baseUrl: string, show: (name: string) => Promise<void>): Promise<void> {
  await openScreen(page, baseUrl, '#/users');
  await page.locator('[data-item]').first().waitFor();
  await show('users');
  await page.locator('[data-item]').first().click();
  await page.locator('.panel .facts').waitFor();
  await show('user');
  await openScreen(page, baseUrl, '#/users/new');
  await page.locator('#invite-email').waitFor();
  await show('user-new');
  await openScreen(page, baseUrl, '#/clients');
  await page.locator('[data-item]').first().waitFor();
  await show('clients');
  await page.locator('[data-item]').first().click();
  await page.locator('[data-secret]').first().waitFor();
  await show('client');
  await page.locator('[data-secret]').first().locator('.danger').click();
  await page.locator('.verb-form').waitFor();
  await show('client-ending');
  await openScreen(page, baseUrl, '#/clients/new');
  await page.locator('.scopes').waitFor();
  await page.locator('.panel-foot [type=submit]').click();
  await page.locator('#client-name-problem').waitFor();
  await show('client-new');
  await openScreen(page, baseUrl, '#/webhooks');
  await page.locator('[data-item], .blank').first().waitFor();
  await show('webhooks');
  await openScreen(page, baseUrl, '#/webhooks/new');
  await page.locator('[value=some]').check();
  await page.locator('.scope-group').first().waitFor();
  await show('webhook-new');
}

/** Figures that are tried on past claims: the question, what is asked of a version, and the answer. */
async function visitSimulation(page: Page, baseUrl: string, show: (name: string) => Promise<void>): Promise<void> {
  await openScreen(page, baseUrl, '#/policies?show=rate-cards');
  await page.locator('[data-item]').first().click();
  await page.getByRole('button', { name: /^(Try on past claims|用历史索赔试算)$/ }).click();
  await page.locator('.verb-form select').waitFor();
  await show('policy-trying');
  await openScreen(page, baseUrl, '#/simulations/new');
  await page.locator('#figure-referAbove').fill('60');
  await page.locator('#figure-labourPerHour').fill('40');
  await page.locator('.policy-foot').waitFor();
  await show('simulation-new');
  await page.locator('.policy-foot [type=submit]').click();
  await page.locator('.simulated-claims [data-item]').first().waitFor();
  await show('simulation');
  await page.locator('.simulated-claims').scrollIntoViewIfNeeded();
  await page.locator('.simulated-why li').last().scrollIntoViewIfNeeded();
  await show('simulation-claims');
}

/** The rights of a unit, one that is granted, and the list. */
async function visitRemedies(page: Page, baseUrl: string, show: (name: string) => Promise<void>): Promise<void> {
  await openScreen(page, baseUrl, '#/remedies');
  const listed = page.locator('[data-item]');
  await listed.or(page.locator('.blank')).first().waitFor();
  // Granted once: who comes later finds it.
  if ((await listed.count()) === 0) {
    await openScreen(page, baseUrl, '#/products/2408-117-0387?show=units');
    await page.getByRole('button', { name: /^(Grant a remedy|同意退换修)$/ }).click();
    await page.locator('.verb-form [name=remedy]').selectOption('repair');
    await page.locator('.verb-form [name=reason]').fill('两次维修后仍不加热');
    await show('unit-rights');
    await page.locator('.verb-form [type=submit]').click();
  } else await listed.first().click();
  await page.locator('.policy .facts').waitFor();
  await show('remedy');
  await openScreen(page, baseUrl, '#/remedies');
  await listed.first().waitFor();
  await show('remedies');
}

/** What is done with a claim that is decided: its supplier is asked, it is looked at again; and the budget of goodwill. */
export async function visitAfterwards(
  page: Page,
  baseUrl: string,
  show: (name: string) => Promise<void>,
): Promise<void> {
  const press = (name: RegExp) => page.getByRole('button', { name }).click();
  const openLast = async () => {
    await openClaims(page, baseUrl, '?state=approved');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await page.locator('[data-claim]').last().click();
    await page.locator('.versions').waitFor();
  };
  await openLast();
  const ask = page.getByRole('button', { name: /^(Ask the supplier|向供应商追偿)$/ });
  const known = page.locator('.panel-body a[href*="recoveries"]');
  await ask.or(known).first().waitFor();
  // Asked once: who comes later finds the file.
  if (await ask.isVisible()) {
    await ask.click();
    await page.locator('.verb-form [name=supplier]').fill('海滨搪瓷厂');
    await page.locator('.verb-form [name=reference]').fill('SR-26-0117');
    await show('claim-asking-supplier');
    await page.locator('.verb-form [type=submit]').click();
  } else await known.click();
  await page.locator('.sums').waitFor();
  await press(/^(Enter money|登记回款)$/);
  await show('recovery');
  await openScreen(page, baseUrl, '#/recoveries');
  await page.locator('[data-item]').first().waitFor();
  await show('recoveries');
  await visitRemedies(page, baseUrl, show);
  await openScreen(page, baseUrl, '#/goodwill');
  await press(/^(Add to|增加)/);
  await page.locator('.verb-form [name=amount]').fill('5000');
  await page.locator('.verb-form [name=reason]').fill('年度计划');
  await page.locator('.verb-form [type=submit]').click();
  await page.locator('.verb-form').waitFor({ state: 'detached' });
  await page.locator('.sums').waitFor();
  await show('goodwill');
  await openScreen(page, baseUrl, '#/follow-ups');
  await page.locator('.blank').waitFor();
  await show('follow-ups');
  await page.locator('.chip').first().click();
  const publish = page.getByRole('button', { name: /^(Publish a hash|公布哈希)$/ });
  await publish.or(page.locator('.facts')).first().waitFor();
  if (await publish.isVisible()) {
    await publish.click();
    await page.locator('.verb-form [type=submit]').click();
  }
  await page.locator('.facts').waitFor();
  await show('follow-up-promised');
  await openLast();
  await press(/^(Record a follow-up|记录复核结果)$/);
  await page.locator('.verb-form select').first().waitFor();
  await show('claim-follow-up');
}

/** What a shop sees of it: its day, its jobs, an order, its file. */
export async function visitScreensOfShop(
  page: Page,
  baseUrl: string,
  { shop, serial }: { readonly shop: Account; readonly serial: string },
  look: (name: string) => Promise<void>,
): Promise<void> {
  const show = async (name: string) => {
    await settle(page);
    await look(name);
  };
  await signIn(page, baseUrl, shop);
  await page.locator('[data-claim]').first().waitFor();
  await show('shop-claims');
  await openClaims(page, baseUrl, '?state=partly_approved');
  await page.locator('[data-claim]').first().click();
  await page.locator('.panel .versions').waitFor();
  await page.getByRole('button', { name: /^(Appeal|申诉)$/ }).click();
  await page.locator('.verb-several').waitFor();
  await show('shop-claim-appealing');
  await openClaims(page, baseUrl);
  await page.locator('.panel').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /^(New claim|新建索赔)$/ }).click();
  await page.locator('.new-claim-form').waitFor();
  await page.locator('[type=submit]').click();
  await page.locator('#claim-unit-problem').waitFor();
  await show('new-claim-missing');
  await page.locator('#claim-unit').fill(serial);
  await page.locator('#claim-component option[value=tank]').waitFor({ state: 'attached' });
  await page.locator('#claim-component').selectOption('tank');
  await page.locator('#claim-causalPart').fill('TNK-200');
  await page.locator('#claim-lines-0-operation').fill('replace-tank');
  await page.locator('#claim-lines-0-minutes').fill('150');
  await page.locator('.preview .trace-step').first().waitFor();
  await show('new-claim');
  await openScreen(page, baseUrl, '#/today');
  await page.locator('.today-parts').waitFor();
  await show('shop-today');
  await openScreen(page, baseUrl, '#/desk');
  await page.locator('.card').first().waitFor();
  await show('shop-jobs');
  await page.locator('.card[href*="orders"]').first().click();
  await page.locator('.sheet').waitFor();
  await show('shop-order');
  await openScreen(page, baseUrl, '#/statements');
  await page.locator('[data-item], .blank').first().waitFor();
  await show('shop-statements');
  await openScreen(page, baseUrl, '#/partners');
  await page.locator('.own-file .facts').first().waitFor();
  await page.locator('.member-papers').waitFor();
  await show('shop-file');
  await page.locator('.own-file a[href*="agreements/agr"]').first().click();
  await page.locator('.clauses li').first().waitFor();
  await show('shop-agreement');
}
