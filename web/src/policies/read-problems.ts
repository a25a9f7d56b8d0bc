import { ProblemError } from '@aftercare/client/sdk';

/** What was said against a place of the request, by its pointer. */
export type Problems = readonly (readonly [pointer: string, text: string])[];

export function readProblems(error: unknown): Problems {
  if (!(error instanceof ProblemError)) return [];
  return error.errors.map(({ pointer, detail, mend }) => [pointer.replace(/^#/, ''), `${detail} ${mend}`]);
}

/** Those of one place alone, or of what lies in it as well. */
export function problemsAt(problems: Problems, pointer: string, isWithin = false): string[] {
  return problems
    .filter(([at]) => at === pointer || (isWithin && at.startsWith(`${pointer}/`)))
    .map(([, text]) => text);
}
