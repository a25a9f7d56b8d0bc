import type { Language } from '../client.ts';
import { say, type TextName } from './texts.ts';

/** What a command sees of the process. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** Whether somebody watches what goes to standard error, where progress is shown. */
  readonly isWatched: boolean;
  readonly columns: number;
  /** What was asked for, on standard output. */
  print(text: string): void;
  /** What is said about it, on standard error. */
  note(text: string): void;
  /** As it is, for a line that is drawn again. */
  draw(text: string): void;
  paint(colour: Colour, text: string): string;
  say(name: TextName, params?: Readonly<Record<string, string | number>>): string;
}

const COLOURS = { red: 31, green: 32, yellow: 33, blue: 36, faint: 2, bold: 1 } as const;
export type Colour = keyof typeof COLOURS;

/** Colours only where somebody sees them and nobody has asked for none (no-color.org). */
export function openTerminal(process: NodeJS.Process, language: Language): Terminal {
  const { stdout, stderr, env } = process;
  const isPainted = stdout.isTTY && stderr.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    env,
    language,
    isWatched: stderr.isTTY,
    columns: stderr.columns ?? 80,
    print: (text) => stdout.write(`${text}\n`),
    note: (text) => stderr.write(`${text}\n`),
    draw: (text) => stderr.write(text),
    paint: (colour, text) => (isPainted ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text),
    say: (name, params) => say(language, name, params),
  };
}

/** Words of the other side, without the characters that would command the terminal. */
export function tame(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

export interface TableColumn {
  readonly head: string;
  readonly align?: 'right';
}

/** Columns as wide as their widest cell, two spaces apart, numbers to the right. */
export function toTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  paintHead: (text: string) => string,
): string {
  const tamed = rows.map((row) => row.map(tame));
  const widths = columns.map(({ head }, at) => Math.max(widthOf(head), ...tamed.map((row) => widthOf(row[at] ?? ''))));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, at) => {
        const cell = cells[at] ?? '';
        const space = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
        return align === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return [paintHead(line(columns.map(({ head }) => head))), ...tamed.map(line)].join('\n');
}

/** Chinese characters take two cells of a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  return width;
}
