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
