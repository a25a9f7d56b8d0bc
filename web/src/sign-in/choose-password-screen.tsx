import { ProblemError } from '@aftercare/client/sdk';
import { Field } from '../components/field.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { formatPlace, moveOnTo, type Route } from '../route.ts';
import { choosePassword } from '../session.ts';
import { PasswordField } from './password-field.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { useTyped } from './use-typed.ts';

type Link = Extract<Route, { screen: 'accept' | 'reset' }>;

/** Where the link in a mail leads: an invitation that is accepted, or a password that was forgotten. */
export function ChoosePasswordScreen({ link }: { link: Link }) {
  const say = useSay();
  const isWhole = link.tenant !== '' && link.token !== '';
  const texts =
    link.screen === 'accept' ? (['accept.title', 'accept.lead'] as const) : (['reset.title', 'reset.lead'] as const);
  return (
    <SignInFrame
      title={say(isWhole ? texts[0] : 'accept.broken.title')}
      lead={isWhole ? say(texts[1], { tenant: link.tenant }) : say('accept.broken.detail')}
    >
      {isWhole && <ChoosePasswordForm link={link} />}
      <p class="sign-in-also">
        <a class="link" href="#/sign-in">
          {say('sign_in.back')}
        </a>
      </p>
    </SignInFrame>
  );
}

function ChoosePasswordForm({ link }: { link: Link }) {
  const say = useSay();
  const { form, bind, findProblem, error, isBusy, submit } = useTyped(
    ['name', 'password'],
    async ({ name, password }) => {
      try {
        await choosePassword(link, { name: name.trim(), password });
        moveOnTo(formatPlace('today'));
      } catch (caught) {
        if (!(caught instanceof ProblemError) || caught.code !== 'identity.totp_required') throw caught;
        // The password is chosen; the sign-in asks for the rest.
        moveOnTo('#/sign-in');
      }
    },
    ['name'],
  );
  return (
    <form class="sign-in-form" ref={form} onSubmit={submit} noValidate aria-busy={isBusy}>
      {error !== null && <ProblemNotice error={error} />}
      {link.screen === 'accept' && (
        <Field
          label={say('accept.name')}
          name="name"
          hint={say('accept.name.hint')}
          problem={findProblem('name')}
          input={{ ...bind('name'), autocomplete: 'name' }}
        />
      )}
      <PasswordField
        label={say('accept.password')}
        hint={say('accept.password.hint')}
        problem={findProblem('password')}
        autocomplete="new-password"
        input={bind('password')}
      />
      <button type="submit" class="button primary wide">
        {say(isBusy ? 'accept.busy' : 'accept.submit')}
      </button>
    </form>
  );
}
