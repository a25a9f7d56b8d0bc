import { useRef, useState } from 'preact/hooks';
import { Field } from '../components/field.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { LANGUAGES, useLanguage, useSay } from '../language.ts';
import { problemsAt, readProblems } from '../policies/read-problems.ts';
import { api } from '../session.ts';
import type { BesideList } from '../settings/settings-list.tsx';
import { SettingsPanel } from '../settings/settings-panel.tsx';
import { useFirstFault } from '../use-first-fault.ts';
import { RoleChoice } from './role-choice.tsx';
import type { Role } from './user.ts';

const FORM = 'invite-user';

interface InviteFormProps {
  beside: BesideList;
  invited: (id: string, token: string | null) => void;
}

export function InviteForm({ beside, invited }: InviteFormProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const goToFault = useFirstFault(form);
  const [language, setLanguage] = useState(useLanguage());
  const [typed, setTyped] = useState({ email: '', name: '' });
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problems = readProblems(error);
  const [email, name] = [typed.email.trim(), typed.name.trim()];
  const problemOf = (field: 'email' | 'name') =>
    isSent && typed[field].trim() === ''
      ? say(`user.${field}.missing`)
      : (problemsAt(problems, `/${field}`)[0] ?? null);
  const send = async () => {
    if (isBusy) return;
    setSent(true);
    setError(null);
    if (email === '' || name === '' || roles.length === 0) return goToFault();
    setBusy(true);
    try {
      const { id, invitationToken } = await api.post('/v1/users', {
        body: { email, name, roles: [...roles], language },
      });
      invited(id, invitationToken);
    } catch (caught) {
      setError(caught);
      setBusy(false);
      goToFault();
    }
  };
  return (
    <SettingsPanel
      id={FORM}
      title={say('users.invite.title')}
      back={say('user.back')}
      beside={beside}
      isForm
      foot={
        <button type="submit" form={FORM} class="button primary" disabled={isBusy}>
          {say(isBusy ? 'verb.busy' : 'users.invite.submit')}
        </button>
      }
    >
      <form
        class="setting-form"
        id={FORM}
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          return send();
        }}
      >
        <Field
          label={say('user.email')}
          name="invite-email"
          problem={problemOf('email')}
          input={{
            type: 'email',
            value: typed.email,
            maxLength: 200,
            autocomplete: 'off',
            onInput: ({ currentTarget: { value } }) => setTyped((before) => ({ ...before, email: value })),
          }}
        />
        <Field
          label={say('user.name')}
          name="invite-name"
          problem={problemOf('name')}
          input={{
            type: 'text',
            value: typed.name,
            maxLength: 100,
            autocomplete: 'off',
            onInput: ({ currentTarget: { value } }) => setTyped((before) => ({ ...before, name: value })),
          }}
        />
        <RoleChoice
          chosen={roles}
          problem={
            isSent && roles.length === 0 ? say('user.roles.missing') : (problemsAt(problems, '/roles', true)[0] ?? null)
          }
          choose={setRoles}
        />
        <fieldset>
          <legend>{say('user.language')}</legend>
          {LANGUAGES.map((one) => (
            <label key={one} lang={one}>
              <input
                type="radio"
                name="language"
                value={one}
                checked={language === one}
                onChange={() => setLanguage(one)}
              />
              <span>{say(`user.language.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        {error !== null && problems.length === 0 && <ProblemNotice error={error} />}
      </form>
    </SettingsPanel>
  );
}
