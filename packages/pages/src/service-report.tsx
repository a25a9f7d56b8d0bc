import type { Language } from '@aftercare/kernel';
import type { Unit } from '@aftercare/products';
import type { decideCharges, ServiceRequest, WorkOrder, WorkReport } from '@aftercare/service';
import { Fact } from './fact.tsx';
import { writeDay } from './texts.ts';
import { type TrackingTexts, trackingTexts } from './tracking-texts.ts';
import { writeTime } from './write-time.ts';

interface ReportFacts {
  readonly language: Language;
  readonly order: WorkOrder;
  readonly unit: Unit;
  readonly request: ServiceRequest;
  readonly charges: Charges;
}

type Charges = ReturnType<typeof decideCharges>;

/** What was done, as it is printed. Nothing of what the shop is paid: that is between it and the manufacturer. */
export function ServiceReport({ language, order, unit, request, charges }: ReportFacts) {
  const words = trackingTexts[language].report;
  const { report, signature, repairedOn } = order;
  return (
    <section class="report">
      <h2>{words.title}</h2>
      <dl>
        <Fact term={words.order}>{order.number}</Fact>
        <Fact term={words.product}>
          {unit.modelCode} {unit.modelName[language]} · {unit.serial}
        </Fact>
        <Fact term={words.shop}>{order.memberName}</Fact>
        <Fact term={words.complaint}>{request.symptomText}</Fact>
        {report === null ? null : <Findings report={report} unit={unit} words={words} language={language} />}
        {charges.length === 0 ? null : <Fact term={words.pays}>{sayWhoPays(charges, language)}</Fact>}
        {repairedOn === null ? null : <Fact term={words.repaired}>{writeDay(repairedOn, language)}</Fact>}
        {signature?.kind === 'signed' ? (
          <Fact term={words.signature}>{words.signedBy(signature.name, writeTime(signature.at, language))}</Fact>
        ) : null}
      </dl>
      <p class="soft small screen">{words.print}</p>
    </section>
  );
}

interface FindingFacts {
  readonly report: WorkReport;
  readonly unit: Unit;
  readonly words: TrackingTexts['report'];
  readonly language: Language;
}

function Findings({ report, unit, words, language }: FindingFacts) {
  const component = unit.components.find(({ code }) => code === report.component);
  return (
    <>
      <Fact term={words.part}>{component?.name[language] ?? report.component}</Fact>
      <Fact term={words.cause}>{words.causes[report.cause]}</Fact>
      <Fact term={words.work}>
        {report.operations.map(({ code, minutes }) => (
          <span class="entry">
            {code}, {words.minutes(minutes)}
          </span>
        ))}
      </Fact>
      <Fact term={words.parts}>
        {report.parts.length === 0
          ? words.noParts
          : report.parts.map(({ number, quantity, serialIn }) => (
              <span class="entry">
                {number} × {quantity}
                {serialIn === null ? '' : ` · ${serialIn}`}
              </span>
            ))}
      </Fact>
      {report.note === null ? null : <Fact term={words.note}>{report.note}</Fact>}
    </>
  );
}

/** What is certain first; what is not has to be told beforehand. */
function sayWhoPays(charges: Charges, language: Language) {
  const words = trackingTexts[language].report.charges;
  const listed = (wanted: Charges[number]['charge']) =>
    charges.filter(({ charge }) => charge === wanted).map(({ thing }) => words.things[thing]);
  if (charges.every(({ charge }) => charge === 'free')) return words.nothing;
  const [free, customer, open] = [listed('free'), listed('customer'), listed('open')];
  return (
    <>
      {customer.length === 0 ? null : <span class="entry">{words.yours(customer.join(words.separator))}</span>}
      {free.length === 0 ? null : <span class="entry">{words.free(free.join(words.separator))}</span>}
      {open.length === 0 ? null : <span class="entry">{words.open(open.join(words.separator))}</span>}
    </>
  );
}
