/**
 * The main job once, from publishing terms to a paid statement, over HTTP alone: nothing of the project is imported and
 * no database is touched. Time moves: the story takes from 11 May to 7 July 2026.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compactVerify, createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, type Answer, Cast, openStage, Post, type Stage, waitFor } from './story.ts';

const EVENTS_FILE = `${import.meta.dirname}/../cases/main-job.events.json`;
const NETWORK = '/v1/networks/sunlit';

// safe: the fixture of this repository
const expectedEvents = JSON.parse(readFileSync(EVENTS_FILE, 'utf8')) as {
  readonly steps: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

/** Writes the file of events anew instead of comparing with it. */
const isWriting = process.env.WRITE_EVENTS === '1';

let stage: Stage;
let cast: Cast;
let post: Post;
let maker: Actor;
let approver: Actor;
let finance: Actor;
let reviewer: Actor;
let distributor: Actor;
let shop: Actor;
let otherShop: Actor;
let machine: Actor;
let customer: Actor;
const members: Record<string, string> = {};
const policies: Record<string, string> = {};
const heard: Record<string, Record<string, string[]>> = {};
const costs: { readonly step: string; readonly method: string; readonly path: string; readonly roundTrips: number }[] =
  [];

beforeAll(async () => {
  stage = await openStage();
  await moveTo('2026-05-11T01:00:00Z');
  cast = new Cast(stage.baseUrl);
  customer = cast.customer();
}, 60_000);
afterAll(() => stage.stop());

/** One step of the story: what it does, what everybody hears of it, and what its requests cost. */
function step(name: string, act: () => Promise<void>): void {
  test(name, { timeout: 60_000 }, async () => {
    cast.costs.length = 0;
    await act();
    costs.push(...cast.costs.map((cost) => ({ step: name, ...cost })));
    const expected = expectedEvents.steps[name] ?? {};
    heard[name] = post === undefined ? {} : await post.collect(expected);
    if (!isWriting) expect(heard[name]).toEqual(expected);
  });
}

