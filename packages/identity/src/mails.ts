import { fillText, fromInstant, type Instant, type Language } from '@aftercare/kernel';
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

const SOMEBODY: Readonly<Record<Language, string>> = { en: 'Somebody', zh: '管理员' };

/** A page of the console that a mail leads to. What stands behind # never leaves the reader's browser by itself. */
export function toConsoleLink(origin: string, screen: 'accept', slug: string, token: string): string {
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

function write(
  kind: string,
  texts: Texts,
  language: Language,
  { to, usefulUntil }: { readonly to: string; readonly usefulUntil: Instant },
  values: Readonly<Record<string, string>>,
): MailDraft {
  const lines = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toOneLine(value)]));
  const filled = { ...lines, until: `${fromInstant(usefulUntil).slice(0, 16).replace('T', ' ')} UTC` };
  const { subject, text } = texts[language];
  return { kind, to, language, subject: fillText(subject, filled), text: fillText(text, filled), usefulUntil };
}

function toOneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
