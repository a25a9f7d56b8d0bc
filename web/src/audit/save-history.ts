import { saveFile } from '../components/save-file.ts';
import type { AuditFilters } from '../route.ts';
import { api } from '../session.ts';
import { toHistoryQuery } from './history.ts';

/** Pages of 500 rows in one file; more than this belongs into the export of the tenant. */
const MOST_PAGES = 40;
export const MOST_ROWS = MOST_PAGES * 500;

/** What the filters show, as one file; whether that was all of it. */
export async function saveHistory(filters: AuditFilters): Promise<boolean> {
  const { cursor: _, ...rest } = toHistoryQuery(filters);
  const pages: string[] = [];
  let cursor: string | null = null;
  do {
    const query: typeof rest & { cursor?: string } = cursor === null ? rest : { ...rest, cursor };
    const reply = await api.request('get', '/v1/audit/csv', { params: { query }, parseAs: 'text' });
    pages.push(String(reply.body));
    cursor = readNextCursor(reply.headers.get('link'));
  } while (cursor !== null && pages.length < MOST_PAGES);
  // With a byte order mark spreadsheets read Chinese.
  saveFile('history.csv', 'text/csv;charset=utf-8', `\uFEFF${pages.join('')}`);
  return cursor === null;
}

function readNextCursor(link: string | null): string | null {
  const address = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return address === undefined ? null : new URL(address, location.origin).searchParams.get('cursor');
}