describe('the main job', () => {
  step('terms, matrix, rates and clocks are published as versions', async () => {
    maker = await cast.signUp('sunlit', 'manufacturer', 'Sunlit Heaters');
    approver = await cast.invite(maker, 'sunlit', 'approver', 'Wang');
    finance = await cast.invite(maker, 'sunlit', 'finance', 'Zhao');
    reviewer = await cast.invite(maker, 'sunlit', 'claims_reviewer', 'Qian');
    await maker.post(201, `${NETWORK}/models`, {
      code: 'SH-200',
      name: { en: 'Solar heater 200 l', zh: '太阳能热水器 200 升' },
      components: ['tank', 'tubes', 'bracket', 'pipes', 'electrics'].map((code) => ({
        code,
        name: { en: code, zh: `部件 ${code}` },
      })),
    });
    await publish('warranty-terms', {
      models: ['SH-200'],
      terms: ['tank', 'tubes', 'bracket', 'pipes', 'electrics'].map((component, index) => ({
        component,
        months: index < 3 ? 36 : 12,
        startsAt: ['invoice', { event: 'production', plusMonths: 3 }],
        clause: index < 3 ? '§2' : '§3',
      })),
    });
    await publish('charge-matrices', { rows: MATRIX_B });
    await publish('rate-cards', {
      currency: 'CNY',
      labourPerHour: 8000,
      tolerancePercent: 15,
      operations: [
        { code: 'replace-tank', standardMinutes: 90 },
        { code: 'replace-tube', standardMinutes: 40 },
        { code: 'replace-controller', standardMinutes: 30 },
      ],
      parts: [
        { number: 'TNK-200', price: 58_600, kind: 'own', models: ['SH-200'] },
        { number: 'TUB-058', price: 3800, kind: 'own', models: ['*'] },
        { number: 'CTL-016', price: 12_600, kind: 'common', models: ['*'] },
      ],
      travelMaximum: 5000,
      freightMaximum: 10_000,
      submissionDays: 30,
      cureDays: 14,
      referAbove: 50_000,
      fourEyesAbove: 50_000,
    });
    await publish('sla-policies', SLA_B);
  });

  step('a distributor and two shops join', async () => {
    distributor = await cast.signUp('luzhong', 'distributor', 'Luzhong Trade');
    shop = await cast.signUp('lixia', 'shop', 'Jinan Lixia Repair');
    otherShop = await cast.signUp('huaxing', 'shop', 'Zibo Huaxing Service');
    post = new Post({ sunlit: maker, luzhong: distributor, lixia: shop, huaxing: otherShop }, isWriting ? 25 : 3);
    await join('luzhong', distributor, 'distributor', '370100');
    await join('lixia', shop, 'shop', '370102');
    await join('huaxing', otherShop, 'shop', '370303');
    const { clientId, clientSecret } = await shop.post(201, '/v1/api-clients', {
      name: 'Workshop',
      scopes: ['claims:read', 'claims:write', 'products:read', 'service:read', 'service:work', 'statements:read'],
    });
    machine = cast.machine(clientId, clientSecret);
  });

  step('each shop and the manufacturer sign an agreement', async () => {
    for (const [slug, member, division] of [
      ['lixia', shop, '370102'],
      ['huaxing', otherShop, '3703'],
    ] as const) {
      const drafted = await maker.post(201, `${NETWORK}/agreements`, {
        membership: members[slug],
        content: agreement(division),
      });
      expect(drafted).toMatchObject({ state: 'draft', number: 1, documentHash: null });
      const offered = await maker.post(200, `${NETWORK}/agreements/${drafted.id}/offer`, {});
      expect(offered.state).toBe('offered');
      const hash = await sha256(offered.document);
      expect(offered.documentHash).toBe(hash);
      const path = `${NETWORK}/agreements/${drafted.id}/sign`;
      await member.refused(422, 'agreements.hash_differs', 'POST', path, { name: 'Li', documentHash: '0'.repeat(64) });
      const once = await member.post(200, path, { name: `Head of ${slug}`, documentHash: hash });
      expect(once).toMatchObject({ state: 'offered', signatures: { manufacturer: null } });
      const both = await approver.post(200, path, { name: 'Wang', documentHash: hash });
      expect(both).toMatchObject({
        state: 'in_force',
        documentHash: hash,
        signatures: { manufacturer: { name: 'Wang' }, member: { name: `Head of ${slug}` } },
      });
    }
  });

  step('units go to the distributor, who sells them', async () => {
    const rows = SERIALS.map((serial) => `${serial},SH-200,B2602,2026-02-10`).join('\n');
    await maker.send(201, `${NETWORK}/imports`, 'text/csv', `serial,model,batch,productionOn\n${rows}\n`);
    const delivered = await maker.post(201, `${NETWORK}/deliveries`, {
      to: members.luzhong,
      shippedOn: '2026-05-08',
      serials: SERIALS,
    });
    expect(delivered).toMatchObject({ units: 3 });
    for (const [index, serial] of SERIALS.entries()) {
      const sold = await distributor.post(201, `${NETWORK}/sales`, {
        serial,
        soldOn: '2026-05-10',
        invoiceNumber: `FP-2026-000${index + 1}`,
        price: { amount: 299_900, currency: 'CNY' },
      });
      expect(sold.events.map((event: Answer) => event.kind)).toEqual(['production', 'shipment', 'invoice']);
    }
    await distributor.refused(409, 'products.already_sold', 'POST', `${NETWORK}/sales`, {
      serial: SERIALS[0],
      soldOn: '2026-05-10',
      invoiceNumber: 'FP-2026-0009',
      price: { amount: 1, currency: 'CNY' },
    });
  });

  let label: string;
  step('the customer scans, and registers the purchase', async () => {
    const { items } = await maker.post(201, `${NETWORK}/labels`, { serials: SERIALS });
    labels.push(...items.map((item: Answer) => `/q/${item.code}`));
    label = labels[0] ?? '';
    const page = await (await customer.raw('GET', label)).text();
    expect(page).toContain(SERIALS[0]);
    expect(page).toContain('2029年5月10日');
    const form = await (await customer.raw('GET', `${label}/register`)).text();
    const answer = await customer.raw(
      'POST',
      `${label}/registrations`,
      fill(form, { purchasedOn: '2026-05-10', name: '张示例', phone: '13800004471', consent: 'yes' }),
    );
    expect([200, 201, 303]).toContain(answer.status);
    const { events } = await maker.get(`${NETWORK}/units/${SERIALS[0]}`);
    expect(events.at(-1)).toMatchObject({ kind: 'registration', on: '2026-05-10' });
  });

  let tracking: string;
  let request: Answer;
  let order: Answer;
  step('and asks for service with a photo; the right shop is asked at once', async () => {
    await moveTo('2026-05-18T01:00:00Z');
    tracking = await askForService(label, 'no hot water');
    const page = await (await customer.raw('GET', tracking)).text();
    expect(page).toContain('Jinan Lixia Repair');
    // A scan shows nothing of it.
    const scanned = await (await customer.raw('GET', label)).text();
    expect(scanned).not.toContain('4471');
    expect(scanned).not.toContain('张示例');

    const { items } = await maker.get(`${NETWORK}/service-requests`);
    expect(items).toHaveLength(1);
    request = await maker.get(`${NETWORK}/service-requests/${items[0].id}`);
    expect(request).toMatchObject({ state: 'dispatched', channel: 'qr', unit: { serial: SERIALS[0] } });
    expect(request.photos).toHaveLength(1);
    expect(request.candidates.map((candidate: Answer) => candidate.member)).toEqual(['Jinan Lixia Repair']);
    expect(clockOf(request, 'respond')).toMatchObject({
      state: 'running',
      dueAt: expect.stringMatching(/^2026-05-18T01:10:0/),
    });
    expect((await otherShop.get(`${NETWORK}/service-requests`)).items).toEqual([]);
    await otherShop.refused(404, 'request.not_found', 'GET', `${NETWORK}/service-requests/${request.id}`);
    const photo = await shop.raw('GET', `${NETWORK}/service-requests/${request.id}/photos/${request.photos[0]}`);
    expect(photo.status).toBe(200);
    expect(Buffer.from(await photo.arrayBuffer()).equals(PHOTO)).toBe(true);
  });

  step('the shop accepts, books a free slot and checks in', async () => {
    await shop.put(200, `${NETWORK}/capacity`, {
      parallelJobs: 1,
      slotMinutes: 60,
      week: [{ days: [1, 2, 3, 4, 5, 6, 7], hours: [{ from: '08:00', until: '18:00' }] }],
    });
    const { items } = await machine.get(`${NETWORK}/work-orders`);
    expect(items).toHaveLength(1);
    order = await shop.post(200, `${NETWORK}/work-orders/${items[0].id}/accept`, {});
    expect(order).toMatchObject({ state: 'accepted', beganOn: '2026-05-18' });
    await shop.refused(409, 'service.verb_forbidden', 'POST', `${NETWORK}/work-orders/${order.id}/close`, {});
    await moveTo('2026-05-18T01:06:00Z');
    await shop.post(200, `${NETWORK}/service-requests/${request.id}/first-contact`, {});
    const slots = await shop.get(`${NETWORK}/work-orders/${order.id}/slots`);
    expect(slots.items[0]).toMatchObject({ startsAt: '2026-05-18T02:00:00.000Z', free: 1 });
    order = await shop.post(200, `${NETWORK}/work-orders/${order.id}/schedule`, { startsAt: slots.items[0].startsAt });
    expect(order).toMatchObject({ state: 'scheduled', slot: { startsAt: '2026-05-18T02:00:00.000Z' } });
    await moveTo('2026-05-18T01:50:00Z');
    await shop.post(200, `${NETWORK}/work-orders/${order.id}/depart`, {});
    order = await shop.post(200, `${NETWORK}/work-orders/${order.id}/check-in`, { place: '36.6512,117.1201' });
    expect(order.state).toBe('on_site');
    const { clocks } = await maker.get(`${NETWORK}/service-requests/${request.id}`);
    const states = Object.fromEntries(clocks.map((clock: Answer) => [clock.clock, clock.state]));
    // 10 minutes to respond, met in 6; 120 minutes to be there, met in 50.
    expect(states).toMatchObject({ respond: 'met', on_site: 'met' });
  });

  step('diagnosis, a part with its core tag, labour; the customer signs by link', async () => {
    await moveTo('2026-05-18T03:40:00Z');
    await shop.post(200, `${NETWORK}/work-orders/${order.id}/report`, report('replace-controller', 60, 'CTL-016'));
    order = await shop.post(200, `${NETWORK}/work-orders/${order.id}/complete`, {});
    expect(order).toMatchObject({ state: 'repaired', missing: [expect.stringContaining('sign')] });
    await shop.refused(422, 'claims.order_incomplete', 'POST', `${NETWORK}/work-orders/${order.id}/claim`, {});
    const page = await (await customer.raw('GET', tracking)).text();
    const signed = await customer.raw(
      'POST',
      `${tracking}/sign`,
      fill(page, { name: '张示例', agreed: 'yes' }, `${tracking}/sign`),
    );
    expect(signed.status).toBe(303);
    order = await shop.get(`${NETWORK}/work-orders/${order.id}`);
    expect(order).toMatchObject({
      state: 'signed',
      signedOn: '2026-05-18',
      missing: [],
      signature: { kind: 'signed', by: 'link', name: '张示例' },
    });
    await shop.post(200, `${NETWORK}/work-orders/${order.id}/close`, {});
  });

  let claim: Answer;
  step('the claim is made from the work order; one line is reduced', async () => {
    const path = `${NETWORK}/work-orders/${order.id}/claim`;
    const trial = await machine.post(200, `${path}?dryRun=true`, {});
    claim = await machine.post(201, path, {});
    expect(claim.decision).toEqual(trial.decision);
    // 60 minutes at 80.00 an hour are asked; 30 min + 15 % = 34 min are paid: 45.33. The controller is 126.00, the way 40.00.
    expect(claim).toMatchObject({ state: 'partly_approved', workOrder: order.id, reference: order.number, round: 1 });
    expect(amountsOf(claim)).toEqual([
      ['labour', 8000, 4533],
      ['part', 12_600, 12_600],
      ['travel', 4000, 4000],
    ]);
    expect(claim.lines[1]).toMatchObject({ partNumber: 'CTL-016', coreTag: 'CORE-0001' });
    expect(claim.decision.findings[0]).toMatchObject({
      code: 'claims.labour_over_standard',
      path: '/lines/0/minutes',
      cureUntil: '2026-06-01',
    });
    for (const { kind, chosenBy } of claim.decision.versions)
      expect([kind, chosenBy]).toEqual([kind, kind === 'warranty.terms' ? 'invoice' : 'agreement']);
    await machine.refused(409, 'claims.order_claimed', 'POST', path, {});
  });

  step('the reduced line is cured, the others stay as they were', async () => {
    await moveTo('2026-05-19T02:00:00Z');
    const path = `${NETWORK}/claims/${claim.id}/resubmit`;
    const cured = await machine.post(200, path, {
      comment: 'The controller sits behind the tank: the operation was the replacement of the tank.',
      lines: [
        {
          line: 1,
          kind: 'labour',
          operation: 'replace-tank',
          minutes: 60,
          claimed: { amount: 8000, currency: 'CNY' },
        },
      ],
    });
    expect(cured).toMatchObject({ state: 'approved', round: 2, decidedOn: '2026-05-19' });
    expect(amountsOf(cured)).toEqual([
      ['labour', 8000, 8000],
      ['part', 12_600, 12_600],
      ['travel', 4000, 4000],
    ]);
    expect(cured.decision.lines.slice(1)).toEqual(claim.decision.lines.slice(1));
    expect(cured.rounds.at(-1)).toMatchObject({ round: 2, changes: [{ line: 1 }] });
  });

  let large: Answer;
  step('above the limit two people decide', async () => {
    await moveTo('2026-05-20T01:00:00Z');
    const link = await askForService(labels[1] ?? '', 'tank leaks');
    const { items } = await shop.get(`${NETWORK}/work-orders?state=offered`);
    const second = await workThrough(items[0].id, report('replace-tank', 95, 'TNK-200'), '2026-05-20', link);
    large = await machine.post(201, `${NETWORK}/work-orders/${second.id}/claim`, {});
    // 95 min at 80.00 = 126.67; the tank 586.00; the way 40.00.
    expect(large).toMatchObject({ state: 'in_review', decidedOn: null });
    expect(large.decision.amounts).toMatchObject({ claimed: { amount: 75_267 }, approved: { amount: 75_267 } });
    await shop.refused(403, 'network.not_for_members', 'POST', `${NETWORK}/claims/${large.id}/approve`, {
      reason: 'mine',
    });
    const once = await approver.post(200, `${NETWORK}/claims/${large.id}/approve`, {
      reason: 'tank seen on the photo',
    });
    expect(once).toMatchObject({ state: 'in_review', approvals: [{ name: 'Wang' }] });
    await approver.refused(409, 'claims.four_eyes', 'POST', `${NETWORK}/claims/${large.id}/approve`, {
      reason: 'again',
    });
    large = await reviewer.post(200, `${NETWORK}/claims/${large.id}/approve`, { reason: 'agreed' });
    expect(large).toMatchObject({ state: 'approved', decidedOn: '2026-05-20' });
  });

  step('an offer that nobody answers runs out; each breach is recorded once', async () => {
    await moveTo('2026-05-21T01:00:00Z');
    await askForService(labels[2] ?? '', 'tube cracked');
    const third = (await maker.get(`${NETWORK}/service-requests?state=dispatched`)).items[0];
    // Long past the deadline of the offer, the promise to respond and the first step of the chain: the timers are late.
    await moveTo('2026-05-21T03:31:00Z');
    const late = await waitFor('the expiry', async () => {
      const found = await maker.get(`${NETWORK}/service-requests/${third.id}`);
      return found.state === 'triage' && found.breaches.length >= 7 ? found : undefined;
    });
    expect(late.orders).toMatchObject([{ state: 'expired', member: 'Jinan Lixia Repair' }]);
    const steps = late.breaches.map((breach: Answer) => `${breach.clock}/${breach.kind}/${breach.told ?? ''}`);
    expect(new Set(steps).size).toBe(steps.length);
    expect(clockOf(late, 'respond')).toMatchObject({
      state: 'breached',
      dueAt: expect.stringMatching(/^2026-05-21T01:10:0/),
    });
    // The cron goes on four times a second: nothing is recorded again.
    await moveTo('2026-05-21T03:40:00Z');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const again = await maker.get(`${NETWORK}/service-requests/${third.id}`);
    expect(again.breaches).toEqual(late.breaches);
    await maker.post(200, `${NETWORK}/service-requests/${third.id}/cancel`, { reason: 'customer withdrew' });
  });

  let statement: Answer;
  step('the month closes into a statement', async () => {
    await maker.refused(409, 'settlement.period_open', 'POST', `${NETWORK}/periods/2026-05/close`, {});
    await moveTo('2026-06-01T01:00:00Z');
    const { id } = await finance.post(202, `${NETWORK}/periods/2026-05/close`, {});
    const job = await waitFor('the end of the job', async () => {
      const now = await finance.get(`/v1/jobs/${id}`);
      return now.state === 'done' ? now : undefined;
    });
    expect(job).toMatchObject({ kind: 'settlement.close_period', failed: 0, facts: { period: '2026-05' } });
    expect(job.done).toBe(job.total);
    statement = await waitFor('the statement', async () => {
      const { items } = await shop.get(`${NETWORK}/statements?period=2026-05`);
      return items[0];
    });
    statement = await shop.get(`${NETWORK}/statements/${statement.id}`);
    // Services: 80.00 + 40.00 + 126.67 + 40.00 = 286.67, 6 % on each line; goods: 126.00 + 586.00 = 712.00, 13 % on each.
    expect(statement).toMatchObject({
      state: 'closed',
      total: { amount: 71_200 + 9256 + 28_667 + 1720, currency: 'CNY' },
      sums: {
        goods: { amount: 71_200 },
        goodsTax: { amount: 9256 },
        services: { amount: 28_667 },
        servicesTax: { amount: 1720 },
      },
      ledger: { balanced: true },
    });
    const { items: lines } = await shop.get(`${NETWORK}/statements/${statement.id}/lines`);
    expect(lines.map((line: Answer) => [line.source.id, line.source.line, line.amount.amount])).toEqual(
      expect.arrayContaining([
        [claim.id, 1, 8000],
        [claim.id, 2, 12_600],
        [claim.id, 3, 4000],
        [large.id, 1, 12_667],
        [large.id, 2, 58_600],
        [large.id, 3, 4000],
      ]),
    );
    expect((await otherShop.get(`${NETWORK}/statements`)).items).toEqual([]);
    await otherShop.refused(404, 'request.not_found', 'GET', `${NETWORK}/statements/${statement.id}`);
  });

  step('confirmed, papers in the window, approved by two, paid by the promised day', async () => {
    const path = `${NETWORK}/statements/${statement.id}`;
    await finance.refused(409, 'settlement.state_forbids', 'POST', `${path}/approve`, {});
    await moveTo('2026-06-16T02:00:00Z');
    await shop.post(200, `${path}/confirm`, {});
    await moveTo('2026-06-18T02:00:00Z');
    const papers = await shop.post(200, `${path}/papers`, {});
    // The agreement skips the audit: the next step is approval. 18 June and 20 days are 8 July.
    expect(papers).toMatchObject({ state: 'papers_received', payBy: '2026-07-08', papers: { onTime: true } });
    expect(papers.steps.find((each: Answer) => each.step === 'audit')).toMatchObject({ state: 'skipped' });
    await moveTo('2026-06-22T02:00:00Z');
    await approver.post(200, `${path}/approve`, {});
    await approver.refused(409, 'settlement.four_eyes', 'POST', `${path}/approve`, {});
    const approved = await finance.post(200, `${path}/approve`, {});
    expect(approved).toMatchObject({ state: 'approved', approvals: [{ name: 'Wang' }, { name: 'Zhao' }] });
    await finance.refused(409, 'settlement.payer_approved', 'POST', `${path}/pay`, {
      paidOn: '2026-07-07',
      reference: 'BANK-1',
    });
    await moveTo('2026-07-07T02:00:00Z');
    const paid = await maker.post(200, `${path}/pay`, { paidOn: '2026-07-07', reference: 'BANK-1' });
    expect(paid).toMatchObject({ state: 'paid', paidOn: '2026-07-07' });
    const { items } = await maker.get(`${NETWORK}/ledger/balances?membership=${members.lixia}`);
    const balances = Object.fromEntries(items.map((item: Answer) => [item.account, item.amount.amount]));
    expect(balances.member_payable).toBe(0);
    const all = await maker.get(`${NETWORK}/ledger/balances`);
    expect(all.items.reduce((sum: number, item: Answer) => sum + item.amount.amount, 0)).toBe(0);
  });

  step('the signed statement verifies with the public document key alone', async () => {
    const { jws, document, kid } = await shop.get(`${NETWORK}/statements/${statement.id}/document`);
    const keys: Answer = await customer.get('/t/sunlit/.well-known/document-keys.json');
    const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(keys));
    expect(protectedHeader.kid).toBe(kid);
    const signed = JSON.parse(new TextDecoder().decode(payload));
    expect(signed).toEqual(document);
    expect(JSON.stringify(signed)).toContain(statement.number);
    const [head, body, signature] = jws.split('.');
    const forged = Buffer.from(Buffer.from(body, 'base64url').toString().replace('110843', '110844')).toString(
      'base64url',
    );
    expect(forged).not.toBe(body);
    await expect(compactVerify(`${head}.${forged}.${signature}`, createLocalJWKSet(keys))).rejects.toThrow();
  });

  test('what everybody heard, and what each step cost', () => {
    if (isWriting)
      writeFileSync(
        EVENTS_FILE,
        `${JSON.stringify({ about: 'What each party hears in its inbox, step by step of the main job. Changed only with a reason.', steps: heard }, null, 2)}\n`,
      );
    const steps = listCosts();
    console.log(
      steps
        .map(({ name, kinds }) => `${name}\n${kinds.map(([kind, least]) => `  ${least}  ${kind}`).join('\n')}`)
        .join('\n'),
    );
    // The formatter pads the table.
    const readme = readFileSync(`${import.meta.dirname}/../../README.md`, 'utf8').replace(/ +/g, ' ');
    for (const row of steps.map(toRow)) expect(readme.includes(row), row).toBe(true);
  });
});

