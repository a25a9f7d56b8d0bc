import { expect, test } from 'vitest';
import * as z from 'zod';
import { InvalidInput } from './action.ts';
import { type Catalogue, toProblem } from './problem.ts';
import { Refusal } from './refusal.ts';
import { problems } from './texts.ts';

const catalogue: Catalogue = {
  problems: {
    ...problems,
    'shop.closed': {
      status: 409,
      members: { error: 'invalid_request' },
      en: { title: 'Closed', detail: 'Closed since {day}.', mend: 'Come after {day}.' },
      zh: { title: '已关门', detail: '自 {day} 起关门。', mend: '请在 {day} 之后再来。' },
    },
  },
  findings: {
    'shop.late': {
      en: { title: 'Late', detail: '{hours} h late', mend: 'Hurry' },
      zh: { title: '晚', detail: '晚了 {hours} 小时', mend: '请快' },
    },
  },
  rules: {},
  words: {},
};
const at = { origin: 'https://service.example', requestId: 'req_1', language: 'en' } as const;

test('a refusal becomes its text with its parameters, in the language asked for', () => {
  const refusal = new Refusal('shop.closed', { day: '2026-01-01' }, { retryAfterSeconds: 7 });
  expect(toProblem(refusal, catalogue, at)).toEqual({
    status: 409,
    headers: { 'Retry-After': '7' },
    body: {
      type: 'https://service.example/problems/shop.closed',
      title: 'Closed',
      status: 409,
      detail: 'Closed since 2026-01-01.',
      code: 'shop.closed',
      mend: 'Come after 2026-01-01.',
      params: { day: '2026-01-01' },
      error: 'invalid_request',
      requestId: 'req_1',
    },
  });
  expect(toProblem(refusal, catalogue, { ...at, language: 'zh' }).body).toMatchObject({
    title: '已关门',
    mend: '请在 2026-01-01 之后再来。',
  });
});

test('fields that were refused carry their own text, from problems or findings', () => {
  const refusal = new Refusal(
    'shop.closed',
    { day: 'x' },
    { errors: [{ pointer: '/a', code: 'shop.late', params: { hours: 3 } }] },
  );
  expect(toProblem(refusal, catalogue, at).body).toMatchObject({
    errors: [{ pointer: '/a', code: 'shop.late', detail: '3 h late', mend: 'Hurry', params: { hours: 3 } }],
  });
});

test('a word of ours stands in the language of the reader, by the name of its parameter or everywhere', () => {
  const word = (en: string, zh: string) => ({ en, zh });
  const speaking: Catalogue = {
    ...catalogue,
    words: { soon: word('before long', '不久') },
    wordsOf: { day: { in: word('in its term', '期内') }, hours: { in: word('hours of in', '内') } },
  };
  const detailOf = (params: Record<string, string>, language: 'en' | 'zh' = 'en') =>
    toProblem(new Refusal('shop.closed', params), speaking, { ...at, language }).body;
  expect(detailOf({ day: 'in' })).toMatchObject({ detail: 'Closed since in its term.', params: { day: 'in' } });
  expect(detailOf({ day: 'soon' }, 'zh')).toMatchObject({ detail: '自 不久 起关门。' });
  expect(detailOf({ day: 'constructor' })).toMatchObject({ detail: 'Closed since constructor.' });
  const errors = [{ pointer: '/a', code: 'shop.late', params: { hours: 'in' } }];
  const refused = toProblem(new Refusal('shop.closed', { day: 'x' }, { errors }), speaking, at);
  expect(refused.body).toMatchObject({ errors: [{ detail: 'hours of in h late', params: { hours: 'in' } }] });
});

test.each([
  ['an error', new Error('secret detail')],
  [
    'an error with a list of issues that is not ours',
    Object.assign(new Error('secret detail'), { issues: [{ path: ['secret'] }] }),
  ],
  ['an error of zod inside our own code', z.strictObject({}).safeParse({ secret: 1 }).error],
  ['a code without a text', new Refusal('shop.unwritten', { secret: 1 })],
  ['nothing', undefined],
  ['a text', 'secret detail'],
])('%s is a 500 that says nothing', (_about, thrown) => {
  const { status, body } = toProblem(thrown, catalogue, at);
  expect(status).toBe(500);
  expect(body).toMatchObject({
    code: 'internal.defect',
    type: 'https://service.example/problems/internal.defect',
    params: {},
  });
  expect(JSON.stringify(body)).not.toContain('secret');
});

test('401 names the scheme', () => {
  const withToken: Catalogue = {
    ...catalogue,
    problems: { ...catalogue.problems, 'shop.who': { ...problems['request.not_found'], status: 401 } },
  };
  expect(toProblem(new Refusal('shop.who'), withToken, at).headers).toEqual({
    'WWW-Authenticate': 'Bearer realm="aftercare"',
  });
});

test('each place of a request has its pointer, each issue its code', () => {
  const shape = z.strictObject({
    name: z.string(),
    day: z.iso.date(),
    list: z.array(z.strictObject({ n: z.int().min(1).max(5) })).min(1),
    kind: z.enum(['a', 'b']),
  });
  const issuesOf = (place: 'path' | 'query' | 'body', value: unknown) =>
    (shape.safeParse(value, { reportInput: true }).error?.issues ?? []).map((issue) => ({ in: place, issue }));
  const { body } = toProblem(
    new InvalidInput([
      ...issuesOf('body', { day: 'x', list: [{ n: 9, 'a/b': 1 }], kind: 'c', name: 4 }),
      ...issuesOf('query', { day: '2026-01-01', list: [], kind: 'a' }),
    ]),
    catalogue,
    at,
  );
  const errors: { pointer: string; code: string }[] = Object(body).errors;
  expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
    '#query/list request.too_small',
    '#query/name request.missing_field',
    '/day request.wrong_format',
    '/kind request.not_allowed',
    '/list/0/a~1b request.unknown_field',
    '/list/0/n request.too_big',
    '/name request.wrong_type',
  ]);
});
