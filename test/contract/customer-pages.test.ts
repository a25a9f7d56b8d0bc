/** What a customer meets behind a code: forms without a script, one private page, and nothing of anybody on the public one. */
import { randomUUID } from 'node:crypto';
import { request as nodeRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { ANSWERS, askForService, fillIn, open, PIXEL, printLabels, send } from '../kit/customer.ts';
import {
  addShop,
  buildNetwork,
  daysAgo,
  HELD,
  importUnits,
  type Network,
  openCaller,
  type Shop,
} from '../kit/network.ts';
import { checkAnswer, expectProblem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { act, type Order, REPORT, readRequest, setCapacity } from '../kit/service.ts';

const PAGE_BYTES = 14_000;
const PHOTO_BYTES = 10_000_000;

let server: TestServer;
let network: Network;
let shop: Shop;
let codes: string[];
let next = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  network = await buildNetwork(server.baseUrl, { units: 0 });
  const serials = await importUnits(network, 40);
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  await agree(network, shop, agreementContent(['370102']));
  await setCapacity(shop.owner, network, 2);
  codes = await printLabels(network, serials);
});
afterAll(() => server.stop());

/** Of a unit that no other test has asked for. */
function nextCode(): string {
  next += 1;
  const code = codes[next];
  if (code === undefined) throw new Error('more units are needed');
  return code;
}

const page = (path: string, headers?: Record<string, string>) => open(server.baseUrl, path, headers);
const post = (path: string, body: BodyInit, headers?: Record<string, string>) =>
  send(server.baseUrl, path, body, headers);
const picture = (bytes: Buffer, type: string) => new Blob([new Uint8Array(bytes)], { type });

async function listOrders(): Promise<Order[]> {
  return (await shop.owner.get<{ items: Order[] }>(`${network.path}/work-orders`)).body.items;
}

async function newestRequest() {
  const { body } = await network.maker.owner.get<{ items: { id: string }[] }>(`${network.path}/service-requests`);
  return readRequest(network.maker.owner, network, body.items[0]?.id ?? '');
}

function faultsOf(html: string): string[] {
  return [...html.matchAll(/<p class="fault" id="([^"]+)-fault">/g)].map(([, name = '']) => name);
}

