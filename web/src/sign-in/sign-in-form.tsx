import { ProblemError } from '@aftercare/client/sdk';
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../components/field.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { signIn } from '../session.ts';

const FIELDS = ['tenant', 'email', 'password'] as const;
type FieldName = (typeof FIELDS)[number];

/** What was typed stays, whatever the answer. */
export function SignInForm() {
  const say = useSay();
  const [typed, setTyped] = useState<Record<FieldName, string>>({ tenant: '', email: '', password: '' });
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const form = useRef<HTMLFormElement>(null);

  const told = error instanceof ProblemError ? error.errors : [];
  const findProblem = (name: FieldName): string | null => {
    if (wasTried && typed[name] === '') return say('sign_in.missing');
    const field = told.find(({ pointer }) => pointer === `/${name}`);
    return field === undefined ? null : `${field.detail} ${field.mend}`;
  };
  const isInvalid = FIELDS.some((name) => findProblem(name) !== null);
  // The first field in question, once per try: not while somebody types.
  useEffect(() => {
    if (isInvalid) form.current?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
  }, [wasTried, error]);

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setError(null);
    setTried(true);
    if (isBusy || FIELDS.some((name) => typed[name] === '')) return;
    setBusy(true);
    try {
      await signIn({ ...typed, tenant: typed.tenant.trim().toLowerCase(), email: typed.email.trim() });
    } catch (caught) {
      setError(caught);
      setBusy(false);
    }
  };
  const bind = (name: FieldName) => ({
    value: typed[name],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setTyped((before) => ({ ...before, [name]: currentTarget.value })),
  });

  return (
    <form class="sign-in-form" ref={form} onSubmit={submit} noValidate aria-busy={isBusy}>
      {error !== null && told.length === 0 && <ProblemNotice error={error} />}
      <Field
        label={say('sign_in.tenant')}
        name="tenant"
        hint={say('sign_in.tenant.hint')}
        problem={findProblem('tenant')}
        input={{
          ...bind('tenant'),
          autocomplete: 'organization',
          autocapitalize: 'none',
          spellcheck: false,
          required: true,
        }}
      />
      <Field
        label={say('sign_in.email')}
        name="email"
        problem={findProblem('email')}
        input={{ ...bind('email'), type: 'email', autocomplete: 'username', required: true }}
      />
      <Field
        label={say('sign_in.password')}
        name="password"
        problem={findProblem('password')}
        input={{
          ...bind('password'),
          ...(isShown ? { type: 'text' } : { type: 'password' }),
          autocomplete: 'current-password',
          required: true,
        }}
      >
        <button type="button" class="field-button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {say(isShown ? 'sign_in.password.hide' : 'sign_in.password.show')}
        </button>
      </Field>
      <button type="submit" class="button primary wide">
        {say(isBusy ? 'sign_in.busy' : 'sign_in.submit')}
      </button>
    </form>
  );
}
