import type { Instant, Language } from '@aftercare/kernel';
import type { Unit } from '@aftercare/products';
import {
  type ChargeFile,
  type ClockAnswer,
  decideCharges,
  decideFile,
  findLiveOrder,
  maskPhone,
  type Quote,
  type Receipt,
  type RequestFile,
  type Slot,
  serviceWordTexts,
  type WorkOrder,
} from '@aftercare/service';
import { withLanguage } from './address.ts';
import { AppointmentForm } from './appointment-form.tsx';
import { type HtmlPage, toHtmlPage } from './document.tsx';
import { Fact } from './fact.tsx';
import { type FaultName, formTexts } from './form-texts.ts';
import { Pill, type PillKind } from './pill.tsx';
import { ProductHead } from './product-head.tsx';
import { QuoteSection } from './quote-section.tsx';
import { ReceiptSection } from './receipt-section.tsx';
import { type StoryLine, tellStory } from './rules/tell-story.ts';
import { ServiceReport } from './service-report.tsx';
import { SignForm, type SignState } from './sign-form.tsx';
import { PROMISES, trackingTexts } from './tracking-texts.ts';
import { writeHour, writeTime } from './write-time.ts';

export interface TrackingFacts {
  readonly language: Language;
  readonly url: URL;
  readonly maker: string;
  /** The page's own path, with its secret. */
  readonly path: string;
  readonly unit: Unit;
  readonly file: RequestFile;
  /** What says who pays. */
  readonly judged: Omit<ChargeFile, 'order'>;
  /** What the customer was told of the cost, oldest first. */
  readonly quotes: readonly Quote[];
  /** The receipt, and what was given back of it. */
  readonly receipts: readonly Receipt[];
  /** Free ones, in the order of time; none where none can be booked now. */
  readonly slots: readonly Slot[];
  readonly now: Instant;
  /** What came of a form that could not be taken. */
  readonly fault?: FaultName;
  readonly sign?: SignState;
}

/** Where a request stands, what was promised and done, and what the customer can do now. */
export function toTrackingPage(facts: TrackingFacts): HtmlPage {
  const { language, url, maker, unit, file, fault } = facts;
  const words = trackingTexts[language];
  const order = findLiveOrder(file);
  const quote = facts.quotes.findLast(({ state }) => state !== 'replaced');
  const isRepaired = order !== undefined && order.repairedAt !== null;
  return toHtmlPage(
    { language, title: `${words.title} · ${maker}`, brand: maker, url },
    <>
      <div class="screen">
        <h1 class="first">{words.title}</h1>
        <p class="soft serial">
          {words.request} {file.request.number}
        </p>
      </div>
      {fault === undefined ? null : (
        <p class="alert screen" role="alert">
          {formTexts[language].faults[fault]}
        </p>
      )}
      <Story facts={facts} order={order} />
      {quote === undefined ? null : (
        <QuoteSection language={language} action={withLanguage(`${facts.path}/quote`, url)} quote={quote} />
      )}
      {order === undefined ? null : <NextStep facts={facts} order={order} />}
      {isRepaired ? (
        <ServiceReport
          language={language}
          order={order}
          unit={unit}
          request={file.request}
          charges={decideCharges({ ...facts.judged, order })}
        />
      ) : null}
      <ReceiptSection language={language} receipts={facts.receipts} />
      {order?.state === 'repaired' ? (
        <SignForm
          language={language}
          action={withLanguage(`${facts.path}/sign`, url)}
          state={facts.sign ?? { name: file.request.customer.name, agreed: false, faults: {} }}
        />
      ) : null}
      <PromiseList file={file} now={facts.now} language={language} />
      <div class="screen">
        <ProductHead unit={unit} language={language} />
        <Told file={file} language={language} />
        <footer>
          {words.keep}
          <br />
          {words.secret}
        </footer>
      </div>
    </>,
  );
}

function Story({ facts, order }: { facts: TrackingFacts; order: WorkOrder | undefined }) {
  const { language, file } = facts;
  const words = trackingTexts[language];
  return (
    <section class="screen">
      <ol class="story">
        {tellStory(file).map((line) => (
          <li class={line.state} aria-current={line.state === 'current' ? 'step' : undefined}>
            <strong>{nameStep(line, language)}</strong>
            <StoryDetail line={line} facts={facts} order={order} />
          </li>
        ))}
      </ol>
      {file.request.state === 'cancelled' ? <p>{words.cancelled}</p> : null}
    </section>
  );
}

function nameStep({ step, state }: StoryLine, language: Language): string {
  const words = trackingTexts[language];
  if (state === 'done' || step === 'received' || step === 'cancelled') return words.done[step];
  return words[state][step];
}

