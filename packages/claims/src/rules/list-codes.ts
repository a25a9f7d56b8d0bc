import type { CodeText, Language } from '@aftercare/kernel';
import { texts as warrantyTexts } from '@aftercare/warranty';
import { untilTexts } from '../texts/resubmission.ts';
import { texts } from '../texts.ts';
import { CLAIM_FINDINGS, type ClaimFinding, type RateCard, WARRANTY_FINDINGS } from '../words.ts';

type Says = Readonly<Record<'title' | 'happened' | 'mend' | 'until', string>>;

type ListedCode = ClaimFinding &
  Readonly<Record<Language, Says>> & {
    readonly code: string;
    readonly days: number | null;
  };

/** Every code that a decision of a claim can name, with what to do about it and until when, by a rate card. */
export function listCodes({ cureDays, submissionDays }: Pick<RateCard, 'cureDays' | 'submissionDays'>): ListedCode[] {
  return [...Object.entries(CLAIM_FINDINGS), ...Object.entries(WARRANTY_FINDINGS)].map(([code, { severity, mend }]) => {
    const days = mend === 'resend' ? cureDays : mend === 'anew' ? submissionDays : null;
    const sayIn = (language: Language): Says => {
      const { title, detail, mend: cure } = textOf(code)[language];
      return { title, happened: detail, mend: cure, until: untilTexts[mend][language].replace('{days}', String(days)) };
    };
    return { code, severity, mend, days, en: sayIn('en'), zh: sayIn('zh') };
  });
}

const allTexts: Readonly<Record<string, Readonly<Record<Language, CodeText>>>> = { ...warrantyTexts, ...texts };

function textOf(code: string): Readonly<Record<Language, CodeText>> {
  const text = allTexts[code];
  if (text === undefined) throw new TypeError(`${code} has no text`);
  return text;
}
