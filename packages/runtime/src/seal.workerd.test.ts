import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const key = crypto.getRandomValues(new Uint8Array(32));

test('what was sealed is read again', async () => {
  const sealed = await seal('秘密 link', 'row_1', key);
  expect(sealed).not.toContain('link');
  expect(await unseal(sealed, 'row_1', key)).toBe('秘密 link');
});

test('the same text never looks the same twice', async () => {
  expect(await seal('link', 'row_1', key)).not.toBe(await seal('link', 'row_1', key));
});

test.each([
  ['in another row', 'row_2', key],
  ['under another key', 'row_1', crypto.getRandomValues(new Uint8Array(32))],
])('it cannot be opened %s', async (_, row, otherKey) => {
  const sealed = await seal('link', 'row_1', key);
  await expect(unseal(sealed, row, otherKey)).rejects.toMatchObject({ code: 'identity.key_unavailable' });
});

test('nor when a bit was changed', async () => {
  const bytes = Uint8Array.fromBase64(await seal('link', 'row_1', key));
  bytes[14] = (bytes[14] ?? 0) ^ 1;
  await expect(unseal(bytes.toBase64(), 'row_1', key)).rejects.toMatchObject({ code: 'identity.key_unavailable' });
});
