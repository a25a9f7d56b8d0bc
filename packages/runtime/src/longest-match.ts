/**
 * How many characters a text can have at most that a pattern takes whole; infinite where nothing bounds it. For the ids, codes
 * and formats of our own schemas: their patterns say how long a text may be, and the API's description has to say it too.
 */
export function longestMatch(pattern: string): number {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return Number.POSITIVE_INFINITY;
  const [length, rest] = longestOfAlternatives(pattern);
  return rest === '' ? length : Number.POSITIVE_INFINITY;
}

type Read = readonly [length: number, rest: string];

function longestOfAlternatives(text: string): Read {
  let longest = 0;
  let rest = text;
  for (;;) {
    const [length, after] = longestOfSequence(rest);
    longest = Math.max(longest, length);
    if (!after.startsWith('|')) return [longest, after];
    rest = after.slice(1);
  }
}

function longestOfSequence(text: string): Read {
  let sum = 0;
  let rest = text;
  while (rest !== '' && !rest.startsWith('|') && !rest.startsWith(')')) {
    const [length, after] = longestOfAtom(rest);
    const [times, next] = readQuantifier(after);
    sum += length === 0 ? 0 : length * times;
    rest = next;
  }
  return [sum, rest];
}

function longestOfAtom(text: string): Read {
  const around = /^\((?:\?[=!]|\?<[=!])/.exec(text)?.[0];
  const group = around ?? /^\((?:\?:|\?<\w+>)?/.exec(text)?.[0];
  if (group !== undefined) {
    const [length, after] = longestOfAlternatives(text.slice(group.length));
    return [around === undefined ? length : 0, after.slice(1)];
  }
  if (/^(?:[$^]|\\[bB])/.test(text)) return [0, text.replace(/^(?:[$^]|\\[bB])/, '')];
  const one = /^(?:\[(?:\\.|[^\]])*\]|\\[pPu]\{[^}]*\}|\\.|.)/.exec(text)?.[0] ?? text;
  return [1, text.slice(one.length)];
}

function readQuantifier(text: string): Read {
  const found = /^(?:[*+]|\?|\{(\d+)(,)?(\d*)\})\??/.exec(text);
  if (found === null) return [1, text];
  const [whole, from, comma, until] = found;
  const rest = text.slice(whole.length);
  if (whole.startsWith('?')) return [1, rest];
  if (from === undefined) return [Number.POSITIVE_INFINITY, rest];
  if (comma === undefined) return [Number(from), rest];
  return [until ? Number(until) : Number.POSITIVE_INFINITY, rest];
}
