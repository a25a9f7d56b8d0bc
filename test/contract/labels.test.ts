/** Labels as they are printed, read back by another program than the one that drew them, and where their links lead. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { open } from '../kit/customer.ts';
import { buildNetwork, importUnits, type Network, openCaller } from '../kit/network.ts';
import { expectProblem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const GTIN = '09521234543213';
const UNITS = 1000;
/** Of a square in pixels, as a telephone sees it from a hand's breadth. */
const WIDTH = 240;

interface Label {
  readonly serial: string;
  readonly code: string;
  readonly kind: string;
  readonly url: string;
  readonly readable: readonly string[];
  readonly svg?: string;
}

let server: TestServer;
let network: Network;
let rival: Network;
let serials: string[];

beforeAll(async () => {
  const require = createRequire(import.meta.url);
  prepareZXingModule({
    overrides: { wasmBinary: toBuffer(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))) },
  });
  server = await startServer({ assets: false });
  network = await buildNetwork(server.baseUrl, { units: 0 });
  serials = await importUnits(network, UNITS);
  rival = await buildNetwork(server.baseUrl, { slug: 'rival-maker', units: 1 });
});
afterAll(() => server.stop());

function toBuffer(file: Buffer): ArrayBuffer {
  return new Uint8Array(file).buffer;
}

async function makeLabels(of: Network, some: readonly string[], query = ''): Promise<Label[]> {
  const { items } = await of.maker.owner.make<{ items: Label[] }>(`${of.path}/labels${query}`, { serials: some });
  return items;
}

/** What a camera makes of a drawing. */
async function scan(svg: string): Promise<{ text: string; level: string }> {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH } }).render().asPng();
  const [found, ...more] = await readBarcodes(picture, { formats: ['QRCode'] });
  if (found === undefined || more.length > 0) throw new Error(`${more.length} codes in one square`);
  return { text: found.text, level: found.ecLevel };
}

