import { useLanguage } from '../language.ts';
import { formatDay } from './format-day.ts';

export function Day({ of, withYear }: { of: string; withYear?: boolean }) {
  return (
    <time class="day" dateTime={of} title={of}>
      {formatDay(of, useLanguage(), withYear)}
    </time>
  );
}
