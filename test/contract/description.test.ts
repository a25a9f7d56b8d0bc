/** The judge that every answer of a test run comes before: what the API's description does not promise, it does not let pass. */
import { describe, expect, test } from 'vitest';
import { Contract } from '../kit/contract.ts';

const contract = Contract.read();
const ID = 'req_01m83j74acegh8h00wwy5zp7ew';

const problem = (status: number, code: string, more: object = {}) => ({
  type: `https://aftercare.example/problems/${code}`,
  title: 'Title',
  status,
  detail: 'Detail.',
  code,
  mend: 'Mend.',
  params: {},
  requestId: ID,
  ...more,
});

function judge(
  [method, path]: readonly [string, string],
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const mediaType = status >= 400 ? 'application/problem+json' : 'application/json';
  return contract.judge({
    method,
    path,
    status,
    headers: new Headers({ 'content-type': mediaType, 'x-request-id': ID, ...headers }),
    text: typeof body === 'string' ? body : JSON.stringify(body),
  }).complaints;
}

const inbox = ['GET', '/v1/inbox'] as const;
const files = ['POST', '/v1/files'] as const;
const EMPTY = { items: [], nextCursor: null };

test('what is promised passes', () => {
  expect(judge(inbox, 200, EMPTY)).toEqual([]);
  expect(judge(inbox, 403, problem(403, 'identity.permission_missing'))).toEqual([]);
  expect(judge(['GET', '/v1/nothing'], 404, problem(404, 'request.not_found'))).toEqual([]);
  expect(judge(['PATCH', '/v1/inbox'], 405, problem(405, 'request.method_not_allowed'))).toEqual([]);
  expect(judge(['GET', '/q/x'], 404, '<!doctype html>', { 'content-type': 'text/html; charset=utf-8' })).toEqual([]);
});

describe('what is not promised', () => {
  test.each([
    ['a status', inbox, 202, EMPTY, {}, '202 is not documented'],
    [
      'a field',
      inbox,
      200,
      { ...EMPTY, total: 3 },
      {},
      'must NOT have additional properties {"additionalProperty":"total"}',
    ],
    ['a field left out', inbox, 200, { items: [] }, {}, "must have required property 'nextCursor'"],
    ['a type', inbox, 200, { ...EMPTY, items: {} }, {}, '/items must be array'],
    ['a media type', inbox, 200, EMPTY, { 'content-type': 'text/html' }, 'text/html is not one of application/json'],
    ['a code', inbox, 403, problem(403, 'claims.unit_unknown'), {}, 'the code claims.unit_unknown is not documented'],
    [
      'a problem’s field',
      inbox,
      403,
      problem(403, 'identity.permission_missing', { hint: '' }),
      {},
      'additional properties',
    ],
    [
      'a header left out',
      inbox,
      401,
      problem(401, 'identity.token_missing'),
      {},
      'the header WWW-Authenticate is missing',
    ],
    ['an address', ['GET', '/v1/secrets'], 200, EMPTY, {}, 'no operation is documented here, and the answer is 200'],
    ['a method', ['DELETE', '/v1/inbox'], 200, EMPTY, {}, 'no operation is documented here, and the answer is 200'],
    [
      'a word',
      files,
      201,
      { id: 'x', mediaType: 'text/html', sizeBytes: 1, sha256: '' },
      {},
      '/mediaType must be equal to one of',
    ],
  ] as const)('%s', (_what, at, status, body, headers, complaint) => {
    expect(judge(at, status, body, headers).join('\n')).toContain(complaint);
  });
});
