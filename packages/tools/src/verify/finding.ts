/** What a checker found, and how to mend it. */
export interface Finding {
  /** From the root. */
  file: string;
  line: number;
  message: string;
  mend: string;
}

/** A file by its path from the root, with its text. */
export interface Source {
  file: string;
  text: string;
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}

export function printFinding({ file, line, message, mend }: Finding): string {
  return `${file}:${line} ${message}\n    ${mend}`;
}
