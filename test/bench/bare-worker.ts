/**
 * What a claim costs when nothing but its statements is sent: no token, no validation, no decision, no relay. The
 * statements are those that the real Worker sent for one claim, recorded by `npm run bench:claims`, with holes where two
 * claims differ.
 */

/** Texts and the names of holes, alternating; a value that is the same for all claims stands as it is. */
type Template = { readonly parts: readonly string[] } | string | number | null;

interface Recorded {
  readonly sql: string;
  readonly values: readonly Template[];
}

declare const __RECORDED__: {
  readonly load: readonly Recorded[];
  readonly commit: readonly Recorded[];
  readonly body: Template;
  /** Which result of the load holds the unit, and under which name its id. */
  readonly unitResult: number;
};

type Holes = Readonly<Record<string, string>>;

/** Ids of events that one claim makes at most. */
const EVENTS = 10;

let made = 0;

export default {
  async fetch(request, env) {
    const { reference, unit } = await request.json<{ reference: string; unit: string }>();
    const key = request.headers.get('idempotency-key') ?? '';
    made += 1;
    const suffix = `${Date.now().toString(36)}${String(made).padStart(17, '0')}`.slice(-26).padStart(26, '0');
    const events = Object.fromEntries(
      Array.from({ length: EVENTS }, (_, at) => [
        `event${at}`,
        `evt_${suffix.slice(2)}${at.toString(36).padStart(2, '0')}`,
      ]),
    );
    const holes = { reference, unit, key, claim: `clm_${suffix}`, request: `req_${suffix}`, ...events };
    const database = env.TENANT_DB_001;
    const loaded = await database.batch<Record<string, unknown>>(bind(database, __RECORDED__.load, holes));
    const unitId = String(loaded[__RECORDED__.unitResult]?.results[0]?.id);
    const filled = { ...holes, unitId };
    await database.batch(bind(database, __RECORDED__.commit, filled));
    return new Response(String(fill(__RECORDED__.body, filled)), {
      status: 201,
      headers: { 'content-type': 'application/json' },
    });
  },
} satisfies ExportedHandler<{ TENANT_DB_001: D1Database }>;

function bind(database: D1Database, statements: readonly Recorded[], holes: Holes): D1PreparedStatement[] {
  return statements.map(({ sql, values }) => {
    const statement = database.prepare(sql);
    return values.length === 0 ? statement : statement.bind(...values.map((value) => fill(value, holes)));
  });
}

function fill(template: Template, holes: Holes): string | number | null {
  if (template === null || typeof template !== 'object') return template;
  return template.parts.map((part, index) => (index % 2 === 0 ? part : holes[part])).join('');
}
