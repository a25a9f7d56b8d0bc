import { Day } from '../components/day.tsx';
import { useSay } from '../language.ts';
import { type ApiClient, findLastUse } from './client.ts';
import { ClientChip } from './client-chip.tsx';
import { useProofs } from './use-proofs.ts';

interface ClientTableProps {
  items: readonly ApiClient[];
  openId: string | null;
  at: (id: string) => string;
}

export function ClientTable({ items, openId, at }: ClientTableProps) {
  const say = useSay();
  const tellProofs = useProofs();
  return (
    <table class="rows clients">
      <thead>
        <tr>
          <th scope="col">{say('clients.column.name')}</th>
          <th scope="col">{say('clients.column.mode')}</th>
          <th scope="col" class="amount wide-only">
            {say('clients.column.scopes')}
          </th>
          <th scope="col" class="wide-only">
            {say('clients.column.proofs')}
          </th>
          <th scope="col" class="amount">
            {say('clients.column.used')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((client) => {
          const { clientId, name, scopes } = client;
          const lastUse = findLastUse(client);
          return (
            <tr key={clientId} class={clientId === openId ? 'open' : undefined}>
              <th scope="row">
                <a
                  class="row-link"
                  href={at(clientId)}
                  data-item={clientId}
                  aria-current={clientId === openId ? 'true' : undefined}
                >
                  {name}
                </a>
              </th>
              <td>
                <ClientChip client={client} />
              </td>
              <td class="amount wide-only">{scopes.length}</td>
              <td class="wide-only">{tellProofs(client)}</td>
              <td class="amount setting-when">
                <span class="narrow-label">{say('clients.column.used')} </span>
                {lastUse === null ? <span class="quiet">{say('clients.never_used')}</span> : <Day of={lastUse} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