async function print(of: Network, some: readonly string[], query = ''): Promise<Response> {
  return fetch(`${server.baseUrl}${of.path}/label-sheets${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${of.maker.owner.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ serials: some }),
  });
}

const resolve = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.baseUrl}${path}`, { redirect: 'manual', headers });
const locationOf = async (path: string) => {
  const response = await resolve(path);
  return [response.status, response.headers.get('location')];
};

describe('labels', () => {
  test('a unit of a model with a GTIN gets a link of GS1 whose check is the code', async () => {
    const [label] = await makeLabels(network, serials.slice(0, 1), '?svg=true');
    const { serial = '', code = '', url = '', svg = '', ...rest } = label ?? {};
    expect(serial).toBe(serials[0]);
    expect(rest).toMatchObject({ kind: 'gs1' });
    expect(new URL(url).pathname).toContain(`/01/${GTIN}/`);
    expect(new URL(url).pathname).toMatch(new RegExp(`/21/${encodeURIComponent(serial)}$`));
    expect(new URL(url).searchParams.get('k')).toBe(code);
    expect(await scan(svg)).toEqual({ text: url, level: 'M' });
  });

  test('a GTIN leads to one manufacturer; the labels of another are short and work as well', async () => {
    await makeLabels(network, serials.slice(0, 1));
    const [label] = await makeLabels(rival, rival.serials);
    expect(label).toMatchObject({ kind: 'short', url: `${server.baseUrl}/q/${label?.code}` });
    expect((await resolve(`/q/${label?.code}`, { accept: 'text/html' })).status).toBe(200);
  });

  test('a sheet of a thousand: each square is read back, and is that of the text beside it', async () => {
    const response = await print(network, serials);
    expect(response.status).toBe(201);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const labels = (await response.text()).match(/<article>[\s\S]*?<\/article>/g) ?? [];
    expect(labels).toHaveLength(UNITS);
    const read = new Set<string>();
    for (const [index, html] of labels.entries()) {
      // Reading is hard work: the connections of this process want their turn.
      await new Promise(setImmediate);
      const { text, level } = await scan(/<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? '');
      const lines = [...html.matchAll(/<p class="code">([^<]*)<\/p>/g)].map(([, line = '']) => line);
      const { pathname, searchParams } = new URL(text);
      expect(level).toBe('M');
      expect(pathname).toMatch(new RegExp(`^/01/${GTIN}/.*21/${serials[index]}$`));
      expect(html).toContain(`<p>${serials[index]}</p>`);
      expect(lines[0]).toBe(`(01)${GTIN}`);
      expect(lines.slice(2).join('').replaceAll(' ', '')).toBe(searchParams.get('k'));
      read.add(text);
    }
    expect(read.size).toBe(UNITS);
    // And they lead to their units.
    for (const at of [0, 499, 999]) {
      const { pathname, search } = new URL([...read][at] ?? '');
      const [status, location] = await locationOf(`${pathname}${search}`);
      expect(status).toBe(307);
      expect(await open(server.baseUrl, String(location))).toContain(serials[at]);
    }
  }, 120_000);

  test.each(['a4_24', 'a4_65', 'roll_50x30', 'roll_62x29'])(
    '%s is a page with as many sheets as it needs',
    async (sheet) => {
      const html = await (await print(network, serials.slice(0, 30), `?sheet=${sheet}&lang=en`)).text();
      const perPage = { a4_24: 24, a4_65: 65 }[sheet] ?? 1;
      expect(html.match(/<section>/g)).toHaveLength(Math.ceil(30 / perPage));
      expect(html.match(/<\/section>/g)).toHaveLength(Math.ceil(30 / perPage));
      expect(html).toMatch(/@page\{size:(A4|\d+mm \d+mm);margin:0\}/);
      expect(html).toContain('30 labels');
    },
  );

  test('an unknown serial prints nothing', async () => {
    const response = await print(network, [serials[0] ?? '', 'NO-SUCH-1']);
    expect([response.status, Object(await response.json()).code]).toEqual([422, 'products.serials_unknown']);
  });
});

describe('the resolver', () => {
  let label: Label;
  let path: string;
  beforeAll(async () => {
    const [made] = await makeLabels(network, serials.slice(1, 2));
    if (made === undefined) throw new Error('no label');
    label = made;
    path = new URL(made.url).pathname;
  });

  test('leads to what is asked for', async () => {
    const { code } = label;
    const asked: [type: string, to: string][] = [
      ['', `/q/${code}`],
      ['&linkType=gs1:defaultLink', `/q/${code}`],
      ['&linkType=gs1:pip', `/q/${code}`],
      ['&linkType=https://ref.gs1.org/voc/registerProduct', `/q/${code}/register`],
      ['&linkType=gs1:support', `/q/${code}/request`],
      ['&linkType=gs1:serviceInfo', '/outlets/sunlit'],
      ['&linkType=gs1:scheduleTime&lang=en', `/q/${code}/request?lang=en`],
    ];
    for (const [type, to] of asked) expect(await locationOf(`${path}?k=${code}${type}`)).toEqual([307, to]);
    expectProblem(
      await openCaller(server.baseUrl, null).get(`${path}?k=${code}&linkType=gs1:epil`),
      404,
      'labels.link_type_unknown',
    );
  });

  test('in any spelling of the number and the serial', async () => {
    const spaced = encodeURIComponent(label.serial.toLowerCase());
    expect(await locationOf(`/01/9521234543213/21/${spaced}?k=${label.code}`)).toEqual([307, `/q/${label.code}`]);
    const followed = await fetch(label.url, { headers: { accept: 'text/html' } });
    expect([followed.status, (await followed.text()).includes(label.serial)]).toEqual([200, true]);
  });

  test.each([
    ['/01/09521234543214', 'link_gtin'],
    [`/01/${GTIN}/21/A/10/B`, 'link_order'],
    [`/01/${GTIN}/17/261231`, 'link_key'],
    [`/01/${GTIN}/21/${'9'.repeat(21)}`, 'link_value'],
    [`/01/${GTIN}/21/%FF`, 'link_encoding'],
  ])('%s is no link', async (wrong) => {
    expectProblem(await openCaller(server.baseUrl, null).get(wrong), 400, 'labels.link_malformed');
  });

  test('an unknown number is unknown', async () => {
    expectProblem(await openCaller(server.baseUrl, null).get('/01/09521234543299'), 404, 'labels.gtin_unknown');
  });

  test('without the code of the label it says the same of a unit that exists and of one that does not', async () => {
    const heard = async (serial: string, query: string) => {
      const response = await resolve(`/01/${GTIN}/21/${serial}${query}`);
      const headers = [...response.headers].filter(
        ([name]) => !['x-request-id', 'date', 'server-timing'].includes(name),
      );
      const trips = (response.headers.get('server-timing') ?? '').match(/d1-[a-z-]+;desc="\d+"/g);
      return { status: response.status, headers, trips, text: await response.text() };
    };
    const codes = await makeLabels(network, serials.slice(2, 3));
    const queries = [
      '',
      '?k=',
      `?k=${label.code.slice(0, 7)}${'z'.repeat(16)}`,
      `?k=${codes[0]?.code}`,
      '?linkType=linkset',
    ];
    for (const query of queries) {
      const known = await heard(label.serial, query);
      expect(await heard('NEVER-MADE-1', query)).toEqual(known);
      if (!query.includes('linkset')) expect(known.headers).toContainEqual(['location', `/m/${GTIN}`]);
      expect(JSON.stringify(known)).not.toContain(label.serial);
    }
    // The same work also where the code is right.
    const right = await resolve(`${path}?k=${label.code}`);
    const wrong = await resolve(`${path}?k=${codes[0]?.code}`);
    expect(tripsOf(right)).toBe(tripsOf(wrong));
  });

  test('the page of the model names no unit', async () => {
    for (const language of ['zh', 'en']) {
      const html = await open(server.baseUrl, `/m/${GTIN}?lang=${language}`);
      expect(html).toContain('SH-200');
      for (const serial of serials.slice(0, 5)) expect(html).not.toContain(serial);
    }
  });

  test('a linkset is one, with the code for who has it', async () => {
    const response = await resolve(`${path}?k=${label.code}`, { accept: 'application/linkset+json' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/linkset+json']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const { linkset } = Object(await response.json());
    expect(linkset).toHaveLength(1);
    const { anchor, description, ...links } = linkset[0];
    expect(anchor).toBe(`${server.baseUrl}${path}`);
    expect(description).toContain('SH-200');
    expect(Object.keys(links)).toContain('https://ref.gs1.org/voc/pip');
    for (const [type, targets] of Object.entries(links)) {
      expect(type).toMatch(/^https:\/\/ref\.gs1\.org\/voc\/\w+$/);
      for (const { href, hreflang } of Object(targets)) {
        expect(hreflang).toEqual(['zh', 'en']);
        expect((await fetch(href, { headers: { accept: 'text/html' } })).status).toBe(200);
      }
    }
  });

  test('describes itself', async () => {
    const { body } = await openCaller(server.baseUrl, null).get('/.well-known/gs1resolver');
    expect(body).toMatchObject({ resolverRoot: server.baseUrl, supportedPrimaryKeys: ['01'] });
  });
});

test('a corrected number leads on for ever, and is nobody else’s', async () => {
  const { owner } = network.maker;
  const [label] = await makeLabels(network, serials.slice(3, 4));
  const { pathname, search } = new URL(label?.url ?? '');
  const correct = (model: string, gtin: string, of = network) =>
    of.maker.owner.post(`${of.path}/models/${model}/gtin`, { gtin });
  expect(await correct('SH-200', '9521234543237')).toMatchObject({ status: 200, body: { gtin: '09521234543237' } });
  const moved = pathname.replace(GTIN, '09521234543237');
  expect(await locationOf(`${pathname}${search}`)).toEqual([301, `${moved}${search}`]);
  expect(await locationOf(`${moved}${search}`)).toEqual([307, `/q/${label?.code}`]);
  // Once more: the first link needs one step only.
  expect((await correct('SH-200', '9521234543244')).status).toBe(200);
  expect((await locationOf(pathname))[1]).toContain('/01/09521234543244');

  await owner.make(`${network.path}/models`, { code: 'SH-9', name: { en: 'x', zh: 'x' }, components: [] });
  expectProblem(await correct('SH-9', GTIN), 409, 'products.gtin_taken');
  expectProblem(await correct('SH-9', '9521234543244'), 409, 'products.gtin_taken');
  // Nor of a model that is made with it.
  const other = { name: { en: 'x', zh: 'x' }, components: [] };
  const make = (code: string, gtin: string) => owner.post(`${network.path}/models`, { ...other, code, gtin });
  expectProblem(await make('SH-10', GTIN), 409, 'products.gtin_taken');
  expectProblem(await make('SH-10', '9521234543244'), 409, 'products.gtin_taken');
  expect((await make('SH-10', '9521234543268')).status).toBe(201);
  expect((await locationOf(pathname))[1]).toContain('/01/09521234543244');
  expectProblem(await correct('SH-200', '9521234543244', rival), 409, 'labels.gtin_elsewhere');
  expectProblem(await correct('NO-SUCH', '9521234543251'), 404, 'request.not_found');
  expect((await correct('SH-200', '9521234543213')).status).toBe(200);
  expect(await locationOf(`${pathname}${search}`)).toEqual([307, `/q/${label?.code}`]);
});

test('behind a label stand a recall of its batch and the manuals of its model, and both are links of GS1', async () => {
  const { owner } = network.maker;
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await owner.make(`${network.path}/campaigns`, {
    kind: 'recall',
    name: { en: 'Valve recall', zh: '阀门召回' },
    notice: { en: 'The valve may leak.', zh: '阀门可能漏水。' },
    startsOn: day(-3),
    endsOn: day(30),
    operation: 'replace-valve',
    price: { amount: 6000, currency: 'CNY' },
    batches: [{ model: 'SH-200', batch: 'B1' }],
  });
  const at = { en: null, zh: { url: 'https://www.example.com/manuals/sh-200-zh.pdf' } };
  const documents = [{ kind: 'manual', name: { en: 'Manual', zh: '说明书' }, at }];
  const sheet = await fetch(`${server.baseUrl}${network.path}/models/SH-200/sheet`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ documents }),
  });
  expect(sheet.status).toBe(200);
  const [label] = await makeLabels(network, serials.slice(5, 6));
  const { pathname, search } = new URL(label?.url ?? '');
  const [, recall] = await locationOf(`${pathname}${search}&linkType=gs1:recallStatus&lang=en`);
  expect(recall).toBe(`/q/${label?.code}?lang=en#recall`);
  const html = await open(server.baseUrl, String(recall));
  expect(html).toContain('id="recall"');
  expect(html).toContain('Recall: Valve recall');
  expect(html).toContain('href="https://www.example.com/manuals/sh-200-zh.pdf"');
  expect(html).toContain('/outlets/sunlit?lang=en');
  expect(await open(server.baseUrl, `/m/${GTIN}`)).toContain('href="https://www.example.com/manuals/sh-200-zh.pdf"');
});

