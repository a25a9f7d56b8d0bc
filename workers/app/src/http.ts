import { authenticate } from '@aftercare/identity';
import { createReference, toProblemPage } from '@aftercare/pages';
import {
  type Action,
  type Catalogue,
  chooseLanguage,
  Meter,
  type Method,
  newRequestId,
  Refusal,
  reportProblem,
  type Server,
  serveAction,
  toProblemResponse,
} from '@aftercare/runtime';
import { type Context, Hono } from 'hono';
import { readClock, setClock } from './clock.ts';
import type { Env } from './env.ts';
import { crashPoint } from './faults.ts';
import { showMailbox } from './mailbox.ts';
import { createPlatform } from './platform.ts';

type Bindings = { Bindings: Env; Variables: { requestId: string; meter: Meter } };

/** What every answer carries, whoever made it. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** Routes are made from the list of actions and from nothing else. */
export function createHttp(actions: readonly Action[], catalogue: Catalogue, openapi: string): Hono<Bindings> {
  const app = new Hono<Bindings>();

  app.use(async (c, next) => {
    const requestId = newRequestId(readClock());
    c.set('requestId', requestId);
    c.set('meter', new Meter());
    await next();
    for (const [header, value] of Object.entries(HEADERS))
      if (!c.res.headers.has(header)) c.res.headers.set(header, value);
    c.res.headers.set('X-Request-Id', requestId);
    if (__DEVELOPMENT__) c.res.headers.set('Server-Timing', c.get('meter').toServerTiming());
  });

  app.get(
    '/openapi.json',
    () =>
      new Response(openapi, {
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' },
      }),
  );
  const toReference = createReference(openapi);
  app.get('/docs', (c) => toReference(chooseLanguage(c.req.raw, null), new URL(c.req.url)));
  if (__DEVELOPMENT__) {
    app.put('/development/clock', (c) => setClock(c.req.raw));
    app.get('/development/mailbox', (c) => showMailbox(c.req.raw, c.env));
  }
  // A path that is spelled out comes before one with a parameter in its place: /v1/users/accept is no person.
  for (const [path, methods] of [...groupByPath(actions)].toSorted(([left], [right]) => comparePaths(left, right))) {
    for (const action of actions.filter((candidate) => candidate.path === path))
      app.on(action.method, toHonoPath(path), (c) => serve(c, action, catalogue));
    app.all(toHonoPath(path), (c) => {
      const response = refuse(
        c,
        catalogue,
        new Refusal('request.method_not_allowed', { method: c.req.method, allowed: methods.join(', ') }),
      );
      response.headers.set('Allow', methods.join(', '));
      return response;
    });
  }
  app.notFound((c) => refuse(c, catalogue, new Refusal('request.not_found')));
  app.onError((error, c) => refuse(c, catalogue, error));
  return app;
}

async function serve(c: Context<Bindings>, action: Action, catalogue: Catalogue): Promise<Response> {
  const now = readClock();
  const server: Server = {
    catalogue,
    createPlatform: (request, meter) => createPlatform(request, c.env, c.executionCtx, meter, now),
    toProblemPage,
    authenticate,
  };
  const response = await serveAction(server, action, {
    request: c.req.raw,
    params: c.req.param(),
    requestId: c.get('requestId'),
    now,
    meter: c.get('meter'),
  });
  if (c.req.raw.headers.has('idempotency-key')) await crashPoint(c.env, 'after-commit-before-reply');
  return response;
}

function refuse(c: Context<Bindings>, catalogue: Catalogue, error: unknown): Response {
  const at = {
    origin: new URL(c.req.url).origin,
    requestId: c.get('requestId'),
    language: chooseLanguage(c.req.raw, null),
  };
  return toProblemResponse(reportProblem(error, catalogue, at));
}

function toHonoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/** What can be read can be asked for without its body; OPTIONS is not offered, because no other origin may ask anything. */
function namesOf(method: Method): readonly string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method];
}

/** Segment by segment, those that are spelled out first. */
function comparePaths(left: string, right: string): number {
  const rank = (path: string) => path.split('/').map((segment) => (segment.startsWith('{') ? '1' : '0'));
  return rank(left).join('').localeCompare(rank(right).join(''));
}

function groupByPath(actions: readonly Action[]): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { path, method } of actions) byPath.set(path, [...(byPath.get(path) ?? []), ...namesOf(method)]);
  return byPath;
}
