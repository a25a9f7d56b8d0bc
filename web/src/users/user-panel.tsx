import { useState } from 'preact/hooks';
import { CopiedText } from '../components/copied-text.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import type { Session } from '../kept-session.ts';
import { type PlainKey, useSay } from '../language.ts';
import { formatAudit } from '../route.ts';
import { api } from '../session.ts';
import type { BesideList } from '../settings/settings-list.tsx';
import { SettingsPanel } from '../settings/settings-panel.tsx';
import { ShownOnce } from '../settings/shown-once.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { ChangeUser } from './change-user.tsx';
import { UserChip } from './user-chip.tsx';

interface UserPanelProps {
  id: string;
  session: Session;
  beside: BesideList;
  /** Where no mail reaches people: of the invitation that was made just now. */
  token: string | null;
  invited: (token: string | null) => void;
  kept: () => void;
  changed: () => void;
}

/** One person: what they may do, and what helps when something is lost. */
export function UserPanel({ id, session, beside, token, invited, kept, changed }: UserPanelProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const [isChanging, setChanging] = useState(false);
  const [said, setSaid] = useState<PlainKey | null>(null);
  const params = { path: { user: id } };
  const loaded = useLoaded(
    `user ${id}`,
    async () => {
      const { body, headers } = await api.request('get', '/v1/users/{user}', { params });
      return { user: body, etag: headers.get('ETag') ?? '' };
    },
    turn,
  );
  const again = () => {
    setTurn((count) => count + 1);
    changed();
  };
  const user = loaded.status === 'ready' ? loaded.value.user : null;
  const isOwn = id === session.user.id;
  return (
    <SettingsPanel
      id={id}
      title={user?.name ?? say('users.column.person')}
      back={say('user.back')}
      chips={user !== null && <UserChip state={user.state} />}
      beside={beside}
      foot={
        user !== null &&
        (user.state === 'disabled' ? (
          <Verb
            text={say('user.enable')}
            tone="primary"
            run={() => api.post('/v1/users/{user}/enable', { params }).then(again)}
          />
        ) : (
          !isOwn && (
            <Verb
              text={say('user.disable')}
              tone="danger"
              detail={say('user.disable.detail')}
              run={() => api.post('/v1/users/{user}/disable', { params }).then(again)}
            />
          )
        ))
      }
    >
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && user !== null && (
        <>
          {token !== null && (
            <ShownOnce key={token} title={say('user.link.title')} detail={say('user.link.detail')} kept={kept}>
              <CopiedText label={say('user.link')} text={writeLink(session.tenant.slug, token)} />
            </ShownOnce>
          )}
          {said !== null && (
            <p class="soft" role="status">
              {say(said)}
            </p>
          )}
          {isChanging ? (
            <ChangeUser
              user={user}
              etag={loaded.value.etag}
              isOwn={isOwn}
              changed={again}
              leave={() => setChanging(false)}
            />
          ) : (
            <>
              <dl class="facts">
                <dt>{say('user.email')}</dt>
                <dd>{user.email}</dd>
                <dt>{say('user.roles')}</dt>
                <dd>
                  {user.roles.map((role) => (
                    <span class="scope" key={role}>
                      {say(`role.${role}`)} <span class="quiet">{say(`role.${role}.does`)}</span>
                    </span>
                  ))}
                </dd>
              </dl>
              <div class="verbs file-verbs">
                <button type="button" class="button" onClick={() => setChanging(true)}>
                  {say('user.change')}
                </button>
                {user.state === 'invited' && (
                  <Verb
                    text={say('user.resend')}
                    detail={say('user.resend.detail')}
                    run={async () => {
                      const { email, name, roles } = user;
                      const { invitationToken } = await api.post('/v1/users', { body: { email, name, roles } });
                      invited(invitationToken);
                      setSaid(invitationToken === null ? 'user.resent' : null);
                      again();
                    }}
                  />
                )}
              </div>
              {user.state === 'active' && (
                <section>
                  <h3>{say('user.safety')}</h3>
                  <div class="verbs file-verbs">
                    <Verb
                      text={say('user.end_sessions')}
                      detail={say('user.end_sessions.detail')}
                      run={async () => {
                        await api.post('/v1/users/{user}/end-sessions', { params });
                        setSaid('user.sessions_ended');
                        again();
                      }}
                    />
                    {!isOwn && (
                      <Verb
                        text={say('user.remove_factor')}
                        tone="danger"
                        detail={say('user.remove_factor.detail')}
                        run={async () => {
                          await api.post('/v1/users/{user}/remove-second-factor', { params });
                          setSaid('user.factor_removed');
                          again();
                        }}
                      />
                    )}
                  </div>
                </section>
              )}
            </>
          )}
          {may('audit:read') && (
            <p>
              <a class="link" href={formatAudit({}, id)}>
                {say('audit.history')}
              </a>
            </p>
          )}
        </>
      )}
    </SettingsPanel>
  );
}

/** As the mail has it. */
function writeLink(tenant: string, token: string): string {
  return `${location.origin}${location.pathname}#/accept?${new URLSearchParams({ tenant, token })}`;
}
