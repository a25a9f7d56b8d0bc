/** What every refusal of the service looks like (RFC 9457), whichever path answered it. */
import { expect } from 'vitest';
import type { Reply } from './network.ts';

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly mend: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldProblem[];
  readonly requestId: string;
}

export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly mend: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const MEMBERS = ['type', 'title', 'status', 'detail', 'code', 'mend', 'params', 'requestId'];

/**
 * From now on every answer that this file gets is checked, whoever asks for it: never a 500, and nothing but 2xx and
 * 3xx without a whole problem document.
 */
export function watchAnswers(): void {
  const ask = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const response = await ask(input, init);
    if (response.status >= 400) checkAnswer(response.status, response.headers, await response.clone().text());
    return response;
  };
}

export function checkAnswer(status: number, headers: Headers, text: string): void {
  expect(status, text).not.toBe(500);
  expect(headers.get('x-request-id')).toMatch(/^req_[0-9a-z]{26}$/);
  const mediaType = headers.get('content-type') ?? '';
  // A page is for a person who asked for one.
  if (mediaType.startsWith('text/html')) return;
  expect(mediaType, text).toBe('application/problem+json');
  const problem: Record<string, unknown> = JSON.parse(text);
  for (const member of MEMBERS) expect(problem, text).toHaveProperty(member);
  const { type, code, requestId } = problem;
  expect(problem.status).toBe(status);
  expect(code).toMatch(/^[a-z]+\.[a-z_]+$/);
  expect(String(type)).toMatch(/^https?:\/\//);
  expect(String(type).endsWith(`/problems/${String(code)}`)).toBe(true);
  for (const member of ['title', 'detail', 'mend'] as const) expectSentence(problem[member], member);
  // A stored refusal keeps the id of the request that it first answered.
  if (headers.get('idempotency-replayed') !== 'true') expect(requestId).toBe(headers.get('x-request-id'));
  for (const error of Array.isArray(problem.errors) ? problem.errors : []) {
    expect(error.pointer).toMatch(/^(#(path|query)(\/|$)|\/|$)/);
    expect(error.code).toMatch(/^[a-z]+\.[a-z_]+$/);
    expectSentence(error.detail, 'detail');
    expectSentence(error.mend, 'mend');
  }
  // The origin's own words never reach a caller.
  expect(text).not.toMatch(/D1_ERROR|SQLITE|at \w+ \(|node_modules|TENANT_DB/);
}

function expectSentence(value: unknown, member: string): void {
  expect(typeof value, member).toBe('string');
  expect(String(value).length, member).toBeGreaterThan(1);
  // A parameter that nobody filled in.
  expect(String(value), member).not.toMatch(/\{\w+\}|undefined|\[object/);
}

/** The refusal, after checking that it is this one. */
export function expectProblem(reply: Reply<unknown>, status: number, code: string): Problem {
  expect({ status: reply.status, code: Object(reply.body).code }, reply.text).toEqual({ status, code });
  // Every answer was checked for its shape when it came.
  return reply.body as Problem;
}

/** Two refusals that must not differ in anything but the id of the request. */
export function withoutRequestId(reply: Reply<unknown>): string {
  return reply.text.replace(/req_[0-9a-z]{26}/g, 'req_');
}
