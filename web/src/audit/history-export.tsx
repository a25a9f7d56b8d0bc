import { useState } from 'preact/hooks';
import { MOST_ROWS } from '../components/save-pages.ts';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import type { AuditFilters } from '../route.ts';
import { saveHistory } from './save-history.ts';

export function HistoryExport({ filters }: { filters: AuditFilters }) {
  const say = useSay();
  const [isCut, setCut] = useState(false);
  return (
    <>
      <Verb text={say('audit.csv')} run={async () => setCut(!(await saveHistory(filters)))} />
      {isCut && (
        <p class="screen-summary" role="status">
          {say('audit.csv.cut', { count: MOST_ROWS })}
        </p>
      )}
    </>
  );
}