describe('asking for service', () => {
  test('leads to the private page; photo, words and the first shop are there', async () => {
    const code = nextCode();
    const link = await askForService(server.baseUrl, code, { photo: picture(PIXEL, 'image/png') });
    expect(link).toMatch(/^\/r\/[0-9a-z]{25,}$/);
    const html = await page(link);
    expect(html).toContain('Shop lixia-repair');
    expect(html).toContain('没有热水');
    expect(html).toContain('138 •••• 4471');
    expect(html).not.toContain('13800004471');
    const { photos, ...request } = Object(await newestRequest());
    expect(request).toMatchObject({ channel: 'qr', state: 'dispatched', symptom: { text: '没有热水' } });
    const path = `${network.path}/service-requests/${request.id}/photos/${photos[0]}`;
    const kept = await fetch(`${server.baseUrl}${path}`, { headers: { authorization: `Bearer ${shop.owner.token}` } });
    expect(Buffer.from(await kept.arrayBuffer()).equals(PIXEL)).toBe(true);
    expect(kept.headers.get('content-type')).toBe('image/png');
  });

  test('a photo that says where it was taken is kept without it', async () => {
    const secret = 'GPS-OF-MY-HOUSE';
    const more = Buffer.from(`\0\0\0\0iTXt${secret}\0\0\0\0`, 'latin1');
    more.writeUInt32BE(secret.length);
    // Behind the head of the picture.
    const photo = Buffer.concat([PIXEL.subarray(0, 33), more, PIXEL.subarray(33)]);
    await askForService(server.baseUrl, nextCode(), { photo: picture(photo, 'image/png') });
    const { photos, id } = Object(await newestRequest());
    const kept = await fetch(`${server.baseUrl}${network.path}/service-requests/${id}/photos/${photos[0]}`, {
      headers: { authorization: `Bearer ${network.maker.owner.token}` },
    });
    expect(Buffer.from(await kept.arrayBuffer()).equals(PIXEL)).toBe(true);
  });

  test('a form without a file comes as well, as other programs encode it', async () => {
    const code = nextCode();
    const form = new URLSearchParams({ ...ANSWERS, phone: '１３８ ００００ ４４７１' });
    expect((await post(`${code}/requests`, form)).status).toBe(303);
    expect(Object(await newestRequest()).customer.phone).toBe('138 0000 4471');
  });

  test('what was typed stays, and each fault stands beside its field', async () => {
    const code = nextCode();
    const typed = {
      ...ANSWERS,
      symptomText: '漏水 "很多" <b>',
      symptomCode: 'E4',
      phone: '12',
      address: '  ',
      divisionCode: '37010',
    };
    const form = fillIn(await page(`${code}/request`), { ...typed, photo: picture(PIXEL, 'image/png') });
    form.delete('consent');
    const response = await post(`${code}/requests`, form);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(faultsOf(html).sort()).toEqual(['address', 'consent', 'divisionCode', 'phone', 'photo']);
    expect(html).toContain('漏水 &quot;很多&quot; &lt;b&gt;</textarea>');
    for (const [name, value] of Object.entries({
      symptomCode: 'E4',
      name: '张示例',
      phone: '12',
      divisionCode: '37010',
    }))
      expect(html).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"`));
    // The same key, so that the form that is sent after mending is still one form.
    expect(html).toContain(String(form.get('key')));
    expect(html).toContain('role="alert"');
    expect(html).not.toContain('<script');
  });

  test('in English the faults are English, and so is everything after', async () => {
    const code = nextCode();
    const form = fillIn(await page(`${code}/request?lang=en`), { ...ANSWERS, name: '' });
    const refused = await post(`${code}/requests?lang=en`, form);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('Enter a name');
    // The address of the form, and not the one that nobody can open.
    expect(html).toContain(`href="${code}/request?lang=zh"`);
    form.set('name', 'Zhang');
    const taken = await post(`${code}/requests?lang=en`, form);
    expect(taken.headers.get('location')).toMatch(/^\/r\/\w+\?lang=en$/);
  });

  test.each([
    ['a paper', Buffer.from('%PDF-1.7\n'), 'image/png'],
    ['a page', Buffer.from('<script>alert(1)</script>'), 'image/jpeg'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png'],
  ])('%s is no photo, whatever it is called', async (_what, bytes, type) => {
    const code = nextCode();
    const form = fillIn(await page(`${code}/request`), { ...ANSWERS, photo: picture(bytes, type) });
    const response = await post(`${code}/requests`, form);
    expect(response.status).toBe(422);
    expect(faultsOf(await response.text())).toEqual(['photo']);
  });

  test('a photo is one by its bytes, whatever it is called', async () => {
    const code = nextCode();
    const form = fillIn(await page(`${code}/request`), { ...ANSWERS, photo: picture(PIXEL, 'text/html') });
    expect((await post(`${code}/requests`, form)).status).toBe(303);
  });

  test('a photo of ten megabytes and one byte is refused beside its field', async () => {
    const code = nextCode();
    const large = Buffer.concat([PIXEL], PHOTO_BYTES + 1);
    const form = fillIn(await page(`${code}/request`), { ...ANSWERS, photo: picture(large, 'image/png') });
    const response = await post(`${code}/requests`, form);
    expect([response.status, faultsOf(await response.text())]).toEqual([422, ['photo']]);
  });

  test('a body that is too large is refused before it is read', async () => {
    const code = nextCode();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': PHOTO_BYTES + 1_000_000 };
      const started = nodeRequest(`${server.baseUrl}${code}/requests`, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        started.destroy();
      });
      started.on('error', reject);
      // The rest is never sent: the answer has to come without it.
      started.write('--x\r\n');
    });
    expect(status).toBe(413);
  });

  test('what is no form is refused in words', async () => {
    const code = nextCode();
    const nobody = openCaller(server.baseUrl, null);
    const send = (body: string, type: string) => nobody.post(`${code}/requests`, body, { 'content-type': type });
    expectProblem(await send('{}', 'application/json'), 415, 'request.wrong_media_type');
    expectProblem(await send('nonsense', 'multipart/form-data; boundary=x'), 400, 'request.not_form');
  });

  test('a double tap makes one request, and both lead to it', async () => {
    const code = nextCode();
    const form = fillIn(await page(`${code}/request`), ANSWERS);
    const before = (await listOrders()).length;
    const answers = await Promise.all([1, 2, 3].map(() => post(`${code}/requests`, form, HELD)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(await listOrders()).toHaveLength(before + 1);
  });

  test('a second request of the same trouble is told kindly, and nothing of the first', async () => {
    const code = nextCode();
    await askForService(server.baseUrl, code);
    const { number } = Object(await newestRequest());
    const response = await post(`${code}/requests`, fillIn(await page(`${code}/request`), ANSWERS));
    expect(response.status).toBe(409);
    const html = await response.text();
    expect(html).toContain('已有服务请求在处理');
    for (const secret of [number, '张示例', '4471', '示例路', 'lixia']) expect(html).not.toContain(secret);
  });

  test('of a stranger’s code nothing can be asked', async () => {
    const unknown = `${nextCode().slice(0, -3)}000`;
    expect((await post(`${unknown}/requests`, fillIn('', ANSWERS))).status).toBe(404);
  });
});