/** Afterwards the isolate knows its tenants again, so that what is counted is what a warm one takes. */
async function moveTo(instant: string): Promise<void> {
  await stage.moveTo(instant);
  const slugs = ['sunlit', 'luzhong', 'lixia', 'huaxing'];
  await Promise.all(slugs.map((slug) => fetch(`${stage.baseUrl}/t/${slug}/.well-known/jwks.json`)));
}

// ── the story's own words ───────────────────────────────────────────────────────────────────────

const SERIALS = ['2602-041-0101', '2602-041-0102', '2602-041-0103'];
const labels: string[] = [];
/** The smallest JPEG that is one. */
const PHOTO = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

const row = (coverage: string, cause: string, payer: string, basis: string) => ({
  coverage,
  cause,
  cost: '*',
  payer,
  basis,
});
/** Agreement B of the worked examples. */
const MATRIX_B = [
  row('cost_price', '*', 'customer', 'cost'),
  row('stock', '*', 'manufacturer', 'free'),
  row('consumer_only', '*', 'member', 'cost'),
  row('in', '*', 'member', 'cost'),
  row('out', '*', 'customer', 'tariff'),
  row('in', 'force_majeure', 'customer', 'cost'),
  row('in', 'user', 'customer', 'cost'),
  row('in', 'quality', 'manufacturer', 'free'),
];

