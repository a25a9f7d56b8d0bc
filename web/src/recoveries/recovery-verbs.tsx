import { formatTyped, parseTyped } from '../components/format-money.ts';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { loadRecovery, type Recovery, toCall } from './recovery.ts';

interface RecoveryVerbsProps {
  network: string;
  recovery: Recovery;
  changed: () => void;
}

/** Money that came, a no of the supplier, or the end of it. */
export function RecoveryVerbs({ network, recovery, changed }: RecoveryVerbsProps) {
  const say = useSay();
  const { state, open } = recovery;
  if (state === 'got' || state === 'written_off') return null;
  const stale = {
    compare: async () => {
      const now = await loadRecovery(network, recovery.id);
      const label = say('claims.column.state');
      return [{ label, before: say(`recovery.${state}`), after: say(`recovery.${now.state}`) }];
    },
    load: changed,
  };
  const reason = [{ name: 'reason', label: say('verb.reason'), type: 'long' }] as const;
  return (
    <>
      <Verb
        text={say('recovery.receive')}
        tone="primary"
        fields={[
          { name: 'amount', label: say('recoveries.amount'), type: 'amount', initial: formatTyped(open) },
          { name: 'receivedOn', label: say('recoveries.received_on'), type: 'date', initial: today() },
          { name: 'reference', label: say('recoveries.bank_reference') },
        ]}
        stale={stale}
        run={async ({ amount = '', receivedOn = '', reference = '' }) => {
          const { currency } = open;
          await api.post('/v1/networks/{network}/recoveries/{recovery}/receive', {
            ...toCall(network, recovery),
            body: { amount: { amount: parseTyped(amount, currency) ?? 0, currency }, receivedOn, reference },
          });
          changed();
        }}
      />
      {state !== 'denied' && (
        <Verb
          text={say('recovery.deny')}
          fields={reason}
          stale={stale}
          run={async (answers) => {
            await api.post('/v1/networks/{network}/recoveries/{recovery}/deny', {
              ...toCall(network, recovery),
              body: { reason: answers.reason ?? '' },
            });
            changed();
          }}
        />
      )}
      <Verb
        text={say('recovery.write_off')}
        tone="danger"
        fields={reason}
        stale={stale}
        run={async (answers) => {
          await api.post('/v1/networks/{network}/recoveries/{recovery}/write-off', {
            ...toCall(network, recovery),
            body: { reason: answers.reason ?? '' },
          });
          changed();
        }}
      />
    </>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
