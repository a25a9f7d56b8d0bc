import { type Language, newSecret } from '@aftercare/kernel';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { STYLE } from './style.ts';
import { pageTexts } from './texts.ts';

interface DocumentFacts {
  readonly language: Language;
  readonly title: string;
  readonly brand: string;
  readonly url: URL;
}

export interface HtmlPage {
  readonly mediaType: string;
  readonly data: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A whole page with its policy: one style that carries this answer's nonce, no script, forms only to ourselves. */
export function toHtmlPage({ language, title, brand, url }: DocumentFacts, children: Child): HtmlPage {
  const nonce = newSecret(128);
  const other = language === 'zh' ? { lang: 'en', query: 'en' } : { lang: 'zh-CN', query: 'zh' };
  const document = (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        {/* Our own constant: escaping would break its quotes. */}
        <style nonce={nonce}>{raw(STYLE)}</style>
      </head>
      <body>
        <header>
          <strong>{brand}</strong>
          <a href={`${url.pathname}?lang=${other.query}`} hreflang={other.lang} lang={other.lang}>
            {pageTexts[language].otherLanguage}
          </a>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
  return {
    mediaType: 'text/html; charset=utf-8',
    data: `<!doctype html>${document.toString()}`,
    headers: {
      'Content-Language': language === 'zh' ? 'zh-CN' : 'en',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  };
}
