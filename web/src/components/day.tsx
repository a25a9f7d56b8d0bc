import { useLanguage } from '../language.ts';
import { formatDay } from './format-day.ts';

export function Day({ of }: { of: string }) {
  return (
    <time class="day" dateTime={of} title={of}>
      {formatDay(of, useLanguage())}
    </time>
  );
}
