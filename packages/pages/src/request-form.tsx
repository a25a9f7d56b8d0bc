import { PICTURE_TYPES } from '@aftercare/evidence';
import type { Language } from '@aftercare/kernel';
import type { Unit } from '@aftercare/products';
import { withLanguage } from './address.ts';
import { type HtmlPage, toHtmlPage } from './document.tsx';
import { CheckField, describe, FaultSummary, Field, FileField, type FormState, TextField } from './form.tsx';
import { formTexts } from './form-texts.ts';
import { ProductHead } from './product-head.tsx';
import type { RequestField } from './read-request-form.ts';

export interface CustomerFormFacts {
  readonly language: Language;
  /** The form's own address. */
  readonly url: URL;
  readonly maker: string;
  readonly unit: Unit;
  /** The page behind the code. */
  readonly productPath: string;
}

/** Asks for service: empty, or with what was typed and what is wrong with it. */
export function toRequestForm(
  facts: CustomerFormFacts & { readonly state: FormState<RequestField>; readonly formKey: string },
): HtmlPage {
  const { language, url, maker, unit, productPath, state, formKey } = facts;
  const words = formTexts[language].request;
  return toHtmlPage(
    { language, title: `${words.title} · ${maker}`, brand: maker, url },
    <>
      <ProductHead unit={unit} language={language} />
      <form method="post" action={withLanguage(`${productPath}/requests`, url)} enctype="multipart/form-data">
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
        <FaultSummary faults={state.faults} labels={words} language={language} />
        <input type="hidden" name="key" value={formKey} />
        <SymptomFields state={state} language={language} />
        <h2>{words.you}</h2>
        <AddressFields state={state} language={language} />
        <CheckField
          name="consent"
          label={words.consent}
          language={language}
          fault={state.faults.consent}
          checked={state.values.consent === 'yes'}
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

interface Part {
  readonly state: FormState<RequestField>;
  readonly language: Language;
}

function SymptomFields({ state: { values, faults }, language }: Part) {
  const words = formTexts[language].request;
  const symptom = {
    name: 'symptomText',
    label: words.symptomText,
    hint: words.symptomTextHint,
    fault: faults.symptomText,
    language,
  };
  return (
    <>
      <Field {...symptom}>
        <textarea id="symptomText" name="symptomText" rows={4} maxlength={2000} required {...describe(symptom)}>
          {values.symptomText ?? ''}
        </textarea>
      </Field>
      <TextField
        name="symptomCode"
        label={words.symptomCode}
        language={language}
        value={values.symptomCode}
        fault={faults.symptomCode}
        maxLength={60}
        optional
      />
      <FileField
        name="photo"
        label={words.photo}
        hint={words.photoHint}
        language={language}
        fault={faults.photo}
        accept={PICTURE_TYPES}
      />
    </>
  );
}

function AddressFields({ state: { values, faults }, language }: Part) {
  const words = formTexts[language].request;
  const of = (name: 'name' | 'phone' | 'address' | 'divisionCode') => ({
    name,
    label: words[name],
    language,
    value: values[name],
    fault: faults[name],
  });
  return (
    <>
      <TextField {...of('name')} maxLength={100} autocomplete="name" />
      <TextField {...of('phone')} maxLength={30} type="tel" inputMode="tel" autocomplete="tel" />
      <TextField {...of('address')} maxLength={300} autocomplete="street-address" />
      <TextField {...of('divisionCode')} hint={words.divisionCodeHint} maxLength={6} inputMode="numeric" />
    </>
  );
}

/** The same trouble of the unit is asked for already; whose request that is stays unsaid. */
export function toOpenedPage({ language, url, maker, unit, productPath }: CustomerFormFacts): HtmlPage {
  const words = formTexts[language].opened;
  return toHtmlPage(
    { language, title: `${words.title} · ${maker}`, brand: maker, url },
    <>
      <ProductHead unit={unit} language={language} />
      <section role="status">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <p>{words.mend}</p>
      </section>
      <a class="button" href={withLanguage(productPath, url)}>
        {formTexts[language].back}
      </a>
    </>,
  );
}
