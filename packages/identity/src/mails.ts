import { DAY_MS, fillText, fromInstant, type Instant, type Language, later } from '@aftercare/kernel';
import type { MailDraft } from '@aftercare/mail';

/*
 * What this service writes to people. Each mail is plain text with one link; a name that somebody typed is put on one
 * line and cannot end a sentence of ours.
 */

interface MailText {
  readonly subject: string;
  readonly text: string;
}
type Texts = Readonly<Record<Language, MailText>>;

/** After a week nobody needs to be told any more. */
const NEWS_MS = 7 * DAY_MS;

const INVITATION: Texts = {
  en: {
    subject: '{tenant} invites you to Aftercare',
    text: `Hello {name},

{inviter} at {tenant} has made an account for you on Aftercare.

Choose your password here:
{link}

The link works once, until {until}. If you did not expect this mail, do nothing: without the link nobody can use the account.`,
  },
  zh: {
    subject: '{tenant} 邀请您使用 Aftercare',
    text: `{name}，您好：

{tenant} 的 {inviter} 已为您在 Aftercare 建立账号。

请打开以下链接设置密码：
{link}

链接仅可使用一次，有效期至 {until}。如果您不知道此事，请忽略本邮件：没有该链接，任何人都无法使用此账号。`,
  },
};

const PASSWORD_RESET: Texts = {
  en: {
    subject: 'A new password for {tenant}',
    text: `Hello {name},

somebody, probably you, has asked for a new password for your account at {tenant}.

Choose it here:
{link}

The link works once, until {until}. If it was not you, do nothing: your password stays as it is.`,
  },
  zh: {
    subject: '{tenant}：重设密码',
    text: `{name}，您好：

有人（可能是您本人）申请重设您在 {tenant} 的账号密码。

请打开以下链接设置新密码：
{link}

链接仅可使用一次，有效期至 {until}。如果不是您本人操作，请忽略本邮件，密码不会改变。`,
  },
};

const PASSWORD_CHANGED: Texts = {
  en: {
    subject: 'Your password for {tenant} was changed',
    text: `Hello {name},

the password of your account at {tenant} was changed at {at}, and your other sessions were ended.

If it was not you, ask for a new password at once and tell an owner or admin of {tenant}.`,
  },
  zh: {
    subject: '{tenant}：密码已更改',
    text: `{name}，您好：

您在 {tenant} 的账号密码已于 {at} 更改，其他登录会话均已结束。

如果不是您本人操作，请立即重设密码，并联系 {tenant} 的所有者或管理员。`,
  },
};

const SOMEBODY: Readonly<Record<Language, string>> = { en: 'Somebody', zh: '管理员' };

/** A page of the console that a mail leads to. What stands behind # never leaves the reader's browser by itself. */
export function toConsoleLink(origin: string, screen: 'accept' | 'reset', slug: string, token: string): string {
  return `${origin}/console/#/${screen}?tenant=${slug}&token=${token}`;
}

export function writeInvitation(
  language: Language,
  facts: {
    readonly to: string;
    readonly name: string;
    /** Null where a machine invites. */
    readonly inviter: string | null;
    readonly tenant: string;
    readonly link: string;
    readonly usefulUntil: Instant;
  },
): MailDraft {
  const { to, name, tenant, link, usefulUntil } = facts;
  const inviter = facts.inviter ?? SOMEBODY[language];
  return write('identity.invitation', INVITATION, language, { to, usefulUntil }, { name, inviter, tenant, link });
}

export function writePasswordReset(
  language: Language,
  facts: {
    readonly to: string;
    readonly name: string;
    readonly tenant: string;
    readonly link: string;
    readonly usefulUntil: Instant;
  },
): MailDraft {
  const { to, name, tenant, link, usefulUntil } = facts;
  return write('identity.password_reset', PASSWORD_RESET, language, { to, usefulUntil }, { name, tenant, link });
}

export function writePasswordChanged(
  language: Language,
  {
    to,
    name,
    tenant,
    at,
  }: { readonly to: string; readonly name: string; readonly tenant: string; readonly at: Instant },
): MailDraft {
  const values = { name, tenant, at: toMinute(at) };
  return write(
    'identity.password_changed',
    PASSWORD_CHANGED,
    language,
    { to, usefulUntil: later(at, NEWS_MS) },
    values,
  );
}

function write(
  kind: string,
  texts: Texts,
  language: Language,
  { to, usefulUntil }: { readonly to: string; readonly usefulUntil: Instant },
  values: Readonly<Record<string, string>>,
): MailDraft {
  const lines = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toOneLine(value)]));
  const filled = { ...lines, until: toMinute(usefulUntil) };
  const { subject, text } = texts[language];
  return { kind, to, language, subject: fillText(subject, filled), text: fillText(text, filled), usefulUntil };
}

function toMinute(at: Instant): string {
  return `${fromInstant(at).slice(0, 16).replace('T', ' ')} UTC`;
}

function toOneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
