import { LIMITS } from '@aftercare/kernel';
import * as z from 'zod';
import { Refusal } from './refusal.ts';

/** `?limit` and `?cursor` of every list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(LIMITS.pageMaximum).default(LIMITS.pageDefault),
  cursor: z.string().max(400).optional(),
};

/** The last id of the page before, as opaque text. Ids sort by time, so a page never skips or repeats what it showed. */
export function readCursor(cursor: string | undefined, prefix: string): string | null {
  return readCursorLike(cursor, new RegExp(`^${prefix}_[0-9a-z]{26}$`));
}

/** For ids that have more parts than a prefix. */
export function readCursorLike(cursor: string | undefined, pattern: RegExp): string | null {
  if (cursor === undefined) return null;
  let id: string;
  try {
    id = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    throw new Refusal('request.bad_cursor');
  }
  if (!pattern.test(id)) throw new Refusal('request.bad_cursor');
  return id;
}

/** Takes one row more than the page to know whether there is a next one. */
export function toPage<Row extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
): { items: readonly Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    items,
    nextCursor: hasMore ? btoa(last.id).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') : null,
  };
}

/** RFC 8288: where the next page is. */
export function linkHeader(url: URL, nextCursor: string | null): Readonly<Record<string, string>> {
  if (nextCursor === null) return {};
  const next = new URL(url);
  next.searchParams.set('cursor', nextCursor);
  return { Link: `<${next.pathname}${next.search}>; rel="next"` };
}
