/** Terms as data: what the API offers as an example can be published, and a fault is refused with its place. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildNetwork, type Network, openCaller } from '../kit/network.ts';
import { expectProblem, type Problem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Draft {
  readonly name: string;
  readonly effectiveFrom: string;
  readonly content: Readonly<Record<string, unknown>>;
}

interface OpenApi {
  readonly paths: Record<
    string,
    { readonly post?: { readonly requestBody?: { readonly content: Record<string, { readonly example?: Draft }> } } }
  >;
}

let server: TestServer;
let network: Network;
let examples: ReadonlyMap<string, Draft>;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 0 });
  const { body } = await openCaller(server.baseUrl, null).get<OpenApi>('/openapi.json');
  const kinds = Object.keys(body.paths).flatMap((path) => /([^/]+)\/\{policy\}\/publish$/.exec(path)?.[1] ?? []);
  examples = new Map(
    kinds.flatMap((kind) => {
      const draft = body.paths[`/v1/networks/{network}/${kind}`]?.post?.requestBody?.content['application/json'];
      return draft?.example === undefined ? [] : [[kind, draft.example]];
    }),
  );
});
afterAll(() => server.stop());

async function publish(kind: string, draft: Draft) {
  const { owner } = network.maker;
  const { id } = await owner.make<{ id: string }>(`${network.path}/${kind}`, draft);
  return owner.post<{ state: string; content: unknown }>(`${network.path}/${kind}/${id}/publish`, {});
}

test('the example of every kind is drafted, published and read back as it was', async () => {
  expect([...examples.keys()]).toContain('sla-policies');
  for (const [kind, draft] of examples) {
    const { status, body } = await publish(kind, draft);
    expect({ kind, status, state: body.state }).toEqual({ kind, status: 200, state: 'published' });
    expect(body.content).toMatchObject(draft.content);
  }
});

test('an SLA policy with a hole is refused, and the zone is named', async () => {
  const draft = examples.get('sla-policies');
  if (draft === undefined) throw new Error('no example');
  const { zones, ...content } = draft.content;
  const holed = { ...content, zones: [...Object(zones), { name: 'island', divisions: ['4604'] }] };
  const refused = await publish('sla-policies', { ...draft, content: holed });
  expectProblem(refused, 422, 'policies.refused');
  // The body was checked just above.
  const { errors } = refused.body as unknown as Problem;
  expect(errors).toMatchObject([
    {
      pointer: '/content/zones/2',
      code: 'service.target_missing',
      params: { clock: 'on_site', severity: 1, zone: 'island' },
    },
  ]);
});

test('a lawyer corrects a figure of the pack: it is read from the list, published with the terms, and decides from then on', async () => {
  const { owner } = network.maker;
  const path = `${network.path}/statutory-packs`;
  interface Pack {
    readonly id: string;
    readonly source: string;
    readonly verified: boolean;
    readonly rules: readonly { readonly id: string; readonly kind: string; readonly article: string | null }[];
  }
  const { items } = (await owner.get<{ items: Pack[] }>(path)).body;
  expect(items.map(({ id }) => id)).toEqual(['cn-general', 'cn-microcomputer', 'cn-mobile-phone', 'cn-household-car']);
  expect(items.every(({ source, verified }) => source === 'secondary' && !verified)).toBe(true);
  const phone = items.find(({ id }) => id === 'cn-mobile-phone');
  const shipped = phone?.rules.find(({ id }) => id === 'seven-days');
  expect(shipped).toMatchObject({ kind: 'window', fromDay: 0, untilDay: 7, article: null });

  const draft = examples.get('warranty-terms');
  if (draft === undefined) throw new Error('no example');
  const corrected = (rule: object, corrections: object = {}) => ({
    ...draft,
    effectiveFrom: '2026-02-01',
    content: {
      models: ['PHONE'],
      pack: 'cn-mobile-phone',
      packCorrections: { source: 'gazette', verified: true, rules: [{ ...shipped, ...rule }], ...corrections },
      terms: [{ component: '*', months: 12, startsAt: ['invoice'], clause: '§1' }],
    },
  });
  // A figure that is none, a rule of another kind, a strike without its article: nothing is published.
  expectProblem(
    await owner.post(`${network.path}/warranty-terms`, corrected({ untilDay: -1 })),
    400,
    'request.invalid',
  );
  expectProblem(await owner.post(`${network.path}/warranty-terms`, corrected({ years: 1 })), 400, 'request.invalid');
  const struck = { without: [{ id: 'fifteen-days' }] };
  expectProblem(await owner.post(`${network.path}/warranty-terms`, corrected({}, struck)), 400, 'request.invalid');
  const refused = await publish('warranty-terms', corrected({ id: 'two-repairs' }));
  expect(expectProblem(refused, 422, 'policies.refused').errors).toMatchObject([
    {
      pointer: '/content/packCorrections/rules/0',
      code: 'warranty.correction_refused',
      params: { rule: 'two-repairs', because: 'kind_differs' },
    },
  ]);

  await owner.make(`${network.path}/models`, { code: 'PHONE', name: { en: 'Phone', zh: '手机' }, components: [] });
  const csv = 'serial,model,invoiceOn\nPHONE-1,PHONE,2026-03-01\n';
  await owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  const refundOn = async (on: string) => {
    const { body } = await owner.get<{
      rights: { verified: boolean; rights: { right: string; lastDay: string; article: string | null }[] };
    }>(`${network.path}/units/PHONE-1/entitlement?on=${on}`);
    const refund = body.rights.rights.find(({ right }) => right === 'refund');
    return [body.rights.verified, refund?.lastDay ?? null, refund?.article ?? null];
  };
  const { content } = corrected({});
  const { packCorrections: _, ...plain } = content;
  expect((await publish('warranty-terms', { ...corrected({}), content: plain })).status).toBe(200);
  expect(await refundOn('2026-03-09')).toEqual([false, null, null]);
  // From the same day, by the gazette: ten days.
  const published = await publish('warranty-terms', corrected({ untilDay: 10, article: '第九条' }));
  expect([published.status, published.body.content]).toMatchObject([200, { packCorrections: { verified: true } }]);
  expect(await refundOn('2026-03-09')).toEqual([true, '2026-03-11', '第九条']);
  expect(await refundOn('2026-03-12')).toEqual([true, null, null]);
});

test('terms below their statutory pack are refused with the rule; at it they are published, and the rights of a day are told', async () => {
  const draft = examples.get('warranty-terms');
  if (draft === undefined) throw new Error('no example');
  const terms = (months: number) => ({
    ...draft,
    effectiveFrom: '2026-01-01',
    content: {
      models: ['SH-200'],
      pack: 'cn-microcomputer',
      terms: [{ component: '*', months, startsAt: ['invoice'], clause: '§1' }],
    },
  });
  const refused = await publish('warranty-terms', terms(11));
  const { errors } = expectProblem(refused, 422, 'policies.refused');
  expect(errors).toMatchObject([
    {
      code: 'warranty.below_pack',
      params: { rule: 'whole-12', component: '*', wantedMonths: 12, because: 'too_short' },
    },
  ]);
  // a main part is put in free for 24 months, labour included
  const ofDisk = {
    component: 'disk',
    startsAt: ['invoice'],
    stages: [{ basis: 'free', months: 24, coveredPercent: { labour: 50 } }],
  };
  const { content } = terms(12);
  const charging = await publish('warranty-terms', {
    ...terms(12),
    content: { ...content, terms: [...content.terms, ofDisk] },
  });
  expect(expectProblem(charging, 422, 'policies.refused').errors).toMatchObject([
    {
      pointer: '/content/terms/1/stages/0/coveredPercent',
      code: 'warranty.course_below_pack',
      params: { rule: 'main-part-replaced-new', because: 'labour_charged' },
    },
  ]);
  expect((await publish('warranty-terms', terms(12))).status).toBe(200);

  const { owner } = network.maker;
  await owner.make(`${network.path}/imports`, 'serial,model,batch,invoiceOn\nPACK-1,SH-200,B1,2026-03-01\n', {
    'content-type': 'text/csv',
  });
  const rightsOn = async (on: string) =>
    (await owner.get<{ rights: unknown }>(`${network.path}/units/PACK-1/entitlement?on=${on}`)).body.rights;
  expect(await rightsOn('2026-03-08')).toMatchObject({
    pack: 'cn-microcomputer',
    verified: false,
    startsOn: '2026-03-01',
    rights: [
      { right: 'refund', lastDay: '2026-03-08', rule: 'seven-days', article: null },
      { right: 'exchange', lastDay: '2026-03-08', rule: 'seven-days' },
      { right: 'repair', lastDay: '2026-03-08', rule: 'seven-days' },
    ],
  });
  expect(await rightsOn('2026-03-16')).toMatchObject({
    rights: [{ right: 'exchange', lastDay: '2026-03-16', rule: 'fifteen-days' }, { right: 'repair' }],
  });
  expect(await rightsOn('2026-03-17')).toMatchObject({ rights: [] });
});

test('codes out of a spreadsheet are a draft: bad rows are named by line in the reader’s language, nothing judges yet', async () => {
  const { owner } = network.maker;
  const send = (
    rows: readonly string[],
    query = 'name=Codes&effectiveFrom=2026-01-01&required=symptom',
    language = 'en',
  ) =>
    owner.post<{
      codeSet: string;
      rows: number;
      accepted: number;
      failures: { line: number; column: string; code: string; message: string }[];
    }>(`${network.path}/code-sets/csv?${query}`, rows.join('\r\n'), {
      'content-type': 'text/csv',
      'accept-language': language,
    });
  const head = '\ufeffslot,code,zh,en,noFaultFound,remark';
  const file = [
    head,
    'symptom,111,"漏水, 滴水",Leaks,,x',
    'symtom,112,不热,Not hot,,x',
    'section,none,正常,In order,yes,x',
    'symptom,111,漏水,Leaks again,,x',
    'defect,A1,,Cracked,,x',
  ];
  const sent = await send(file);
  expect(sent.status, sent.text).toBe(201);
  expect(sent.body).toMatchObject({ rows: 5, accepted: 2, failed: 3 });
  expect(sent.body.failures.map(({ line, column, code }) => [line, column, code])).toEqual([
    [3, 'slot', 'claims.row_slot_unknown'],
    [5, 'code', 'claims.row_code_twice'],
    [6, 'zh', 'claims.row_name_missing'],
  ]);
  expect(sent.body.failures[0]?.message).toBe('“symtom” is no slot.');
  expect((await send(file, undefined, 'zh')).body.failures[0]?.message).toMatch(/\p{Script=Han}/u);
  const path = `${network.path}/code-sets/${sent.body.codeSet}`;
  const draft = await owner.get<{ state: string; content: object }>(path);
  expect(draft.body).toMatchObject({
    state: 'draft',
    effectiveFrom: '2026-01-01',
    content: {
      slots: {
        symptom: [{ code: '111', name: { en: 'Leaks', zh: '漏水, 滴水' } }],
        section: [{ code: 'none', name: { en: 'In order', zh: '正常' }, noFaultFound: true }],
      },
      required: ['symptom'],
    },
  });
  expect((await owner.post<{ state: string }>(`${path}/publish`, {})).body.state).toBe('published');

  const none = expectProblem(await send([head, 'x,1,a,b,,']), 422, 'claims.no_good_row');
  expect(none.errors).toMatchObject([{ pointer: '/2/slot', code: 'claims.row_slot_unknown' }]);
  expectProblem(await send(['slot,code,en', 'symptom,1,a']), 422, 'claims.file_column_missing');
  expectProblem(await send([head, '"symptom,1']), 422, 'claims.file_malformed');
  expectProblem(await send(file, 'name=x&effectiveFrom=2026-01-01&required=symptom,roof'), 400, 'request.invalid');
  expectProblem(await send([head, ...Array(10_001).fill('symptom,1,a,b,,')]), 422, 'claims.too_many_codes');
});
