import type { Answer } from '@aftercare/client/sdk';
import { useState } from 'preact/hooks';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';

type Account = Answer<'get', '/v1/account'>;
type Enrolled = Answer<'post', '/v1/account/totp'>;

/** Set up in two steps, so that nobody locks themselves out with an app that never got the key. */
export function SecondFactorTile({ account, changed }: { account: Account; changed: () => void }) {
  const say = useSay();
  const [enrolled, setEnrolled] = useState<Enrolled | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const isOn = account.secondFactor === 'on';
  const password = { name: 'password', label: say('account.password.present'), type: 'password' } as const;
  const code = { name: 'code', label: say('sign_in.code'), type: 'text' } as const;
  return (
    <section class="tile">
      <h2 class="tile-head">{say('account.factor')}</h2>
      <p class="soft" role="status">
        {isOn ? say('account.factor.on', { left: account.recoveryCodesLeft }) : say('account.factor.off')}
      </p>
      {codes.length > 0 && <RecoveryCodes codes={codes} kept={() => setCodes([])} />}
      {!isOn && enrolled === null && (
        <Verb
          text={say('account.factor.begin')}
          fields={[password]}
          run={async ({ password: typed = '' }) =>
            setEnrolled(await api.post('/v1/account/totp', { body: { password: typed } }))
          }
        />
      )}
      {!isOn && enrolled !== null && (
        <>
          <p>{say('account.factor.scan')}</p>
          <p>
            {say('account.factor.key')} <code class="account-key">{enrolled.secret}</code>
          </p>
          <p>
            <a class="link" href={enrolled.url}>
              {say('account.factor.open')}
            </a>
          </p>
          <Verb
            text={say('account.factor.confirm')}
            tone="primary"
            fields={[code]}
            run={async ({ code: typed = '' }) => {
              const { recoveryCodes } = await api.post('/v1/account/totp/confirm', { body: { code: typed } });
              setCodes(recoveryCodes);
              setEnrolled(null);
              changed();
            }}
          />
        </>
      )}
      {isOn && (
        <Verb
          text={say('account.factor.end')}
          tone="danger"
          fields={[password, code]}
          run={async ({ password: typed = '', code: given = '' }) => {
            await api.post('/v1/account/totp/disable', { body: { password: typed, code: given } });
            setCodes([]);
            changed();
          }}
        />
      )}
    </section>
  );
}

function RecoveryCodes({ codes, kept }: { codes: readonly string[]; kept: () => void }) {
  const say = useSay();
  return (
    <div class="notice waiting">
      <div class="notice-text">
        <p>{say('account.factor.codes')}</p>
        <ul class="account-codes">
          {codes.map((each) => (
            <li key={each}>
              <code>{each}</code>
            </li>
          ))}
        </ul>
        <button type="button" class="button" onClick={kept}>
          {say('account.factor.kept')}
        </button>
      </div>
    </div>
  );
}
