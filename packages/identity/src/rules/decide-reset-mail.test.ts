import { expect, test } from 'vitest';
import { decideResetMail } from './decide-reset-mail.ts';

test.each([
  [undefined, 0, false],
  [{ state: 'active' }, 0, true],
  [{ state: 'active' }, 2, true],
  [{ state: 'active' }, 3, false],
  [{ state: 'invited' }, 0, false],
  [{ state: 'disabled' }, 0, false],
] as const)('%o with %i links in the last hour: %s', (user, links, sends) => {
  expect(decideResetMail(user, links)).toBe(sends);
});