const minutes = (
  clock: string,
  severity: number,
  amount: number | null,
  zone?: string,
): Readonly<Record<string, unknown>> => ({
  clock,
  severity,
  ...(zone === undefined ? {} : { zone }),
  startsAt: 'reported',
  amount: amount === null ? null : { minutes: amount },
  calendar: '24x7',
});
const level = (
  severity: number,
  [respond, escalate, restore]: readonly [number, number, number | null],
  [city, province]: readonly [number, number],
) => [
  minutes('respond', severity, respond),
  minutes('escalate_if_unsolved', severity, escalate),
  minutes('restore', severity, restore),
  minutes('on_site', severity, city, 'city'),
  minutes('on_site', severity, province, 'province'),
];
/** SLA table B of the worked examples, with a chain of two. */
const SLA_B = {
  levels: [
    { severity: 1, name: { en: 'Grave', zh: '严重' } },
    { severity: 2, name: { en: 'Serious', zh: '较重' } },
    { severity: 3, name: { en: 'Ordinary', zh: '一般' } },
    { severity: 4, name: { en: 'Not a fault of the supplier', zh: '非供方故障' } },
  ],
  zones: [
    { name: 'city', divisions: ['3701', '3703'] },
    { name: 'province', divisions: ['37'] },
  ],
  targets: [
    ...level(1, [5, 0, 240], [40, 300]),
    ...level(2, [10, 30, 240], [60, 360]),
    ...level(3, [10, 60, 240], [60, 480]),
    ...level(4, [10, 60, null], [120, 600]),
  ],
  breachChain: [
    { to: 'partner_lead', afterMinutes: 0 },
    { to: 'manufacturer_desk', afterMinutes: 30 },
  ],
};

