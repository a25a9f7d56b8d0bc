import type { Language } from '@aftercare/kernel';
import type { Unit } from '@aftercare/products';
import type { Child } from 'hono/jsx';
import { pageTexts } from './texts.ts';

/** Which product a page is about. The page behind the code has it as its heading, every other page has one of its own. */
export function ProductHead({
  unit,
  language,
  isHeading = false,
  children,
}: {
  unit: Pick<Unit, 'modelCode' | 'modelName' | 'serial'>;
  language: Language;
  isHeading?: boolean;
  children?: Child;
}) {
  const name = `${unit.modelCode} ${unit.modelName[language]}`;
  return (
    <section class="product">
      <div class="head">
        <Picture />
        <div>
          {isHeading ? <h1>{name}</h1> : <p class="name">{name}</p>}
          <p class="soft serial">
            {pageTexts[language].serial} {unit.serial}
          </p>
        </div>
      </div>
      {children}
    </section>
  );
}

/** Stands where a photo of the model would: an appliance on the wall with its pipes. */
export function Picture() {
  return (
    <svg class="picture" viewBox="0 0 48 48" aria-hidden="true">
      <rect x="14" y="8" width="20" height="25" rx="5" />
      <circle cx="24" cy="18" r="4" />
      <path d="M19 27h10M19 33v7M29 33v7" />
    </svg>
  );
}
