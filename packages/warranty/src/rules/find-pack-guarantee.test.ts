import { expect, test } from 'vitest';
import { findPackGuarantee } from './find-pack-guarantee.ts';

test('general goods: 30 days; a pack that is silent gives none', () => {
  expect(findPackGuarantee({ pack: 'cn-general' })).toEqual({ days: 30, clause: 'cn-general/repair-holds-30' });
  expect(findPackGuarantee({ pack: 'cn-household-car' })).toBeNull();
});