function agreement(division: string) {
  return {
    validFrom: '2026-05-01',
    validUntil: '2027-04-30',
    renewal: 'yearly',
    jurisdiction: 'Jinan',
    territory: { divisions: [division], isExclusive: false },
    categories: ['solar-heater'],
    outletClass: 'county',
    policies: {
      warrantyTerms: policies['warranty-terms'],
      chargeMatrix: policies['charge-matrices'],
      rateCard: policies['rate-cards'],
      slaPolicy: policies['sla-policies'],
    },
    duties: { followUpSharePpm: 250_000, qualityReportDay: 15, signedWorkOrder: true },
    dispatch: { acceptWithinMinutes: 30 },
    settlement: {
      mode: 'per_claim',
      currency: 'CNY',
      flatPerUnit: null,
      windowOpensOn: 15,
      windowClosesOn: 20,
      payWithinDays: 20,
      goodsTaxPpm: 130_000,
      servicesTaxPpm: 60_000,
      gradeCoefficientPpm: {},
      skips: ['audit'],
      forfeitAfterMonths: 3,
      disputeWithinMonths: 3,
      falseClaimMultiple: 10,
      payout: 'transfer',
    },
  };
}

function report(operation: string, workedMinutes: number, part: string) {
  return {
    component: part === 'CTL-016' ? 'electrics' : 'tank',
    failureMode: null,
    causalPart: part,
    cause: 'quality',
    failedOn: part === 'CTL-016' ? '2026-05-17' : '2026-05-19',
    codes: { condition: '1', symptom: '110', section: 'CTL', defect: 'B', repair: 'A' },
    operations: [{ code: operation, minutes: workedMinutes }],
    parts: [{ number: part, quantity: 1, serialIn: 'NEW-1', serialOut: 'OLD-1', coreTag: 'CORE-0001' }],
    travel: { amount: 4000, currency: 'CNY' },
    note: null,
  };
}

