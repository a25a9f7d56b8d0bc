import { daysBetween, type Language, type LocalDate } from '@aftercare/kernel';
import type { Campaign, ModelDocument, Unit } from '@aftercare/products';
import {
  type ComponentAnswer,
  type EntitlementAnswer,
  ruleTexts,
  texts,
  toTraceWire,
  type UnitRights,
  WHOLE_UNIT,
} from '@aftercare/warranty';
import { withLanguage } from './address.ts';
import { type HtmlPage, toHtmlPage } from './document.tsx';
import { Documents } from './documents.tsx';
import { Fact } from './fact.tsx';
import { Pill } from './pill.tsx';
import { ProductHead } from './product-head.tsx';
import { type PageTexts, pageTexts, writeDay } from './texts.ts';

export interface ProductPageFacts {
  readonly language: Language;
  readonly url: URL;
  readonly maker: string;
  /** Its slug, for the directory of outlets. */
  readonly network: string;
  readonly unit: Unit;
  /** That hold for this unit today and were not done on it. */
  readonly campaigns: readonly Campaign[];
  readonly documents: readonly ModelDocument[];
  /** The code turned up where one label cannot be. */
  readonly isCopied: boolean;
  readonly on: LocalDate;
  /** Null while the manufacturer has published no terms for the model. */
  readonly entitlement: EntitlementAnswer | null;
  /** What the law gives today for an everyday fault; null where the terms name no pack. */
  readonly rights: UnitRights | null;
}

/** Genuine or not, covered until when, for which part, and why: all that a scan may show, without a script. */
export function toProductPage(facts: ProductPageFacts): HtmlPage {
  const { language, url, maker, unit, entitlement, on } = facts;
  const words = pageTexts[language];
  const name = unit.modelName[language];
  return toHtmlPage(
    { language, title: `${unit.modelCode} ${name} · ${maker}`, brand: maker, url },
    <>
      <ProductHead unit={unit} language={language} isHeading>
        {facts.isCopied ? null : (
          <p class="genuine">
            <span aria-hidden="true">✓</span>
            <span>{words.genuine(maker)}</span>
          </p>
        )}
      </ProductHead>
      <Campaigns campaigns={facts.campaigns} language={language} />
      {facts.isCopied ? <Copied words={words.copied} maker={maker} /> : null}
      <section>
        <h2>{words.warranty}</h2>
        {entitlement === null ? (
          <p>{words.noTerms}</p>
        ) : (
          groupAnswers(entitlement.components).map((group) => (
            <CoverRow answers={group} unit={unit} language={language} on={on} />
          ))
        )}
      </section>
      {facts.rights === null ? null : <Rights law={facts.rights} language={language} />}
      <Documents documents={facts.documents} language={language} />
      <a class="button" href={withLanguage(`${url.pathname}/request`, url)}>
        {words.requestService}
      </a>
      <a class="button plain" href={withLanguage(`${url.pathname}/register`, url)}>
        {words.registerPurchase}
      </a>
      <a class="button plain" href={withLanguage(`/outlets/${facts.network}`, url)}>
        {words.findOutlet}
      </a>
      <footer>{words.privacy}</footer>
    </>,
  );
}

/** What the manufacturer wants to do on this unit stands before anything else. */
function Campaigns({ campaigns, language }: { campaigns: readonly Campaign[]; language: Language }) {
  const words = pageTexts[language].recall;
  if (campaigns.length === 0) return null;
  return (
    <section id="recall" class="copied">
      {campaigns.map(({ kind, name, notice, endsOn }) => (
        <>
          <h2>{words.title(words.kind[kind], name[language])}</h2>
          <p>{notice[language]}</p>
          <p class="soft small">{words.until(writeDay(endsOn, language))}</p>
        </>
      ))}
    </section>
  );
}

