import type { TextName } from './texts.ts';

/** Something that the person at the terminal can mend: told in words, ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: TextName;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: TextName, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