async function publish(segment: string, content: unknown): Promise<void> {
  const draft = { name: segment, effectiveFrom: '2020-01-01', content };
  const { id } = await maker.post(201, `${NETWORK}/${segment}`, draft);
  const published = await maker.post(200, `${NETWORK}/${segment}/${id}/publish`, {});
  expect(published).toMatchObject({ state: 'published', number: 1 });
  policies[segment] = id;
}

async function join(slug: string, member: Actor, memberKind: string, divisionCode: string): Promise<void> {
  const { token } = await maker.post(201, `${NETWORK}/invitations`, { email: `office@${slug}.example`, memberKind });
  const names: Record<string, string> = {
    luzhong: 'Luzhong Trade',
    lixia: 'Jinan Lixia Repair',
    huaxing: 'Zibo Huaxing Service',
  };
  const { id } = await member.post(201, `${NETWORK}/applications`, {
    invitation: token,
    legalName: names[slug],
    licenceNumber: `91370100TEST-${slug}`,
    divisionCode,
    address: '1 Test Road',
    phone: '0531-5550100',
    categories: ['solar-heater'],
  });
  await maker.post(200, `${NETWORK}/memberships/${id}/approve`, {});
  members[slug] = id;
}

/** The form as a browser without script sends it: what the page holds already, and what the customer fills in. */
function fill(page: string, values: Record<string, string>, action?: string): FormData {
  const form = new FormData();
  const forms = page.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const wanted = forms.find((each) => action === undefined || each.includes(action)) ?? '';
  for (const [hidden] of wanted.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(hidden)?.[1];
    if (name !== undefined) form.set(name, /value="([^"]*)"/.exec(hidden)?.[1] ?? '');
  }
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

