import type { Language } from '@aftercare/kernel';
import type { Model, ModelDocument } from '@aftercare/products';
import { withLanguage } from './address.ts';
import { type HtmlPage, toHtmlPage } from './document.tsx';
import { Documents } from './documents.tsx';
import { Picture } from './product-head.tsx';
import { pageTexts } from './texts.ts';

interface ModelPageFacts {
  readonly language: Language;
  readonly url: URL;
  readonly maker: string;
  /** Its slug, for the directory of outlets. */
  readonly network: string;
  readonly model: Model;
  readonly documents: readonly ModelDocument[];
}

/** Of the model alone: whoever has no code of a label learns nothing of any unit, not even whether there is one. */
export function toModelPage({ language, url, maker, network, model, documents }: ModelPageFacts): HtmlPage {
  const words = pageTexts[language].model;
  const name = `${model.code} ${model.name[language]}`;
  return toHtmlPage(
    { language, title: `${name} · ${maker}`, brand: maker, url },
    <>
      <section class="product">
        <div class="head">
          <Picture />
          <div>
            <h1>{name}</h1>
            <p class="soft">{words.madeBy(maker)}</p>
          </div>
        </div>
      </section>
      <section id="request">
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        <p>{words.how}</p>
      </section>
      <section id="register">
        <h2>{words.differs}</h2>
        <p>{words.differsHow}</p>
      </section>
      <Documents documents={documents} language={language} />
      <a class="button plain" href={withLanguage(`/outlets/${network}`, url)}>
        {pageTexts[language].findOutlet}
      </a>
      <footer>{pageTexts[language].privacy}</footer>
    </>,
  );
}
