import { LIMITS } from '@aftercare/kernel';
import { type FieldError, Refusal } from './refusal.ts';

/**
 * One JSON value (RFC 8259) from the bytes of a body. Refused: what is not UTF-8, a byte order mark (§8.1), what is nested deeper
 * than anything of ours, and text that is not Unicode (half of a surrogate pair, §8.2) or holds NUL, because neither could be
 * stored and given back as it came. Where the RFC leaves it open: of two members of one name the last one counts; `__proto__`
 * is a name like any other; a number beyond a double becomes infinite or zero, which no schema of ours takes for an amount.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new Refusal('request.not_json');
  }
  const errors = checkTexts(value);
  if (errors.length > 0) throw new Refusal('request.invalid', {}, { errors });
  return value;
}

/** Walks without recursion: a body of a megabyte can be nested deeper than the stack is. */
function checkTexts(value: unknown): FieldError[] {
  const errors: FieldError[] = [];
  const waiting: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [
    { value, pointer: '', depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: part, pointer, depth } = next;
    if (depth > LIMITS.jsonDepth) throw new Refusal('request.too_deep', { maximum: LIMITS.jsonDepth });
    if (typeof part === 'string' && !isStorable(part)) errors.push({ pointer, code: 'request.not_text', params: {} });
    if (typeof part !== 'object' || part === null) continue;
    for (const [name, inner] of Object.entries(part)) {
      const at = `${pointer}${toPointerPart(name)}`;
      if (!isStorable(name)) errors.push({ pointer, code: 'request.not_text', params: {} });
      waiting.push({ value: inner, pointer: at, depth: depth + 1 });
    }
  }
  return errors.slice(0, LIMITS.fieldErrors);
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** One step of a JSON Pointer (RFC 6901 §3). */
export function toPointerPart(part: PropertyKey): string {
  return `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
