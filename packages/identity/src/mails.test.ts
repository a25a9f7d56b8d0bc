import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { toConsoleLink, writeInvitation, writePasswordChanged, writePasswordReset } from './mails.ts';

const facts = {
  to: 'chen@sunlit.example',
  name: 'Chen',
  inviter: 'Lin',
  tenant: 'Sunlit Heaters',
  link: toConsoleLink('https://service.example', 'accept', 'sunlit', 'secret'),
  usefulUntil: toInstant(Date.parse('2026-03-01T09:30:00Z')),
};

test.each(['en', 'zh'] as const)('an invitation says who, where, until when and by which link (%s)', (language) => {
  const { subject, text, kind, usefulUntil } = writeInvitation(language, facts);
  expect(kind).toBe('identity.invitation');
  expect(usefulUntil).toBe(facts.usefulUntil);
  expect(subject).toContain('Sunlit Heaters');
  for (const part of ['Chen', 'Lin', 'Sunlit Heaters', '2026-03-01 09:30 UTC']) expect(text, part).toContain(part);
  expect(text).toContain('\nhttps://service.example/console/#/accept?tenant=sunlit&token=secret\n');
  expect(`${subject}${text}`).not.toMatch(/[{}]/);
});

test('the languages differ, and Chinese is Chinese', () => {
  const [en, zh] = [writeInvitation('en', facts), writeInvitation('zh', facts)];
  expect(zh.text).toMatch(/\p{Script=Han}/u);
  expect(en.text).not.toMatch(/\p{Script=Han}/u);
});

test.each(['en', 'zh'] as const)('a link for a new password says where and until when (%s)', (language) => {
  const link = toConsoleLink('https://service.example', 'reset', 'sunlit', 'secret');
  const { subject, text, kind } = writePasswordReset(language, { ...facts, link });
  expect(kind).toBe('identity.password_reset');
  expect(`${subject}${text}`).not.toMatch(/[{}]/);
  for (const part of ['Chen', 'Sunlit Heaters', '2026-03-01 09:30 UTC', `\n${link}\n`]) expect(text).toContain(part);
});

test.each(['en', 'zh'] as const)('the news of a changed password holds no link (%s)', (language) => {
  const { subject, text, kind } = writePasswordChanged(language, { ...facts, at: facts.usefulUntil });
  expect(kind).toBe('identity.password_changed');
  expect(`${subject}${text}`).not.toMatch(/[{}]|http/);
  expect(text).toContain('2026-03-01 09:30 UTC');
});

test('a name keeps to its line and fills no other place', () => {
  const { subject, text } = writeInvitation('en', {
    ...facts,
    name: 'Chen\n\nClick https://evil.example\u2028now',
    tenant: 'A\r\nBcc: x@evil.example',
    inviter: '{link}',
  });
  expect(subject).toBe('A Bcc: x@evil.example invites you to Aftercare');
  expect(text).toMatch(/^Hello Chen Click https:\/\/evil\.example now,\n/);
  expect(text.match(/service\.example/g)).toHaveLength(1);
});

test('a machine invites without a name', () => {
  expect(writeInvitation('en', { ...facts, inviter: null }).text).toContain('Somebody at Sunlit Heaters');
});
