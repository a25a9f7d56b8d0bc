import type { MediaType } from '@aftercare/evidence';
import { PICTURE_TYPES } from '@aftercare/evidence';
import type { LocalDate } from '@aftercare/kernel';
import { withLanguage } from './address.ts';
import { type HtmlPage, toHtmlPage } from './document.tsx';
import { CheckField, FaultSummary, FileField, type FormState, TextField } from './form.tsx';
import { type FaultName, formTexts } from './form-texts.ts';
import { ProductHead } from './product-head.tsx';
import type { RegistrationField } from './read-registration-form.ts';
import type { CustomerFormFacts } from './request-form.tsx';

/** An electronic invoice is a paper that no camera has seen. */
export const INVOICE_TYPES: readonly MediaType[] = [...PICTURE_TYPES, 'application/pdf'];

/** Registers a purchase. `fault` is one of the whole form. */
export function toRegistrationForm(
  facts: CustomerFormFacts & {
    readonly state: FormState<RegistrationField>;
    readonly today: LocalDate;
    readonly fault?: FaultName;
  },
): HtmlPage {
  const { language, url, maker, unit, productPath, state, today, fault } = facts;
  const { values, faults } = state;
  const words = formTexts[language].registration;
  const of = (name: 'purchasedOn' | 'name' | 'phone') => ({
    name,
    label: words[name],
    language,
    value: values[name],
    fault: faults[name],
  });
  return toHtmlPage(
    { language, title: `${words.title} · ${maker}`, brand: maker, url },
    <>
      <ProductHead unit={unit} language={language} />
      <form method="post" action={withLanguage(`${productPath}/registrations`, url)} enctype="multipart/form-data">
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
        {fault === undefined ? null : (
          <p class="alert" role="alert">
            {formTexts[language].faults[fault]}
          </p>
        )}
        <FaultSummary faults={faults} labels={words} language={language} />
        <TextField {...of('purchasedOn')} type="date" max={today} />
        <TextField {...of('name')} maxLength={100} autocomplete="name" />
        <TextField {...of('phone')} maxLength={30} type="tel" inputMode="tel" autocomplete="tel" />
        <FileField
          name="invoice"
          label={words.invoice}
          hint={words.invoiceHint}
          language={language}
          fault={faults.invoice}
          accept={INVOICE_TYPES}
        />
        <CheckField
          name="consent"
          label={words.consent}
          language={language}
          fault={faults.consent}
          checked={values.consent === 'yes'}
        />
        <button type="submit">{words.submit}</button>
        <p class="soft small">{words.privacy}</p>
      </form>
      <p class="center">
        <a href={withLanguage(productPath, url)}>{formTexts[language].back}</a>
      </p>
    </>,
  );
}

/** To a first registration and to one that is known already alike. */
export function toThanksPage({ language, url, maker, unit, productPath }: CustomerFormFacts): HtmlPage {
  const words = formTexts[language].registered;
  return toHtmlPage(
    { language, title: `${words.title} · ${maker}`, brand: maker, url },
    <>
      <ProductHead unit={unit} language={language} />
      <section role="status">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
      </section>
      <a class="button" href={withLanguage(productPath, url)}>
        {formTexts[language].back}
      </a>
    </>,
  );
}
