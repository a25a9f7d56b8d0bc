import type { Agreement, Clause, Difference } from '@aftercare/agreements';
import type { Language } from '@aftercare/kernel';
import { type HtmlPage, toHtmlPage } from './document.tsx';
import { Fact } from './fact.tsx';
import { STYLE } from './style.ts';
import { writeTime } from './write-time.ts';

const TEXTS = {
  en: {
    title: (number: number, member: string) => `Agreement ${number} with ${member}`,
    state: 'State',
    states: {
      draft: 'draft',
      offered: 'offered, waits for signatures',
      in_force: 'in force',
      superseded: 'superseded by a later one',
      ended: 'ended',
    },
    parties: 'Parties',
    endedOn: 'Last day',
    signed: 'Signed',
    notSigned: 'not signed yet',
    signature: (name: string, time: string) => `${name}, ${time}`,
    document: 'Document (SHA-256)',
    reading: 'What both sign is the document with this fingerprint; these sentences say the same for people.',
    differences: (from: number | null, to: number) =>
      from === null
        ? `Agreement ${to}: there is none before it`
        : `What agreement ${to} says otherwise than agreement ${from}`,
    none: 'They say the same.',
    before: 'Before',
    after: 'Now',
    nothing: 'nothing',
  },
  zh: {
    title: (number: number, member: string) => `与${member}的第 ${number} 号协议`,
    state: '状态',
    states: {
      draft: '草稿',
      offered: '已发出，待签署',
      in_force: '生效中',
      superseded: '已被后续协议取代',
      ended: '已终止',
    },
    parties: '协议双方',
    endedOn: '最后一日',
    signed: '签署',
    notSigned: '尚未签署',
    signature: (name: string, time: string) => `${name}，${time}`,
    document: '文件（SHA-256）',
    reading: '双方签署的是具有此指纹的文件；以下条款为其可读文本，内容相同。',
    differences: (from: number | null, to: number) =>
      from === null ? `第 ${to} 号协议：此前没有协议` : `第 ${to} 号协议与第 ${from} 号协议的不同之处`,
    none: '内容相同。',
    before: '原条款',
    after: '现条款',
    nothing: '无',
  },
} as const satisfies Readonly<Record<Language, object>>;

interface AgreementFacts {
  readonly language: Language;
  readonly maker: string;
  readonly agreement: Agreement & { readonly memberName: string };
}

/** An agreement for people, clause by clause under its headings, made for paper: it is kept with what was signed. */
export function toAgreementPage(facts: AgreementFacts & { readonly clauses: readonly Clause[] }): HtmlPage {
  const { language, maker, agreement, clauses } = facts;
  const words = TEXTS[language];
  const { documentHash, endedOn, manufacturerSignature, memberSignature, memberName, number, state } = agreement;
  const sign = (signature: Agreement['memberSignature']) =>
    signature === null ? words.notSigned : words.signature(signature.name, writeWhen(signature.at, language));
  const numbered = clauses.map((clause, place) => ({ ...clause, place: place + 1 }));
  const groups = [...Map.groupBy(numbered, ({ heading }) => heading[language])];
  return toHtmlPage(
    { language, title: `${words.title(number, memberName)} · ${maker}`, brand: maker, url: null, style: PAPER },
    <>
      <h1 class="first">{words.title(number, memberName)}</h1>
      <section>
        <dl>
          <Fact term={words.parties}>{`${maker} · ${memberName}`}</Fact>
          <Fact term={words.state}>{words.states[state]}</Fact>
          {endedOn === null ? null : <Fact term={words.endedOn}>{endedOn}</Fact>}
          <Fact term={`${words.signed} · ${maker}`}>{sign(manufacturerSignature)}</Fact>
          <Fact term={`${words.signed} · ${memberName}`}>{sign(memberSignature)}</Fact>
          {documentHash === null ? null : <Fact term={words.document}>{documentHash}</Fact>}
        </dl>
        <p class="soft small">{words.reading}</p>
      </section>
      {groups.map(([heading, some]) => (
        <section>
          <h2>{heading}</h2>
          <ol>
            {some.map(({ place, text }) => (
              <li value={place}>{text[language]}</li>
            ))}
          </ol>
        </section>
      ))}
    </>,
  );
}

/** What one version says otherwise than the one before, each clause before and now. */
export function toDifferencesPage(
  facts: AgreementFacts & { readonly from: number | null; readonly differences: readonly Difference[] },
): HtmlPage {
  const { language, maker, agreement, from, differences } = facts;
  const words = TEXTS[language];
  const title = words.differences(from, agreement.number);
  return toHtmlPage(
    { language, title: `${title} · ${agreement.memberName} · ${maker}`, brand: maker, url: null, style: PAPER },
    <>
      <h1 class="first">{title}</h1>
      <p class="soft">{`${maker} · ${agreement.memberName}`}</p>
      {differences.length === 0 ? <p>{words.none}</p> : null}
      {differences.map(({ heading, before, after }) => (
        <section>
          <h2>{heading[language]}</h2>
          <dl>
            <Fact term={words.before}>{before === null ? words.nothing : <del>{before[language]}</del>}</Fact>
            <Fact term={words.after}>{after === null ? words.nothing : <ins>{after[language]}</ins>}</Fact>
          </dl>
        </section>
      ))}
    </>,
  );
}

/** The year belongs to what is kept. */
function writeWhen(at: NonNullable<Agreement['offeredAt']>, language: Language): string {
  return `${new Date(at).getUTCFullYear()} · ${writeTime(at, language)}`;
}

/** As the pages of customers, and broader: sentences are long. */
const PAPER = `${STYLE}
main,header{max-width:48rem}
ol{margin:8px 0 0;padding-left:32px}
li{padding:4px 0}
dl div{grid-template-columns:11em 1fr}
ins{text-decoration:none;font-weight:600}
del{color:var(--soft)}
@page{margin:18mm}
@media print{section{break-inside:avoid}header{padding:0}}`;
