import { type Language, newSecret } from '@aftercare/kernel';
import type { Answer } from '@aftercare/runtime';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { COLOURS, STYLE } from './style.ts';
import { pageTexts } from './texts.ts';

export interface DocumentFacts {
  readonly language: Language;
  readonly title: string;
  readonly brand: string;
  /** Where the same page can be opened again, for the other language; null for what is kept as a file. */
  readonly url: URL | null;
  /** Of a page that is no page for customers. */
  readonly style?: string;
}

export interface HtmlPage {
  readonly mediaType: string;
  readonly data: string;
  readonly headers: Readonly<Record<string, string>>;
}

const TAGS = { zh: 'zh-CN', en: 'en' } as const;

/** A whole page with its policy: one style that carries this answer's nonce, no script, forms only to ourselves. */
export function toHtmlPage({ language, title, brand, url, style = STYLE }: DocumentFacts, children: Child): HtmlPage {
  const nonce = newSecret(128);
  const document = (
    <html lang={TAGS[language]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        {/* Our own constant: escaping would break its quotes. */}
        <style nonce={nonce}>{raw(`${COLOURS}${style}`)}</style>
      </head>
      <body>
        <header>
          <strong>{brand}</strong>
          {url === null ? null : (
            <nav aria-label={pageTexts[language].languages}>
              <LanguageLink to="zh" shown={language} url={url} />
              <span aria-hidden="true">·</span>
              <LanguageLink to="en" shown={language} url={url} />
            </nav>
          )}
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
  return {
    mediaType: 'text/html; charset=utf-8',
    data: `<!doctype html>${document.toString()}`,
    headers: {
      'Content-Language': TAGS[language],
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  };
}

function LanguageLink({ to, shown, url }: { to: Language; shown: Language; url: URL }) {
  const name = to === 'zh' ? '中文' : 'English';
  return to === shown ? (
    <span lang={TAGS[to]} aria-current="true">
      {name}
    </span>
  ) : (
    <a href={inLanguage(url, to)} hreflang={TAGS[to]} lang={TAGS[to]}>
      {name}
    </a>
  );
}

/** The same page in the other language: what was searched stays, where it is the only thing that the address says. */
function inLanguage(url: URL, language: Language): string {
  const other = new URL(url);
  other.searchParams.set('lang', language);
  return `${other.pathname}${other.search}`;
}

/** The page as an action's answer. */
export function toAnswer(status: 200 | 409 | 422, { headers, mediaType, data }: HtmlPage): Answer {
  return { status, headers, content: { mediaType, data } };
}

/** After a form was taken: the browser opens the next page by itself. */
export function seeOther(location: string): Answer {
  return { status: 303, headers: { Location: location } };
}
