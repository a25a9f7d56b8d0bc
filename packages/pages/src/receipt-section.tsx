import { type Language, sumAmounts } from '@aftercare/kernel';
import type { Receipt } from '@aftercare/service';
import { Fact } from './fact.tsx';
import { receiptTexts } from './receipt-texts.ts';
import { writeDay } from './texts.ts';
import { writeMoney } from './write-money.ts';

interface ReceiptFacts {
  readonly language: Language;
  /** The receipt, and what was given back of it. */
  readonly receipts: readonly Receipt[];
}

/** What the customer paid, as it is printed, and what they got back of it. */
export function ReceiptSection({ language, receipts }: ReceiptFacts) {
  const words = receiptTexts[language];
  const [receipt, ...credits] = receipts;
  if (receipt === undefined) return null;
  const { currency } = receipt;
  const left = receipt.total - sumAmounts(credits.map(({ total }) => total));
  return (
    <section id="receipt" class="report">
      <h2>{words.title}</h2>
      <Paper language={language} paper={receipt} />
      <p class="soft small">{words.tax}</p>
      {credits.map((credit) => (
        <>
          <h3>{words.credit}</h3>
          <Paper language={language} paper={credit} />
        </>
      ))}
      {credits.length === 0 ? null : (
        <p>
          {words.left} <strong>{writeMoney(left, currency)}</strong>
        </p>
      )}
    </section>
  );
}

function Paper({ language, paper }: { language: Language; paper: Receipt }) {
  const words = receiptTexts[language];
  const { lines, quote } = paper.content;
  return (
    <>
      <dl>
        <Fact term={words.number}>{String(paper.number).padStart(6, '0')}</Fact>
        <Fact term={words.issuer}>{paper.issuer}</Fact>
        <Fact term={words.date}>{writeDay(paper.issuedOn, language)}</Fact>
        {paper.reason === null ? <Fact term={words.agreed}>{words.quote(quote.number)}</Fact> : null}
        {paper.reason === null ? null : <Fact term={words.reason}>{paper.reason}</Fact>}
      </dl>
      <table class="quote">
        <tbody>
          {lines.map((line) => (
            <tr>
              <th scope="row">
                {line.name[language]}
                {line.quantity === 1 ? '' : ` × ${line.quantity}`}
              </th>
              <td>{writeMoney(line.amount, paper.currency)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{paper.kind === 'receipt' ? words.paid : words.given}</th>
            <td>
              <strong>{writeMoney(paper.total, paper.currency)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
