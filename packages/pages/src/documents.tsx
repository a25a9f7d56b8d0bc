import type { Language } from '@aftercare/kernel';
import type { ModelDocument } from '@aftercare/products';
import { pageTexts } from './texts.ts';

/** Manuals and safety notes that have an address; of one that is there in the other language only, that one. */
export function Documents({ documents, language }: { documents: readonly ModelDocument[]; language: Language }) {
  const links = documents.flatMap(({ name, at }) => {
    const place = at[language] ?? at[language === 'zh' ? 'en' : 'zh'];
    return place !== null && 'url' in place ? [{ name: name[language], url: place.url }] : [];
  });
  if (links.length === 0) return null;
  return (
    <section id="manual">
      <h2>{pageTexts[language].manual}</h2>
      {links.map(({ name, url }) => (
        <p>
          <a href={url} rel="noreferrer">
            {name}
          </a>
        </p>
      ))}
    </section>
  );
}