/** Through the form behind the code, with a photo; answers the path of the private page. */
async function askForService(code: string, symptom: string): Promise<string> {
  const page = await (await customer.raw('GET', `${code}/request`)).text();
  const form = fill(page, {
    symptomText: symptom,
    name: '张示例',
    phone: '13800004471',
    address: '示例路 1 号',
    divisionCode: '370102',
    consent: 'yes',
  });
  form.set('photo', new Blob([PHOTO], { type: 'image/jpeg' }), 'photo.jpg');
  const answer = await customer.raw('POST', `${code}/requests`, form);
  expect(answer.status, await answer.text()).toBe(303);
  const location = new URL(answer.headers.get('location') ?? '', stage.baseUrl).pathname;
  expect(location).toMatch(/^\/r\/[0-9a-z]{25,}$/);
  return location;
}

/** From the offer to the signature within one morning. */
async function workThrough(id: string, body: unknown, day: string, link: string): Promise<Answer> {
  const path = `${NETWORK}/work-orders/${id}`;
  const accepted = await shop.post(200, `${path}/accept`, {});
  await shop.post(200, `${NETWORK}/service-requests/${accepted.request.id}/first-contact`, {});
  const { items } = await shop.get(`${path}/slots`);
  await shop.post(200, `${path}/schedule`, { startsAt: items[0].startsAt });
  await moveTo(`${day}T01:40:00Z`);
  await shop.post(200, `${path}/depart`, {});
  await shop.post(200, `${path}/check-in`, {});
  await moveTo(`${day}T03:30:00Z`);
  await shop.post(200, `${path}/report`, body);
  await shop.post(200, `${path}/complete`, {});
  const page = await (await customer.raw('GET', link)).text();
  const signed = await customer.raw(
    'POST',
    `${link}/sign`,
    fill(page, { name: '张示例', agreed: 'yes' }, `${link}/sign`),
  );
  expect(signed.status).toBe(303);
  return shop.post(200, `${path}/close`, {});
}

