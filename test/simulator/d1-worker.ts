/** A Worker that does nothing but run batches on the real D1, and says what came of each. */
interface Batch {
  readonly statements: readonly { readonly sql: string; readonly values: readonly unknown[] }[];
}

export default {
  async fetch(request, env) {
    const batches = await request.json<readonly Batch[]>();
    const outcomes: object[] = [];
    for (const { statements } of batches) {
      try {
        const prepared = statements.map(({ sql, values }) => {
          const bare = env.CONTROL.prepare(sql);
          return values.length === 0 ? bare : bare.bind(...values);
        });
        const results = await env.CONTROL.batch(prepared);
        outcomes.push({ rows: results.map((result) => result.results) });
      } catch (error) {
        outcomes.push({ error: error instanceof Error ? error.message : String(error) });
      }
    }
    return Response.json(outcomes);
  },
} satisfies ExportedHandler<{ readonly CONTROL: D1Database }>;