test('the units of a batch are listed by it, page by page, to be printed together', async () => {
  const { owner } = network.maker;
  const csv = `serial,model,batch\n${Array.from({ length: 7 }, (_, at) => `BATCH-${at},SH-200,${at === 3 ? 'other' : 'May 7'}`).join('\n')}\n`;
  await owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  const found: string[] = [];
  let cursor = '';
  do {
    const query = `model=SH-200&batch=May+7&limit=4${cursor}`;
    const { body } = await owner.get<{ items: { serial: string }[]; nextCursor: string | null }>(
      `${network.path}/units?${query}`,
    );
    expect(body.items.length).toBeLessThanOrEqual(4);
    found.push(...body.items.map(({ serial }) => serial));
    cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
  } while (cursor !== '');
  expect(found.toSorted()).toEqual([0, 1, 2, 4, 5, 6].map((at) => `BATCH-${at}`));
  expect(await makeLabels(network, found)).toHaveLength(6);
  for (const query of ['model=SH-200&batch=none', 'model=NOBODYS&batch=May+7'])
    expect(Object((await owner.get(`${network.path}/units?${query}`)).body).items).toEqual([]);
  for (const half of ['batch=May+7', 'model=SH-200'])
    expectProblem(await owner.get(`${network.path}/units?${half}`), 400, 'request.invalid');
});

