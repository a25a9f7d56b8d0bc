import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import type { ServiceRequest } from './request.ts';

interface DispatchVerbProps {
  network: string;
  request: ServiceRequest;
  changed: () => void;
}

/** A person asks a shop of their choice: candidates first with their points, then every other active shop. */
export function DispatchVerb({ network, request, changed }: DispatchVerbProps) {
  const say = useSay();
  const members = useLoaded(`members of ${network}`, () => listActiveShops(network));
  const others = members.status === 'ready' ? members.value : [];
  const ranked = request.candidates.map(({ membership, member, total }) => ({
    value: membership,
    text: `${member} · ${total}`,
  }));
  const known = new Set(ranked.map(({ value }) => value));
  const choices = [...ranked, ...others.filter(({ value }) => !known.has(value))];
  if (choices.length === 0) return null;
  return (
    <Verb
      text={say('desk.dispatch')}
      tone={request.state === 'triage' ? 'primary' : 'plain'}
      fields={[
        { name: 'membership', label: say('claims.column.member'), type: 'choice', choices },
        { name: 'reason', label: say('verb.reason') },
      ]}
      run={async ({ membership = '', reason = '' }) => {
        await api.post('/v1/networks/{network}/service-requests/{request}/dispatch', {
          params: { path: { network, request: request.id } },
          body: { membership, reason },
        });
        changed();
      }}
    />
  );
}

async function listActiveShops(network: string): Promise<{ value: string; text: string }[]> {
  const { items } = await api.get('/v1/networks/{network}/memberships', { params: { path: { network } } });
  return items
    .filter(({ state, kind }) => state === 'active' && kind === 'shop')
    .map(({ id, legalName }) => ({ value: id, text: legalName }));
}