test('a scan shows nothing of a request, a registration or a person', async () => {
  const code = nextCode();
  const before = await page(code);
  await askForService(server.baseUrl, code, { photo: picture(PIXEL, 'image/png') });
  await post(`${code}/registrations`, fillIn(await page(`${code}/register`), PURCHASE));
  const { number } = Object(await newestRequest());
  const strip = (html: string) => html.replace(/nonce="[^"]+"/g, '').replace(/name="key" value="[^"]+"/, '');
  expect(strip(await page(code))).toBe(strip(before));
  for (const path of [code, `${code}/request`, `${code}/register`]) {
    const html = await page(path);
    for (const secret of [number, '张示例', '4471', '示例路', '没有热水', 'lixia']) expect(html).not.toContain(secret);
  }
});

test('after it went to another customer a scan shows nothing of the one before, who can open his own page still', async () => {
  const { owner } = network.maker;
  const csv = `serial,model,invoiceOn\nHANDED-ON,SH-200,${daysAgo(30)}\n`;
  await owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  const [code = ''] = await printLabels(network, ['HANDED-ON']);
  await post(`${code}/registrations`, fillIn(await page(`${code}/register`), PURCHASE));
  const link = await askForService(server.baseUrl, code);
  const { number } = Object(await newestRequest());
  const moved = await owner.post(`${network.path}/units/HANDED-ON/transfer`, { on: daysAgo(1) });
  expect(moved.status).toBe(200);
  for (const path of [code, `${code}/request`, `${code}/register`]) {
    const html = await page(path);
    expect(html).toContain('HANDED-ON');
    for (const secret of [number, '张示例', '4471', '示例路', '没有热水']) expect(html).not.toContain(secret);
  }
  // The next one registers like the first, and learns nothing by it.
  const next = fillIn(await page(`${code}/register`), { ...PURCHASE, name: '李四', phone: '13900000000' });
  const answer = await (await post(`${code}/registrations`, next)).text();
  expect(answer).toContain('您的购买已登记');
  expect(answer).not.toContain('4471');
  expect(await page(link)).toContain(number);
});

const PURCHASE = { purchasedOn: daysAgo(20), name: '张示例', phone: '13800004471', consent: 'yes' } as const;

