export type Language = 'en' | 'zh';

/** What every code says to a person: what it is, what happened, how to mend it. `{name}` is filled from the parameters. */
export interface CodeText {
  readonly title: string;
  readonly detail: string;
  readonly mend: string;
}

export type CodeTexts = Readonly<Record<string, Readonly<Record<Language, CodeText>>>>;
/** One line for each rule of a trace, with `{name}` from what the rule saw. */
export type RuleTexts = Readonly<Record<string, Readonly<Record<Language, string>>>>;

export function fillText(template: string, params: Readonly<Record<string, string | number | boolean | null>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined || value === null ? whole : String(value);
  });
}
