import { LOCALES, useLanguage } from '../language.ts';

/** An instant in the reader's own time zone; the exact one in UTC for whoever points at it. */
export function Moment({ of }: { of: string }) {
  const format = new Intl.DateTimeFormat(LOCALES[useLanguage()], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <time class="day" dateTime={of} title={of}>
      {format.format(new Date(of))}
    </time>
  );
}
