import { expect, test } from 'vitest';
import { readForm, requireSameSite } from './form.ts';

const OWN = 'https://care.example';

test.each([
  [{}, true],
  [{ origin: OWN }, true],
  [{ origin: 'null' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
  // reloaded by the person
  [{ 'sec-fetch-site': 'none' }, true],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'http://care.example' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: 'null' }, false],
  [{ 'sec-fetch-site': 'same-site', origin: OWN }, false],
] as [Record<string, string>, boolean][])('%o', (headers, isTaken) => {
  const ask = () => requireSameSite(new Headers(headers), OWN);
  if (isTaken) expect(ask).not.toThrow();
  else expect(ask).toThrow('request.cross_site');
});

async function send(body: BodyInit, contentType?: string) {
  const sent = new Response(body);
  const headers = new Headers({ 'content-type': contentType ?? sent.headers.get('content-type') ?? '' });
  return readForm({ headers, body: new Uint8Array(await sent.arrayBuffer()) });
}

test('fields and files, with files and without', async () => {
  const parts = new FormData();
  parts.set('name', ' 张示例 ');
  parts.set('photo', new Blob([new Uint8Array([0, 13, 10, 255])]), 'a.jpg');
  parts.set('none', new Blob([]), '');
  const form = await send(parts);
  expect(form.text('name')).toBe('张示例');
  expect(form.text('absent')).toBe('');
  expect(form.text('photo')).toBe('');
  expect(await form.file('photo')).toEqual(new Uint8Array([0, 13, 10, 255]));
  expect(await form.file('none')).toBeNull();
  expect(await form.file('name')).toBeNull();
  expect((await send(new URLSearchParams({ name: 'a&b' }))).text('name')).toBe('a&b');
});

test.each([
  ['--x\r\nnonsense', 'multipart/form-data'],
  ['--x\r\nnonsense', 'multipart/form-data; boundary=y'],
  ['{}', 'application/json'],
])('%s as %s is no form', async (body, contentType) => {
  await expect(send(body, contentType)).rejects.toThrow('request.not_form');
});
