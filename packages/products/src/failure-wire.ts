import type { CodeTexts, Language } from '@aftercare/kernel';
import { texts } from './texts.ts';
import type { RowFailure } from './words.ts';

/** A refused row in the reader's language. */
export function toFailureWire(failure: RowFailure, language: Language) {
  const byCode: CodeTexts = texts;
  const text = byCode[failure.code]?.[language];
  return { ...failure, detail: text?.detail ?? failure.code, mend: text?.mend ?? '' };
}
