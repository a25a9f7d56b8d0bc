import { useState } from 'preact/hooks';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { askForNewPassword } from '../session.ts';
import { SignInFrame } from './sign-in-frame.tsx';
import { TenantFields } from './tenant-fields.tsx';
import { useTyped } from './use-typed.ts';

/** Whether there is such an account nobody is told here. */
export function ForgotScreen() {
  const say = useSay();
  const [isSent, setSent] = useState(false);
  const { form, bind, findProblem, error, isBusy, submit } = useTyped(
    ['tenant', 'email'],
    async ({ tenant, email }) => {
      await askForNewPassword({ tenant: tenant.trim().toLowerCase(), email: email.trim() });
      setSent(true);
    },
  );
  return (
    <SignInFrame title={say('forgot.title')} lead={say('forgot.lead')}>
      {isSent ? (
        <p class="notice waiting" role="status">
          {say('forgot.sent')}
        </p>
      ) : (
        <form class="sign-in-form" ref={form} onSubmit={submit} noValidate aria-busy={isBusy}>
          {error !== null && <ProblemNotice error={error} />}
          <TenantFields bind={bind} findProblem={findProblem} />
          <button type="submit" class="button primary wide">
            {say(isBusy ? 'accept.busy' : 'forgot.submit')}
          </button>
        </form>
      )}
      <p class="sign-in-also">
        <a class="link" href="#/sign-in">
          {say('sign_in.back')}
        </a>
      </p>
    </SignInFrame>
  );
}
