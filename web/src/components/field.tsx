import type { ComponentChildren, InputHTMLAttributes } from 'preact';

interface FieldProps {
  label: string;
  name: string;
  hint?: string;
  problem?: string | null;
  /** Beside the input, such as a button. */
  children?: ComponentChildren;
  input: InputHTMLAttributes;
}

export function Field({ label, name, hint, problem, children, input }: FieldProps) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <div class="field-input">
        <input
          {...input}
          id={name}
          name={name}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={described || undefined}
        />
        {children}
      </div>
      {hint && (
        <p class="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="field-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
