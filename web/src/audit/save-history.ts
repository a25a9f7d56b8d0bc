import { savePages } from '../components/save-pages.ts';
import type { AuditFilters } from '../route.ts';
import { api } from '../session.ts';
import { toHistoryQuery } from './history.ts';

/** What the filters show, as one file; whether that was all of it. */
export function saveHistory(filters: AuditFilters): Promise<boolean> {
  const { cursor: _, ...rest } = toHistoryQuery(filters);
  return savePages('history.csv', (cursor) => {
    const query: typeof rest & { cursor?: string } = cursor === null ? rest : { ...rest, cursor };
    return api.request('get', '/v1/audit/csv', { params: { query }, parseAs: 'text' });
  });
}
