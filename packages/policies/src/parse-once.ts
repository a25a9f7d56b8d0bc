/** Versions of one kind that an isolate keeps in their checked form: those in force, of the networks that it serves at the time. */
const KEPT = 30;
/** Characters; a longer text is checked each time, so that what is kept stays small. */
const LONGEST_KEPT = 100_000;

/**
 * Reads stored content as `parse` does, and keeps the answer by the text: a version never changes, and most of what is asked
 * is judged by the same few. The key is the whole text, so nobody can be given what another's text says.
 */
export function parseOnce<Content>(parse: (content: unknown) => Content): (text: string) => Content {
  const kept = new Map<string, Content>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const content = parse(JSON.parse(text));
    if (text.length > LONGEST_KEPT) return content;
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(text, content);
    return content;
  };
}
