import { useState } from 'preact/hooks';
import { Field } from '../components/field.tsx';
import { useSay } from '../language.ts';
import type { Bound } from './use-typed.ts';

interface PasswordFieldProps {
  label: string;
  name?: string;
  hint?: string;
  problem: string | null;
  autocomplete: 'current-password' | 'new-password';
  input: Bound;
}

/** A password that can be shown while it is typed. */
export function PasswordField({ label, name = 'password', hint, problem, autocomplete, input }: PasswordFieldProps) {
  const say = useSay();
  const [isShown, setShown] = useState(false);
  return (
    <Field
      label={label}
      name={name}
      {...(hint === undefined ? {} : { hint })}
      problem={problem}
      input={{ ...input, ...(isShown ? { type: 'text' } : { type: 'password' }), autocomplete, required: true }}
    >
      <button type="button" class="field-button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {say(isShown ? 'sign_in.password.hide' : 'sign_in.password.show')}
      </button>
    </Field>
  );
}
