import { formatMoney } from '../components/format-money.ts';
import { useLanguage, useSay } from '../language.ts';
import type { Agreement } from './member.ts';

const PERCENT_PPM = 10_000;

/** What is paid, when, and by which rates: in words, as both signed it. */
export function SettlementTerms({ terms }: { terms: Agreement['content']['settlement'] }) {
  const say = useSay();
  const language = useLanguage();
  const { mode, flatPerUnit, currency, gradeCoefficientPpm, skips } = terms;
  const grades = Object.entries(gradeCoefficientPpm).map(([grade, ppm]) => `${grade} ${Number(ppm) / PERCENT_PPM} %`);
  const sentences = [
    mode === 'flat_per_unit' && flatPerUnit !== null
      ? say('terms.flat', { money: formatMoney({ amount: flatPerUnit, currency }, language) })
      : say('terms.per_claim'),
    say('terms.window', { from: terms.windowOpensOn, until: terms.windowClosesOn }),
    say('terms.pay', { days: terms.payWithinDays }),
    say('terms.tax', { goods: terms.goodsTaxPpm / PERCENT_PPM, services: terms.servicesTaxPpm / PERCENT_PPM }),
    ...(grades.length > 0 ? [say('terms.grades', { grades: grades.join(say('list.comma')) })] : []),
    ...(skips.includes('audit') ? [say('terms.no_audit')] : []),
    say('terms.dispute', { months: terms.disputeWithinMonths }),
  ];
  return (
    <>
      {sentences.map((sentence) => (
        <span class="order-line" key={sentence}>
          {sentence}
        </span>
      ))}
    </>
  );
}
