import { saveFile } from './save-file.ts';

/** Pages of 500 rows in one file; more than this belongs into the export of the tenant. */
const MOST_PAGES = 40;
export const MOST_ROWS = MOST_PAGES * 500;

interface TextPage {
  readonly body: unknown;
  readonly headers: Headers;
}

/** CSV that comes page by page, each naming the next in its Link, as one file; whether that was all of it. */
export async function savePages(name: string, ask: (cursor: string | null) => Promise<TextPage>): Promise<boolean> {
  const pages: string[] = [];
  let cursor: string | null = null;
  do {
    const page: TextPage = await ask(cursor);
    pages.push(String(page.body));
    cursor = readNextCursor(page.headers.get('link'));
  } while (cursor !== null && pages.length < MOST_PAGES);
  // With a byte order mark spreadsheets read Chinese.
  saveFile(name, 'text/csv;charset=utf-8', `\uFEFF${pages.join('')}`);
  return cursor === null;
}

function readNextCursor(link: string | null): string | null {
  const address = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return address === undefined ? null : new URL(address, location.origin).searchParams.get('cursor');
}
