import type { ComponentChildren } from 'preact';
import { LOCALES, useLanguage, useSay } from '../language.ts';

/** The day in full, and what it brings in one line. */
export function TodayHead({ children }: { children?: ComponentChildren }) {
  const say = useSay();
  const day = new Intl.DateTimeFormat(LOCALES[useLanguage()], { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <header class="screen-head">
      <h1>
        <span class="unseen">{say('nav.today')}: </span>
        {day.format(new Date())}
      </h1>
      {children}
    </header>
  );
}