describe('registering a purchase', () => {
  test('thanks for a new one and for one that is known alike', async () => {
    const code = nextCode();
    const html = await page(`${code}/register`);
    const once = async (changed: Record<string, string | Blob> = {}) => {
      const response = await post(`${code}/registrations`, fillIn(html, { ...PURCHASE, ...changed }));
      const roundTrips = /d1-round-trips;desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1];
      return { status: response.status, roundTrips, text: (await response.text()).replace(/nonce="[^"]+"/g, '') };
    };
    const first = await once({ invoice: picture(PIXEL, 'image/png') });
    expect(first.status).toBe(200);
    expect(first.text).toContain('您的购买已登记');
    expect(await once({ name: '李四' })).toEqual(first);
    expect(await once({ phone: '13900000000' })).toEqual(first);
  });

  test('an electronic invoice is a paper', async () => {
    const invoice = picture(Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'application/pdf');
    const code = nextCode();
    const form = fillIn(await page(`${code}/register`), { ...PURCHASE, invoice });
    expect((await post(`${code}/registrations`, form)).status).toBe(200);
  });

  test.each([
    ['2099-01-01', 'purchasedOn', '还没有到'],
    ['1999-01-01', 'purchasedOn', '生产日期'],
    ['31.12.2025', 'purchasedOn', '请填写购买日期'],
  ])('%s is told beside the day', async (day, field, words) => {
    const code = nextCode();
    const form = fillIn(await page(`${code}/register`), { ...PURCHASE, purchasedOn: day });
    const response = await post(`${code}/registrations`, form);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(faultsOf(html)).toEqual([field]);
    expect(html).toContain(words);
    expect(html).toContain('value="张示例"');
  });
});

