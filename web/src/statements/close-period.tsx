import { useState } from 'preact/hooks';
import { formatMonth } from '../components/format-month.ts';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';

/** How many months back can be chosen; older ones were closed long ago. */
const MONTHS_BACK = 6;

/** Statements are made behind the answer, one for each shop; a moment later they are in the list. */
const MADE_AFTER_MS = 1500;

export function ClosePeriod({ network, changed }: { network: string; changed: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const [members, setMembers] = useState<number | null>(null);
  const choices = listMonths().map((value) => ({ value, text: formatMonth(value, language) }));
  return (
    <>
      {members !== null && (
        <p class="screen-summary" role="status">
          {say('statements.closed', { count: members })}
        </p>
      )}
      <Verb
        text={say('statements.close')}
        detail={say('statements.close.detail')}
        fields={[{ name: 'period', label: say('statements.column.period'), type: 'choice', choices }]}
        run={async ({ period = '' }) => {
          const closed = await api.post('/v1/networks/{network}/periods/{period}/close', {
            params: { path: { network, period } },
          });
          setMembers(closed.total);
          setTimeout(changed, MADE_AFTER_MS);
        }}
      />
    </>
  );
}

/** Months that are over on this device's calendar, the last one first. */
function listMonths(): string[] {
  const now = new Date();
  return Array.from({ length: MONTHS_BACK }, (_, back) => {
    const month = new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1 - back, 1));
    return month.toISOString().slice(0, 7);
  });
}