describe('scans', () => {
  const seen = (code: string, headers: Record<string, string>) =>
    resolve(`/q/${code}`, { accept: 'text/html', ...headers });
  const listScans = async (serial = '') =>
    Object((await network.maker.owner.get(`${network.path}/units/${serial}/scans`)).body).items;
  const alarmOf = async (serial = '') => {
    const { items } = Object((await network.maker.owner.get(`${network.path}/code-alarms?limit=200`)).body);
    return items.find((alarm: { serial: string }) => alarm.serial === serial);
  };

  test('are counted with time and region, the first one known, and nothing of who it was', async () => {
    const [label] = await makeLabels(network, serials.slice(10, 11));
    const { code = '', serial } = label ?? {};
    await seen(code, { 'aftercare-region': 'CN-SD', 'cf-connecting-ip': '203.0.113.77' });
    await seen(code, {});
    // Back from a form of ours.
    await seen(code, { 'sec-fetch-site': 'same-origin' });
    await expect.poll(() => listScans(serial)).toHaveLength(2);
    const items = await listScans(serial);
    expect(items).toMatchObject([{ place: 'CN-SD' }, { place: null }]);
    expect(items[0].isFirst).toBe(true);
    expect(JSON.stringify(items)).not.toContain('203.0.113');
  });

  test('in too many places raise an alarm, and the customer reads of it until it is put aside', async () => {
    const [label] = await makeLabels(network, serials.slice(11, 12));
    const { code = '', serial } = label ?? {};
    const read = () => open(server.baseUrl, `/q/${code}?lang=en`, { 'sec-fetch-site': 'same-origin' });
    const places = Array.from({ length: 40 }, (_, place) => `CN-${place}`);
    for (const [index, place] of places.slice(0, 3).entries())
      await seen(code, { 'aftercare-region': place, 'cf-connecting-ip': `198.51.100.${index}` });
    await expect.poll(() => listScans(serial)).toHaveLength(3);
    expect(await alarmOf(serial)).toBeUndefined();
    expect(await read()).toContain('Genuine');
    for (const place of places)
      await seen(code, { 'aftercare-region': place, 'cf-connecting-ip': `10.0.0.${places.indexOf(place)}` });
    await expect.poll(() => listScans(serial)).toHaveLength(43);
    // Which of the two it is hangs on how many scans came in one message.
    const raised = { reason: expect.stringMatching(/^(many_places|far_apart)$/), dismissedAt: null };
    await expect.poll(() => alarmOf(serial)).toMatchObject(raised);
    const warned = await read();
    expect(warned).toContain('may have been copied');
    expect(warned).not.toContain('Genuine');
    // What it says of the warranty stays, and another label of the same unit is not meant.
    expect(warned).toContain('In warranty');

    const { id } = await alarmOf(serial);
    const dismiss = (alarm: string) =>
      network.maker.owner.post(`${network.path}/code-alarms/${alarm}/dismiss`, { reason: 'shown at the fair' });
    expect((await dismiss(id)).status).toBe(200);
    expect(await read()).toContain('Genuine');
    expectProblem(await dismiss(id), 409, 'labels.already_dismissed');
    expectProblem(await dismiss(`cal_${'0'.repeat(26)}`), 404, 'request.not_found');
    // One scan more is no alarm: only what comes after counts.
    await seen(code, { 'aftercare-region': 'CN-0', 'cf-connecting-ip': '198.51.100.99' });
    await expect.poll(() => listScans(serial)).toHaveLength(44);
    expect((await alarmOf(serial)).dismissedAt).not.toBeNull();
  });
});