describe('the private page', () => {
  let link: string;
  let order: Order;
  beforeAll(async () => {
    link = await askForService(server.baseUrl, nextCode());
    order = Object((await listOrders())[0]);
  });

  test('is for nobody else: unknown, malformed and foreign links look alike', async () => {
    const token = link.slice('/r/'.length);
    const wrong = [
      `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`,
      token.slice(0, -1),
      `${token}0`,
      token.toUpperCase(),
      codes[0]?.slice('/q/'.length) ?? '',
      '0'.repeat(28),
      'x',
    ];
    const nobody = openCaller(server.baseUrl, null);
    for (const each of wrong) {
      const reply = await nobody.get(`/r/${each}`);
      expectProblem(reply, 404, 'pages.link_unknown');
      const asked = await fetch(`${server.baseUrl}/r/${each}`, { headers: { accept: 'text/html' } });
      expect([asked.status, asked.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      for (const verb of ['sign', 'appointment'])
        expect((await post(`/r/${each}/${verb}`, new URLSearchParams({ name: 'x' }))).status).toBe(404);
    }
  });

  test('tells no other site where it is, is kept by nobody, and sends forms only here', async () => {
    const { headers } = await fetch(`${server.baseUrl}${link}`);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('a free time can be chosen once the shop has taken it, and another one instead', async () => {
    const early = await post(`${link}/appointment`, new URLSearchParams({ startsAt: new Date().toISOString() }));
    expect(early.status).toBe(409);
    await act(shop.owner, network, order, 'accept');
    const html = await page(link);
    const times = [...html.matchAll(/name="startsAt" value="([^"]+)"/g)].map(([, at = '']) => at);
    expect(times.length).toBeGreaterThan(5);
    for (const startsAt of [times[0] ?? '', times[0] ?? '', times[2] ?? '']) {
      const booked = await post(`${link}/appointment`, new URLSearchParams({ startsAt }));
      expect([booked.status, booked.headers.get('location')]).toEqual([303, link]);
    }
    const found = await shop.owner.get<Order>(`${network.path}/work-orders/${order.id}`);
    expect(found.body).toMatchObject({ state: 'scheduled', slot: { startsAt: times[2] } });
    const none = await post(`${link}/appointment`, new URLSearchParams());
    expect([none.status, (await none.text()).includes('请选择一个可预约的时段')]).toEqual([422, true]);
  });

  test('of two customers one gets the last place; the other gets the times that are left', async () => {
    const other = await askForService(server.baseUrl, nextCode());
    await act(shop.owner, network, Object((await listOrders())[0]), 'accept');
    await setCapacity(shop.owner, network, 1);
    const taken = (await shop.owner.get<Order>(`${network.path}/work-orders/${order.id}`)).body.slot?.startsAt ?? '';
    expect(await page(other)).not.toContain(`value="${taken}"`);
    const response = await post(`${other}/appointment`, new URLSearchParams({ startsAt: taken }));
    expect(response.status).toBe(409);
    const html = await response.text();
    expect(html).toContain('该时段刚刚被预约');
    expect((html.match(/name="startsAt"/g) ?? []).length).toBeGreaterThan(1);
  });

  test('is signed when the work is done, once', async () => {
    const sign = (values: Record<string, string>) => post(`${link}/sign`, new URLSearchParams(values));
    expect((await sign({ name: '张示例', agreed: 'yes' })).status).toBe(409);
    const report = { ...REPORT, failedOn: daysAgo(1) };
    for (const [verb, body] of [['check-in'], ['report', report], ['complete']] as const)
      await act(shop.owner, network, order, verb, body ?? {});
    const html = await page(link);
    for (const word of ['VLV-012 × 1', 'replace-valve', '产品质量', order.number]) expect(html).toContain(word);
    expect(html).toContain('您无需付费');
    expect(await page(`${link}?lang=en`)).toContain('Nothing to pay for you.');
    // what the shop is paid for its way is between it and the manufacturer
    expect(html).not.toMatch(/3000|30\.00|CNY/);
    const refused = await sign({ name: '' });
    expect(refused.status).toBe(422);
    expect(faultsOf(await refused.text()).sort()).toEqual(['agreed', 'name']);
    const both = await Promise.all([1, 2].map(() => sign({ name: '张示例', agreed: 'yes' })));
    expect(both.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [303, link],
      [303, link],
    ]);
    const found = await shop.owner.get<Order>(`${network.path}/work-orders/${order.id}`);
    expect(found.body).toMatchObject({ state: 'signed', signature: { by: 'link', name: '张示例' } });
    expect(await page(link)).toContain('已签字确认');
  });

  test('its link is written nowhere', async () => {
    expect(server.output()).not.toContain(link.slice('/r/'.length));
  });
});

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'null' }, 403],
  ['a neighbour', { 'sec-fetch-site': 'same-site' }, 403],
  ['an older browser on another site', { origin: 'https://evil.example' }, 403],
  ['our own page, which sends no referrer', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 422],
] as [string, Record<string, string>, number][])('a form of %s', async (_who, headers, status) => {
  const code = codes[0] ?? '';
  const link = await askForService(server.baseUrl, nextCode());
  for (const path of [`${code}/requests`, `${code}/registrations`]) {
    const response = await post(path, fillIn('', { name: 'x' }), headers);
    expect({ path, status: response.status }).toEqual({ path, status });
  }
  for (const verb of ['sign', 'appointment']) {
    const response = await post(`${link}/${verb}`, new URLSearchParams(), headers);
    // nothing to sign yet: a form of our own is answered 409
    expect(response.status).toBe(status === 422 ? 409 : status);
  }
});

test('every page is small, costs one round trip, and needs no script', async () => {
  const code = nextCode();
  const link = await askForService(server.baseUrl, code);
  await act(shop.owner, network, Object((await listOrders())[0]), 'accept');
  for (const lang of ['zh', 'en']) {
    const paths = [
      code,
      `${code}/request`,
      `${code}/register`,
      link,
      '/m/09521234543213',
      '/outlets/sunlit?division=37',
    ];
    for (const path of paths) {
      const response = await fetch(`${server.baseUrl}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      const html = await response.text();
      expect(response.status, path).toBe(200);
      checkAnswer(200, response.headers, html || randomUUID());
      const timing = response.headers.get('server-timing') ?? '';
      expect(/d1-round-trips;desc="(\d+)"/.exec(timing)?.[1], path).toBe('1');
      expect(gzipSync(html).length, path).toBeLessThan(PAGE_BYTES);
      expect(html).not.toMatch(/<script|\son\w+=|\sstyle=/);
    }
  }
});
