import type { Language } from '@aftercare/kernel';
import type { ListedOutlet } from '@aftercare/onboarding';
import type { Categories } from '@aftercare/products';
import { type HtmlPage, toHtmlPage } from './document.tsx';
import { Fact } from './fact.tsx';
import { Field, TextField } from './form.tsx';

const TEXTS = {
  en: {
    title: 'Service outlets',
    division: 'Code of the county or district, or its first digits',
    category: 'Product',
    all: 'All products',
    find: 'Find',
    none: 'No outlet here yet. Try fewer digits, or another product.',
    address: 'Address',
    phone: 'Telephone',
    categories: 'Products',
    hours: 'Open',
    next: 'More outlets',
  },
  zh: {
    title: '服务网点',
    division: '区县行政区划代码（可只填前几位）',
    category: '品类',
    all: '全部品类',
    find: '查询',
    none: '这里还没有网点，请减少代码位数或更换品类再试。',
    address: '地址',
    phone: '电话',
    categories: '品类',
    hours: '营业时间',
    next: '更多网点',
  },
} as const satisfies Readonly<Record<Language, object>>;

export interface OutletsPageFacts {
  readonly language: Language;
  readonly url: URL;
  readonly maker: string;
  readonly outlets: readonly ListedOutlet[];
  readonly asked: { readonly division: string; readonly category: string };
  readonly nextCursor: string | null;
  /** As the manufacturer published them; a code without a name is shown as it is. */
  readonly categories: Categories['categories'];
}

/** Who works for a manufacturer, where, and when it is open. */
export function toOutletsPage(facts: OutletsPageFacts): HtmlPage {
  const { language, url, maker, outlets, asked, nextCursor } = facts;
  const words = TEXTS[language];
  const names = new Map(facts.categories.map(({ code, name }) => [code, name[language]]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const next = new URL(url);
  if (nextCursor !== null) next.searchParams.set('cursor', nextCursor);
  return toHtmlPage(
    { language, title: `${words.title} · ${maker}`, brand: maker, url },
    <>
      <h1>{words.title}</h1>
      <form method="get" action={url.pathname}>
        <Field name="division" label={words.division} language={language} optional>
          <input
            id="division"
            name="division"
            inputmode="numeric"
            pattern="[0-9]{0,6}"
            maxlength={6}
            value={asked.division}
          />
        </Field>
        {names.size === 0 ? (
          <TextField
            name="category"
            label={words.category}
            language={language}
            value={asked.category}
            maxLength={60}
            optional
          />
        ) : (
          <Field name="category" label={words.category} language={language} optional>
            <select id="category" name="category">
              <option value="">{words.all}</option>
              {[...names].map(([code, name]) => (
                <option value={code} selected={code === asked.category}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        <input type="hidden" name="lang" value={language} />
        <button type="submit">{words.find}</button>
      </form>
      {outlets.length === 0 ? <p>{words.none}</p> : null}
      {outlets.map(({ name, divisionCode, address, phone, categories, openingHours }) => (
        <section>
          <h2>{name}</h2>
          <dl>
            <Fact term={words.address}>
              {address} ({divisionCode})
            </Fact>
            <Fact term={words.phone}>
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </Fact>
            <Fact term={words.categories}>{categories.map(nameOf).join(language === 'zh' ? '、' : ', ')}</Fact>
            {openingHours === null ? null : <Fact term={words.hours}>{openingHours}</Fact>}
          </dl>
        </section>
      ))}
      {nextCursor === null ? null : (
        <a class="button plain" href={`${next.pathname}${next.search}`}>
          {words.next}
        </a>
      )}
    </>,
  );
}
