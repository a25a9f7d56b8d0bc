import { ProblemError } from '@aftercare/client/sdk';
import { useRef, useState } from 'preact/hooks';
import { Field } from '../components/field.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { type Newer, StaleNotice } from '../components/stale-notice.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { useFirstFault } from '../use-first-fault.ts';
import { RoleChoice } from './role-choice.tsx';
import type { User } from './user.ts';

/** Precondition failed: the version in If-Match is not the newest. */
const STALE = 412;

/** What is looked at, and its version. */
interface Seen {
  readonly user: User;
  readonly etag: string;
}

interface ChangeUserProps extends Seen {
  isOwn: boolean;
  changed: () => void;
  leave: () => void;
}

/** Another name, other roles. Somebody else's change in between is shown, not written over. */
export function ChangeUser({ user, etag, isOwn, changed, leave }: ChangeUserProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const goToFault = useFirstFault(form);
  const [seen, setSeen] = useState<Seen>({ user, etag });
  const [name, setName] = useState(user.name);
  const [roles, setRoles] = useState(user.roles);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [newer, setNewer] = useState<{ readonly rows: readonly Newer[]; readonly now: Seen } | null>(null);
  const params = { path: { user: user.id } };
  const isNameless = name.trim() === '';
  const compare = async () => {
    const { body, headers } = await api.request('get', '/v1/users/{user}', { params });
    const tell = (told: User) => ({
      'user.name': told.name,
      'user.roles': told.roles.map((role) => say(`role.${role}`)).join(say('list.comma')),
    });
    const [before, after] = [tell(seen.user), tell(body)];
    const rows = (['user.name', 'user.roles'] as const)
      .filter((key) => before[key] !== after[key])
      .map((key) => ({ label: say(key), before: before[key], after: after[key] }));
    return { rows, now: { user: body, etag: headers.get('ETag') ?? '' } };
  };
  const save = async () => {
    if (isBusy) return;
    if (isNameless || roles.length === 0) return goToFault();
    setBusy(true);
    setError(null);
    setNewer(null);
    try {
      // Other roles end everybody's tokens, so they are named only when they are others.
      const isSame = String(roles) === String(seen.user.roles);
      const body = { name: name.trim(), ...(!isSame && { roles }) };
      await api.post('/v1/users/{user}/change', { params, body, headers: { 'If-Match': seen.etag } });
      changed();
      return leave();
    } catch (caught) {
      if (caught instanceof ProblemError && caught.status === STALE) setNewer(await compare());
      else setError(caught);
    }
    setBusy(false);
  };
  /** The newer one, but for what was typed here. */
  const takeOver = (now: Seen) => {
    if (name === seen.user.name) setName(now.user.name);
    if (String(roles) === String(seen.user.roles)) setRoles(now.user.roles);
    setSeen(now);
    setNewer(null);
    changed();
  };
  return (
    <form
      class="setting-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return save();
      }}
    >
      <Field
        label={say('user.name')}
        name="user-name"
        problem={isNameless ? say('user.name.missing') : null}
        input={{
          value: name,
          maxLength: 100,
          autocomplete: 'off',
          onInput: ({ currentTarget }) => setName(currentTarget.value),
        }}
      />
      <RoleChoice
        chosen={roles}
        problem={roles.length === 0 ? say('user.roles.missing') : null}
        choose={(chosen) => setRoles([...chosen])}
      />
      <p class="quiet">{say(isOwn ? 'user.change.own' : 'user.change.detail')}</p>
      {error !== null && <ProblemNotice error={error} isWhole />}
      {newer !== null && <StaleNotice newer={newer.rows} load={() => takeOver(newer.now)} />}
      <div class="verbs">
        <button type="submit" class="button primary" disabled={isBusy}>
          {say(isBusy ? 'verb.busy' : 'user.save')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('user.leave')}
        </button>
      </div>
    </form>
  );
}