function StoryDetail({ line, facts, order }: { line: StoryLine; facts: TrackingFacts; order: WorkOrder | undefined }) {
  const { language } = facts;
  if (line.state === 'ahead') return null;
  if (line.state === 'current') return <p>{sayWhatIsAwaited(line, facts, order)}</p>;
  const words = trackingTexts[language];
  const time = line.at === null ? '' : writeTime(line.at, language);
  const until =
    line.step === 'appointment' && order !== undefined && order.slotEndsAt !== null
      ? `–${writeHour(order.slotEndsAt)}`
      : '';
  return (
    <>
      {line.step === 'taken' && order !== undefined ? <p>{words.takenBy(order.memberName)}</p> : null}
      <p class="soft">
        {time}
        {until}
      </p>
    </>
  );
}

function sayWhatIsAwaited({ step }: StoryLine, { language, slots }: TrackingFacts, order: WorkOrder | undefined) {
  const words = trackingTexts[language];
  if (order === undefined) return words.nobody;
  if (order.state === 'waiting_parts' || order.state === 'waiting_customer') return words.waits[order.state];
  switch (step) {
    case 'taken':
      return words.asked(order.memberName);
    case 'appointment':
      return slots.length === 0 ? words.theyCall(order.memberName) : words.pleaseChoose;
    case 'arrived':
      return order.state === 'on_the_way' ? words.onTheWay : words.comesAt;
    case 'repaired':
      return words.atWork;
    default:
      return words.pleaseSign;
  }
}

/** A first appointment is asked for openly; moving one is folded away. */
function NextStep({ facts, order }: { facts: TrackingFacts; order: WorkOrder }) {
  const { language, slots, path, url } = facts;
  const words = trackingTexts[language].appointment;
  if (slots.length === 0) return null;
  const isMoved = order.slotStartsAt !== null;
  const form = (
    <AppointmentForm
      language={language}
      action={withLanguage(`${path}/appointment`, url)}
      slots={slots}
      submit={isMoved ? words.move : words.submit}
    />
  );
  return (
    <section class="screen" id="appointment">
      {isMoved ? (
        <details>
          <summary>{words.change}</summary>
          {form}
        </details>
      ) : (
        <>
          <h2>{words.choose}</h2>
          {form}
        </>
      )}
    </section>
  );
}

function PromiseList({ file, now, language }: { file: RequestFile; now: Instant; language: Language }) {
  const words = trackingTexts[language];
  const { clocks } = decideFile(file, now);
  const rows = PROMISES.flatMap((name) => {
    const clock = clocks.find((one) => one.clock === name);
    const said = clock === undefined ? null : sayPromise(clock, language);
    return said === null ? [] : [{ name, ...said }];
  });
  return rows.length === 0 ? null : (
    <section class="screen">
      <h2>{words.promises}</h2>
      {rows.map(({ name, kind, stands, text }) => (
        <article>
          <div class="row">
            <h3>{words.promise[name]}</h3>
            <Pill kind={kind}>{stands}</Pill>
          </div>
          <p>{text}</p>
        </article>
      ))}
    </section>
  );
}

/** A promise in plain words; null for one that has not begun, or that has lost its object. */
function sayPromise(
  clock: ClockAnswer,
  language: Language,
): { readonly kind: PillKind; readonly stands: string; readonly text: string } | null {
  const words = trackingTexts[language];
  const due = clock.dueAt === null ? '' : writeTime(clock.dueAt, language);
  const ended = clock.endedAt === null ? null : writeTime(clock.endedAt, language);
  switch (clock.state) {
    case 'running':
      return { kind: 'over', stands: words.stands.running, text: words.by(due) };
    case 'met':
      return { kind: 'covered', stands: words.stands.met, text: words.onTime(ended ?? due) };
    case 'breached':
      return {
        kind: 'cost',
        stands: words.stands.breached,
        text: ended === null ? words.late(due) : words.lateDone(due, ended),
      };
    case 'paused': {
      const reason = clock.pausedFor === null ? '' : serviceWordTexts.reason[clock.pausedFor][language];
      return { kind: 'over', stands: words.stands.paused, text: words.paused(reason) };
    }
    default:
      return null;
  }
}

/** The telephone only so far as its owner recognises it: links are passed on. */
function Told({ file: { request }, language }: { file: RequestFile; language: Language }) {
  const words = trackingTexts[language];
  const { name, phone, address } = request.customer;
  const form = formTexts[language].request;
  return (
    <details class="card">
      <summary>{words.yours}</summary>
      <dl>
        <Fact term={words.report.complaint}>{request.symptomText}</Fact>
        <Fact term={form.name}>{name}</Fact>
        <Fact term={form.phone}>{maskPhone(phone)}</Fact>
        <Fact term={words.address}>{address}</Fact>
      </dl>
      {request.photos.length === 0 ? null : <p class="soft">{words.photos(request.photos.length)}</p>}
    </details>
  );
}
