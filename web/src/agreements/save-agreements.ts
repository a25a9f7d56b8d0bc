import { saveFile } from '../components/save-file.ts';
import { toCsv } from '../components/to-csv.ts';
import type { Say } from '../language.ts';
import type { Agreement } from '../partners/member.ts';
import { api } from '../session.ts';
import { listAwaited } from './agreement.ts';

const PAGE = 100;
/** More than any network has; a file is made in the memory of a browser. */
const MOST = 20_000;

/** What the list shows, page after page, as a file. */
export async function saveAgreements(network: string, state: Agreement['state'] | null, say: Say): Promise<void> {
  const rows: string[][] = [];
  const query = { limit: PAGE, ...(state !== null && { state }) };
  for await (const agreement of api.list('/v1/networks/{network}/agreements', {
    params: { path: { network }, query },
  })) {
    rows.push(toRow(agreement, say));
    if (rows.length >= MOST) break;
  }
  const head = ['id', 'member', 'version', 'state', 'waits_for', 'valid_from', 'valid_until', 'ended_on', 'renewal'];
  saveFile('agreements.csv', 'text/csv;charset=utf-8', toCsv([head, ...rows]));
}

function toRow(agreement: Agreement, say: Say): string[] {
  const { id, member, number, state, validFrom, validUntil, endedOn, content } = agreement;
  const awaited = listAwaited(agreement).map((side) => say(`agreement.side.${side}`));
  return [
    id,
    member,
    String(number),
    say(`agreement.${state}`),
    awaited.join(say('list.comma')),
    validFrom,
    validUntil ?? '',
    endedOn ?? '',
    content.renewal ?? 'none',
  ];
}
