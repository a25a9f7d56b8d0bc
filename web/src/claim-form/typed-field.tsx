import type { ComponentChildren } from 'preact';
import type { FieldProblems } from './field-problems.ts';

interface Asked {
  readonly id: string;
  readonly autocomplete: 'off';
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface TypedFieldProps {
  /** JSON Pointer of the field in the request: problems name it so. */
  pointer: string;
  label: string;
  hint?: string | null;
  problems: FieldProblems;
  children: (asked: Asked) => ComponentChildren;
}

/** A field of the form with what is wrong with it beneath. */
export function TypedField({ pointer, label, hint, problems, children }: TypedFieldProps) {
  const id = `claim${pointer.replaceAll('/', '-')}`;
  const problem = problems.get(pointer);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="typed-field">
      <label for={id}>{label}</label>
      {children({
        id,
        autocomplete: 'off',
        'aria-invalid': problem === undefined ? undefined : 'true',
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
