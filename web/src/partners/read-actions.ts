export interface CorrectiveAction {
  readonly what: string;
  readonly dueOn: string;
}

/** One a line: the day, a blank, what is to be mended. A line without a day is sent without one, so that the API names it. */
export function readActions(text: string): readonly CorrectiveAction[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, dueOn = '', what = line] = /^(\d{4}-\d{2}-\d{2})[\s,，:：]+(.+)$/.exec(line) ?? [];
      return { what, dueOn };
    });
}
