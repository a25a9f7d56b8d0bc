import { useState } from 'preact/hooks';
import { CopiedText } from '../components/copied-text.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { formatAudit } from '../route.ts';
import { api } from '../session.ts';
import type { BesideList } from '../settings/settings-list.tsx';
import { SettingsPanel } from '../settings/settings-panel.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { ClientChip } from './client-chip.tsx';
import { ClientKeys } from './client-keys.tsx';
import { ClientSecrets } from './client-secrets.tsx';
import { writeFirstCall } from './first-call.ts';
import { FreshSecretNotice } from './fresh-secret-notice.tsx';
import { ScopeList } from './scope-list.tsx';

interface ClientPanelProps {
  id: string;
  beside: BesideList;
  /** The one that was made just now. */
  secret: string | null;
  made: (secret: string) => void;
  kept: () => void;
  changed: () => void;
}

/** One client: what it proves itself by, what it may do, and how a programmer begins. */
export function ClientPanel({ id, beside, secret, made, kept, changed }: ClientPanelProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const params = { path: { client: id } };
  const loaded = useLoaded(`client ${id}`, () => api.get('/v1/api-clients/{client}', { params }), turn);
  const again = () => {
    setTurn((count) => count + 1);
    changed();
  };
  const client = loaded.status === 'ready' ? loaded.value : null;
  const isLive = client !== null && client.revokedAt === null;
  return (
    <SettingsPanel
      id={id}
      title={client?.name ?? say('clients.column.name')}
      back={say('client.back')}
      chips={client !== null && <ClientChip client={client} />}
      beside={beside}
      foot={
        isLive && (
          <Verb
            text={say('client.revoke')}
            tone="danger"
            detail={say('client.revoke.detail')}
            run={async () => {
              await api.post('/v1/api-clients/{client}/revoke', { params });
              kept();
              again();
            }}
          />
        )
      }
    >
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {client !== null && (
        <>
          {secret !== null && <FreshSecretNotice client={client} secret={secret} kept={kept} />}
          <CopiedText label={say('client.id')} text={client.clientId} />
          <dl class="facts">
            <dt>{say('client.made')}</dt>
            <dd>
              <Moment of={client.createdAt} />
            </dd>
            {client.revokedAt !== null && (
              <>
                <dt>{say('client.revoked_at')}</dt>
                <dd>
                  <Moment of={client.revokedAt} />
                </dd>
              </>
            )}
          </dl>
          {isLive && (
            <>
              <ClientSecrets
                client={client}
                made={(text) => {
                  made(text);
                  again();
                }}
                changed={again}
              />
              <ClientKeys client={client} changed={again} />
            </>
          )}
          <section>
            <h3>{say('client.scopes')}</h3>
            <ScopeList scopes={client.scopes} />
          </section>
          {isLive && secret === null && (
            <section>
              <h3>{say('client.call')}</h3>
              <p class="quiet">{say('client.call.detail.env')}</p>
              <CopiedText label={say('client.call')} text={writeFirstCall(location.origin, client, null)} isBlock />
            </section>
          )}
          {may('audit:read') && (
            <p>
              <a class="link" href={formatAudit({}, client.clientId)}>
                {say('audit.history')}
              </a>
            </p>
          )}
        </>
      )}
    </SettingsPanel>
  );
}
