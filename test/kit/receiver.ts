/** Somebody's system that takes webhooks, on a port of this machine; it can be told to fail in the ways that such systems do. */
import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ScriptedReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The connection is cut after the call was read: the receiver has the event, the sender no answer. */
  readonly cut?: boolean;
  /** No answer at all; the sender has to give up. */
  readonly hangs?: boolean;
}

export interface Receiver {
  readonly origin: string;
  /** All calls that were read whole, in the order of their arrival. */
  calls(path?: string): readonly Call[];
  /** The next one on a path that was not asked for yet. */
  next(path: string): Promise<Call>;
  /** The first answers on a path; after them come 200. */
  replyTo(path: string, replies: readonly ScriptedReply[]): void;
  /** How every call is answered that no script is left for. */
  decide(choose: (call: Call) => ScriptedReply): void;
  close(): Promise<void>;
}

const LIMIT_MS = 15_000;

export async function openReceiver(): Promise<Receiver> {
  const calls: Call[] = [];
  const asked = new Map<string, number>();
  const scripts = new Map<string, ScriptedReply[]>();
  let choose = (_call: Call): ScriptedReply => ({});
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const call = {
        path: request.url ?? '',
        headers: toPlain(request.headers),
        body: Buffer.concat(chunks).toString('utf8'),
      };
      calls.push(call);
      const reply = scripts.get(call.path)?.shift() ?? choose(call);
      if (reply.hangs) return;
      if (reply.cut) return request.socket.destroy();
      response.writeHead(reply.status ?? 200, reply.headers);
      response.end(reply.body ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the receiver has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    calls: (path) => (path === undefined ? calls : calls.filter((call) => call.path === path)),
    async next(path) {
      const position = asked.get(path) ?? 0;
      asked.set(path, position + 1);
      for (const end = Date.now() + LIMIT_MS; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
        const call = calls.filter((candidate) => candidate.path === path)[position];
        if (call !== undefined) return call;
        if (Date.now() > end) throw new Error(`nothing arrived at ${path} within ${LIMIT_MS} ms`);
      }
    },
    replyTo: (path, replies) => scripts.set(path, [...replies]),
    decide: (decision) => {
      choose = decision;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toPlain(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