/** Said to the owner of the true label and to whoever has a copy alike: nobody can tell them apart here. */
function Copied({ words, maker }: { words: PageTexts['copied']; maker: string }) {
  return (
    <section class="copied">
      <h2>{words.title}</h2>
      <p>{words.why(maker)}</p>
      <ul>
        {words.mend.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Rights({ law, language }: { law: UnitRights; language: Language }) {
  const words = pageTexts[language].rights;
  return (
    <section id="rights">
      <h2>{words.title}</h2>
      {law.rights.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <dl>
            {law.rights.map(({ right, lastDay, lessDepreciation, labourIncluded, article }) => (
              <Fact term={words.name[right]}>
                {lastDay === null ? words.whileItLasts : words.until(writeDay(lastDay, language))}
                {lessDepreciation ? ` (${words.lessUse})` : ''}
                {labourIncluded === true ? ` (${words.labourIncluded})` : ''}
                {article === null ? '' : ` · ${article}`}
              </Fact>
            ))}
          </dl>
          {law.verified ? (
            <p>{words.verified(law.verifiedOn === null ? null : writeDay(law.verifiedOn, language))}</p>
          ) : null}
        </>
      )}
    </section>
  );
}

/** Parts that share one answer share one row: “tank, tubes, bracket”. */
export function groupAnswers(answers: readonly ComponentAnswer[]): ComponentAnswer[][] {
  const keyOf = ({ covered, coverage, lastDay, startsOn, code }: ComponentAnswer) =>
    [covered, coverage, lastDay, startsOn, code].join('/');
  return [...Map.groupBy(answers, keyOf).values()];
}

function CoverRow({
  answers,
  unit,
  language,
  on,
}: {
  answers: readonly ComponentAnswer[];
  unit: Unit;
  language: Language;
  on: LocalDate;
}) {
  const [answer] = answers;
  if (answer === undefined) return null;
  const words = pageTexts[language];
  const componentNames = Object.fromEntries(unit.components.map(({ code, name }) => [code, name[language]]));
  const names = answers.map(({ component }) =>
    component === WHOLE_UNIT
      ? unit.modelName[language]
      : ((Object.hasOwn(componentNames, component) ? componentNames[component] : undefined) ?? component),
  );
  const isAtCost = answer.coverage === 'cost_price';
  const [kind, label] = isAtCost
    ? (['cost', words.atCost] as const)
    : answer.covered
      ? (['covered', words.covered] as const)
      : (['over', words.over] as const);
  return (
    <article>
      <div class="row">
        <h3>{names.join(words.listSeparator)}</h3>
        <Pill kind={kind}>{label}</Pill>
      </div>
      <TermBar answer={answer} on={on} label={names.join(words.listSeparator)} />
      <p>{explain(answer, words, language)}</p>
      <details>
        <summary>{words.why}</summary>
        <ol>
          {answer.trace
            .filter((step) => step.outcome !== 'not_looked_at')
            .map((step) => (
              <li class={step.outcome}>{toTraceWire(step, { rules: ruleTexts }, language, componentNames).text}</li>
            ))}
        </ol>
      </details>
    </article>
  );
}

function TermBar({ answer, on, label }: { answer: ComponentAnswer; on: LocalDate; label: string }) {
  if (!answer.covered || answer.startsOn === null || answer.lastDay === null || on < answer.startsOn) return null;
  const whole = daysBetween(answer.startsOn, answer.lastDay);
  return <progress max={whole} value={daysBetween(answer.startsOn, on)} aria-label={label} />;
}

function explain(answer: ComponentAnswer, words: PageTexts, language: Language): string {
  if (answer.startsOn === null || answer.startedBy === null) {
    return answer.code === null ? '' : texts[answer.code][language].title;
  }
  const end = answer.lastDay === null ? words.forLife : words.until(writeDay(answer.lastDay, language));
  const start = words.since(writeDay(answer.startsOn, language), words.starts[answer.startedBy]);
  const gap = language === 'zh' ? '' : ' ';
  return answer.covered ? `${end}${gap}${start}` : `${end}${gap}${words.beforeRepair}`;
}
