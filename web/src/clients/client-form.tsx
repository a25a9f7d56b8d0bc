import { useRef, useState } from 'preact/hooks';
import { Field } from '../components/field.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import { problemsAt, readProblems } from '../policies/read-problems.ts';
import { api } from '../session.ts';
import type { BesideList } from '../settings/settings-list.tsx';
import { SettingsPanel } from '../settings/settings-panel.tsx';
import { useFirstFault } from '../use-first-fault.ts';
import type { FreshSecret } from './clients-screen.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { isScope, type Scope } from './scopes.ts';

const MODES = ['live', 'test'] as const;
const FORM = 'new-client';

interface ClientFormProps {
  session: Session;
  beside: BesideList;
  made: (secret: FreshSecret) => void;
}

/** A client for one system. Nobody can give it what they may not do themselves. */
export function ClientForm({ session, beside, made }: ClientFormProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const goToFault = useFirstFault(form);
  const [name, setName] = useState('');
  const [mode, setMode] = useState<(typeof MODES)[number]>('live');
  const [scopes, setScopes] = useState<readonly Scope[]>([]);
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problems = readProblems(error);
  const nameProblem =
    isSent && name.trim() === '' ? say('client.new.name.missing') : (problemsAt(problems, '/name')[0] ?? null);
  const scopesProblem =
    isSent && scopes.length === 0
      ? say('client.new.scopes.missing')
      : (problemsAt(problems, '/scopes', true)[0] ?? null);
  const send = async () => {
    if (isBusy) return;
    setSent(true);
    setError(null);
    if (name.trim() === '' || scopes.length === 0) return goToFault();
    setBusy(true);
    try {
      const body = { name: name.trim(), mode, scopes: [...scopes] };
      const { clientId, clientSecret } = await api.post('/v1/api-clients', { body });
      made({ clientId, secret: clientSecret });
    } catch (caught) {
      setError(caught);
      setBusy(false);
      goToFault();
    }
  };
  return (
    <SettingsPanel
      id={FORM}
      title={say('client.new.title')}
      back={say('client.back')}
      beside={beside}
      isForm
      foot={
        <button type="submit" form={FORM} class="button primary" disabled={isBusy}>
          {say(isBusy ? 'verb.busy' : 'client.new.submit')}
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
          label={say('client.new.name')}
          name="client-name"
          hint={say('client.new.name.hint')}
          problem={nameProblem}
          input={{
            value: name,
            maxLength: 100,
            autocomplete: 'off',
            onInput: ({ currentTarget }) => setName(currentTarget.value),
          }}
        />
        <fieldset class="modes">
          <legend>{say('client.new.mode')}</legend>
          {MODES.map((one) => (
            <label key={one}>
              <input type="radio" name="mode" value={one} checked={mode === one} onChange={() => setMode(one)} />
              <span>
                {say(`client.new.mode.${one}`)}
                <span class="quiet">{say(`client.new.mode.${one}.hint`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <ScopeChoice
          kind={session.tenant.kind}
          held={session.user.permissions.filter(isScope)}
          chosen={scopes}
          problem={scopesProblem}
          choose={setScopes}
        />
        {error !== null && problems.length === 0 && <ProblemNotice error={error} />}
      </form>
    </SettingsPanel>
  );
}