function clockOf(request: Answer, name: string): Answer {
  return request.clocks.find((clock: Answer) => clock.clock === name);
}

function amountsOf(claim: Answer): [string, number, number][] {
  return claim.lines.map((line: Answer, index: number) => [
    line.kind,
    line.claimed.amount,
    claim.decision.lines[index].amounts.approved.amount,
  ]);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
}

interface StepCosts {
  readonly name: string;
  readonly kinds: readonly (readonly [kind: string, roundTrips: number])[];
}

/** Each step's kinds of requests with the round trips that each takes when the isolate is warm. */
function listCosts(): StepCosts[] {
  const steps = Map.groupBy(
    costs.filter(({ path }) => !path.startsWith('/v1/inbox')),
    ({ step: name }) => name,
  );
  return [...steps].map(([name, made]) => ({
    name,
    kinds: [...Map.groupBy(made, ({ method, path }) => `${method} ${nameOf(path)}`)].map(
      ([kind, all]) => [kind, Math.min(...all.map(({ roundTrips }) => roundTrips))] as const,
    ),
  }));
}

/** The README's row: how many kinds of requests take one round trip, how many two, and which take more. */
function toRow({ name, kinds }: StepCosts): string {
  const taking = (roundTrips: number) => kinds.filter(([, least]) => least === roundTrips).length;
  const more = kinds.filter(([, least]) => least > 2).map(([kind, least]) => `\`${kind}\` ${least}`);
  return `| ${name} | ${taking(1)} | ${taking(2)} | ${more.join(', ') || '–'} |`;
}

/** The path with names in place of what changes. */
function nameOf(path: string): string {
  const [bare = '', query = ''] = path.split('?');
  return `${bare}${query.includes('dryRun') ? '?dryRun=true' : ''}`
    .replace('/v1/networks/sunlit', '…')
    .replace(/[a-z]{3}_[0-9a-z]{26}/g, '{id}')
    .replace(/^\/(q|r)\/[0-9a-z]+/, '/$1/{code}')
    .replace(/\/units\/[^/]+/, '/units/{serial}')
    .replace(/2026-05/, '{month}')
    .replace('/t/sunlit', '/t/{tenant}');
}
