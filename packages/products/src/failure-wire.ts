import { type CodeTexts, fillText, type Language } from '@aftercare/kernel';
import { texts } from './texts.ts';
import type { RowFailure } from './words.ts';

/** A refused row in the reader's language. */
export function toFailureWire(failure: RowFailure, language: Language) {
  const byCode: CodeTexts = texts;
  const text = byCode[failure.code]?.[language];
  const params = { column: failure.column ?? '', value: failure.value ?? '' };
  return {
    ...failure,
    detail: text === undefined ? failure.code : fillText(text.detail, params),
    mend: text === undefined ? '' : fillText(text.mend, params),
  };
}