describe('a flood', () => {
  const count = async (asks: number, ask: (index: number) => Promise<Response>) => {
    const counts: Record<number, number> = {};
    for (let index = 0; index < asks; index += 40) {
      const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => ask(index + at)));
      for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  };
  const address = (index: number) => `192.0.${Math.floor(index / 250)}.${index % 250}`;

  test('of one code from many addresses stops, and other codes are opened as before', async () => {
    const [label, other] = await makeLabels(network, serials.slice(20, 22));
    const ask =
      (code = '') =>
      (index: number) =>
        resolve(`/q/${code}`, {
          accept: 'text/html',
          'cf-connecting-ip': address(index),
          'sec-fetch-site': 'same-origin',
        });
    // A window may end in between; then the next one stops it.
    const counts = await count(680, ask(label?.code));
    expect(Object.keys(counts)).toEqual(['200', '429']);
    expect(counts[200]).toBeLessThanOrEqual(600);
    expect((await ask(other?.code)(1)).status).toBe(200);
  });

  test('of many codes from one address stops, and other addresses open them as before', async () => {
    const labels = await makeLabels(network, serials.slice(23, 33));
    const ask = (index: number, from: string) =>
      resolve(`/q/${labels[index % labels.length]?.code}`, {
        accept: 'text/html',
        'cf-connecting-ip': from,
        'sec-fetch-site': 'same-origin',
      });
    const counts = await count(680, (index) => ask(index, '203.0.113.9'));
    expect(Object.keys(counts)).toEqual(['200', '429']);
    expect(counts[200]).toBeLessThanOrEqual(600);
    expect((await ask(1, '198.51.100.9')).status).toBe(200);
  });

  test('of forms of one code stops sooner', async () => {
    const [label] = await makeLabels(network, serials.slice(22, 23));
    const counts = await count(80, (index) =>
      fetch(`${server.baseUrl}/q/${label?.code}/registrations`, {
        method: 'POST',
        headers: { 'cf-connecting-ip': address(index), accept: 'text/html' },
        body: new URLSearchParams({ purchasedOn: '2026-01-01', name: 'x' }),
      }),
    );
    expect(Object.keys(counts)).toEqual(['422', '429']);
    expect(counts[422]).toBeLessThanOrEqual(60);
  });
});

function tripsOf(response: Response): string | undefined {
  return /d1-round-trips;desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1];
}
