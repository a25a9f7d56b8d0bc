import { ProblemError } from '@aftercare/client/sdk';
import { useEffect, useState } from 'preact/hooks';
import { Field } from '../components/field.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { signIn } from '../session.ts';
import { PasswordField } from './password-field.tsx';
import { TenantFields } from './tenant-fields.tsx';
import { useTyped } from './use-typed.ts';

const FIELDS = ['tenant', 'email', 'password'] as const;

/** The code is asked for when the account turns out to have a second factor. */
export function SignInForm() {
  const say = useSay();
  const [asksCode, setAsksCode] = useState(false);
  const fields = asksCode ? ([...FIELDS, 'code'] as const) : FIELDS;
  const { form, bind, findProblem, error, isBusy, submit, beginAnew } = useTyped<(typeof FIELDS)[number] | 'code'>(
    fields,
    async ({ tenant, email, password, code }) => {
      const credentials = { tenant: tenant.trim().toLowerCase(), email: email.trim(), password };
      try {
        await signIn(asksCode ? { ...credentials, code } : credentials);
      } catch (caught) {
        if (!(caught instanceof ProblemError) || caught.code !== 'identity.totp_required') throw caught;
        beginAnew();
        setAsksCode(true);
      }
    },
  );
  useEffect(() => {
    if (asksCode) form.current?.querySelector<HTMLInputElement>('[name=code]')?.focus();
  }, [asksCode, form]);

  return (
    <form class="sign-in-form" ref={form} onSubmit={submit} noValidate aria-busy={isBusy}>
      {error !== null && <ProblemNotice error={error} />}
      <TenantFields bind={bind} findProblem={findProblem} />
      <PasswordField
        label={say('sign_in.password')}
        problem={findProblem('password')}
        autocomplete="current-password"
        input={bind('password')}
      />
      {asksCode && (
        <Field
          label={say('sign_in.code')}
          name="code"
          hint={say('sign_in.code.hint')}
          problem={findProblem('code')}
          input={{
            ...bind('code'),
            autocomplete: 'one-time-code',
            autocapitalize: 'none',
            spellcheck: false,
            required: true,
          }}
        />
      )}
      <button type="submit" class="button primary wide">
        {say(isBusy ? 'sign_in.busy' : 'sign_in.submit')}
      </button>
    </form>
  );
}
