import { Day } from './day.tsx';
import { isOfOtherYear } from './format-day.ts';

/** A text of the API. It writes days as 2026-03-01; here they read as everywhere else. */
export function Told({ text }: { text: string }) {
  const parts = text.split(/(\b\d{4}-\d{2}-\d{2}\b)/);
  // Every second part is a day.
  const isDay = (index: number) => index % 2 === 1;
  const withYear = parts.some((part, index) => isDay(index) && isOfOtherYear(part));
  return (
    <>
      {parts.map((part, index) =>
        isDay(index) ? <Day key={`${index} ${part}`} of={part} withYear={withYear} /> : part,
      )}
    </>
  );
}
