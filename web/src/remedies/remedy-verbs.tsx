import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { loadRemedy, type Remedy, toCall } from './remedy.ts';

interface RemedyVerbsProps {
  network: string;
  remedy: Remedy;
  changed: () => void;
}

/** It was carried out, or it is taken back. */
export function RemedyVerbs({ network, remedy, changed }: RemedyVerbsProps) {
  const say = useSay();
  if (remedy.state !== 'granted') return null;
  const stale = {
    compare: async () => {
      const now = await loadRemedy(network, remedy.id);
      const label = say('claims.column.state');
      return [{ label, before: say(`remedy.${remedy.state}`), after: say(`remedy.${now.state}`) }];
    },
    load: changed,
  };
  const isExchange = remedy.remedy === 'exchange';
  const choices = (['manufacturer', 'member'] as const).map((value) => ({
    value,
    text: say(`remedy.borne_by.${value}`),
  }));
  const givenByOne = { name: 'givenBy', label: say('remedies.given_by'), type: 'choice', choices } as const;
  const replacement = { name: 'replacedBy', label: say('remedies.replacement') };
  const isSold = remedy.remedy === 'refund' && remedy.towards === 'buyer' && remedy.member !== null;
  const fields = isExchange ? [replacement] : isSold ? [givenByOne] : [];
  return (
    <>
      <Verb
        text={say('remedy.complete')}
        tone="primary"
        detail={say(`remedy.complete.${remedy.remedy}`)}
        fields={fields}
        stale={stale}
        run={async ({ replacedBy = '', givenBy }) => {
          await api.post('/v1/networks/{network}/remedies/{remedy}/complete', {
            ...toCall(network, remedy),
            body: isExchange ? { replacedBy } : { givenBy: givenBy === 'member' ? 'member' : 'manufacturer' },
          });
          changed();
        }}
      />
      <Verb
        text={say('remedy.withdraw')}
        tone="danger"
        fields={[{ name: 'reason', label: say('verb.reason'), type: 'long' }]}
        stale={stale}
        run={async ({ reason = '' }) => {
          await api.post('/v1/networks/{network}/remedies/{remedy}/withdraw', {
            ...toCall(network, remedy),
            body: { reason },
          });
          changed();
        }}
      />
    </>
  );
}
