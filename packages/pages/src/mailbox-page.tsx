import type { Language } from '@aftercare/kernel';
import { toHtmlPage } from './document.tsx';

interface KeptMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

const TEXTS = {
  en: {
    title: 'Mailbox',
    lead: 'Mails that a production build would send. This page is in development builds only.',
    empty: 'No mail yet. Inviting a person sends one.',
    to: 'To',
  },
  zh: {
    title: '邮箱',
    lead: '正式环境会发出的邮件。本页仅在开发版本中提供。',
    empty: '还没有邮件。邀请一位用户即可看到。',
    to: '收件人',
  },
} as const;

/** The mailbox of development builds: newest first, links to click. */
export function toMailboxPage(mails: readonly KeptMail[], language: Language, url: URL): Response {
  const texts = TEXTS[language];
  const page = toHtmlPage(
    { language, title: texts.title, brand: 'Aftercare', url },
    <>
      <h1 class="first">{texts.title}</h1>
      <p class="soft">{mails.length === 0 ? texts.empty : texts.lead}</p>
      {mails.map(({ to, subject, text, at }) => (
        <section class="mail">
          <h2>{subject}</h2>
          <p class="soft small">
            {texts.to} {to} · {at.slice(0, 19).replace('T', ' ')} UTC
          </p>
          {text.split(/\n{2,}/).map((paragraph) => (
            <p>
              <Linked text={paragraph} />
            </p>
          ))}
        </section>
      ))}
    </>,
  );
  return new Response(page.data, { headers: { ...page.headers, 'Content-Type': page.mediaType } });
}

/** As a mail program shows plain text. */
function Linked({ text }: { text: string }) {
  return (
    <>{text.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 === 0 ? part : <a href={part}>{part}</a>))}</>
  );
}
