import type { Language } from '@aftercare/kernel';
import type { Quote } from '@aftercare/service';
import { quoteTexts } from './quote-texts.ts';
import { writeMoney } from './write-money.ts';
import { writeTime } from './write-time.ts';

interface QuoteFacts {
  readonly language: Language;
  readonly action: string;
  readonly quote: Quote;
}

/** What the work will cost the customer, line by line, and the form for yes or no. What was answered stays to be read. */
export function QuoteSection({ language, action, quote }: QuoteFacts) {
  const words = quoteTexts[language];
  const { lines, total, currency, cause } = quote.content;
  const answered = quote.answeredAt === null ? null : writeTime(quote.answeredAt, language);
  return (
    <section id="quote">
      <h2>{words.title}</h2>
      <p>{words.lead[cause]}</p>
      <table class="quote">
        <tbody>
          {lines.map((line) => (
            <tr>
              <th scope="row">
                {line.name[language]}
                {line.quantity === 1 ? '' : ` × ${line.quantity}`}
              </th>
              <td>{line.amount === 0 ? words.free : writeMoney(line.amount, currency)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.total}</th>
            <td>
              <strong>{writeMoney(total, currency)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      <p class="soft small">{words.receipt}</p>
      {quote.state === 'offered' ? (
        <form method="post" action={action} class="bare screen">
          <input type="hidden" name="shown" value={quote.hash} />
          <label class="check">
            <input type="checkbox" name="agreed" value="yes" />
            <span>{words.agreed(writeMoney(total, currency))}</span>
          </label>
          <button type="submit" name="answer" value="accept">
            {words.accept}
          </button>
          <button type="submit" name="answer" value="decline" class="plain">
            {words.decline}
          </button>
        </form>
      ) : null}
      {answered === null ? null : (
        <p class="soft">{quote.state === 'accepted' ? words.accepted(answered) : words.declined(answered)}</p>
      )}
    </section>
  );
}
