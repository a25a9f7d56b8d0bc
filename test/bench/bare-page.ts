/**
 * What the page behind a QR code costs when nothing is done but its read: the statements that the real Worker sent for it, recorded
 * by `npm run bench:qr`, in one batch, and then the bytes that it answered.
 */

declare const __PAGE__: {
  readonly binding: string;
  readonly statements: readonly { readonly sql: string; readonly values: readonly unknown[] }[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export default {
  async fetch(_request, env) {
    const { binding, statements, headers, body } = __PAGE__;
    const database = env[binding];
    if (database === undefined) throw new Error(`no database is bound as ${binding}`);
    const results = await database.batch(
      statements.map(({ sql, values }) => {
        const statement = database.prepare(sql);
        return values.length === 0 ? statement : statement.bind(...values);
      }),
    );
    if (results.every(({ results: rows }) => rows.length === 0)) throw new Error('there is nothing behind the code');
    return new Response(body, { headers });
  },
} satisfies ExportedHandler<Readonly<Record<string, D1Database>>>;
