import { fillText, fromInstant, type Instant, type Language } from '@aftercare/kernel';
import type { MailDraft } from '@aftercare/mail';

/* What this capability writes to people. Each mail is plain text with one link. */

const INVITATION: Readonly<Record<Language, { readonly subject: string; readonly text: string }>> = {
  en: {
    subject: '{network} invites you into its service network',
    text: `Hello {name},

{network} invites your organisation into its service network.

Apply here; if you work for other brands on Aftercare already, use the organisation that you have:
{link}

The link works once, until {until}.`,
  },
  zh: {
    subject: '{network} 邀请您加入服务网络',
    text: `{name}，您好：

{network} 邀请贵单位加入其服务网络。

请打开以下链接提交申请；如贵单位已在 Aftercare 为其他品牌服务，请使用现有租户：
{link}

链接仅可使用一次，有效期至 {until}。`,
  },
};

export function writeInvitation(
  language: Language,
  facts: {
    readonly to: string;
    readonly name: string;
    readonly network: string;
    readonly link: string;
    readonly usefulUntil: Instant;
  },
): MailDraft {
  const { to, link, usefulUntil } = facts;
  const params = { name: facts.name, network: facts.network, link, until: fromInstant(usefulUntil) };
  const { subject, text } = INVITATION[language];
  return {
    kind: 'network.invitation',
    to,
    language,
    subject: fillText(subject, params),
    text: fillText(text, params),
    usefulUntil,
  };
}

export function toInvitationLink(origin: string, network: string, token: string): string {
  return `${origin}/console/#/join?network=${network}&invitation=${token}`;
}
