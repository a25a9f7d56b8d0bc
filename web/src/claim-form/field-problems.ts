import { ProblemError } from '@aftercare/client/sdk';

/** Problems that speak of one field without a pointer into it. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'claims.reference_taken': '/reference',
  'claims.unit_unknown': '/unit',
  'claims.component_unknown': '/component',
};

/** What is wrong with each field, by its pointer, in the words of the API. */
export type FieldProblems = ReadonlyMap<string, string>;

export function readFieldProblems(error: unknown): FieldProblems {
  if (!(error instanceof ProblemError)) return new Map();
  const pointer = FIELD_OF[error.code];
  if (pointer !== undefined) return new Map([[pointer, `${error.detail} ${error.mend}`]]);
  return new Map(error.errors.map((field) => [field.pointer.replace(/^#/, ''), `${field.detail} ${field.mend}`]));
}
