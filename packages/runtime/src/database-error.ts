/** What a failed D1 call means for us. D1 reports by text alone; this is the only place that reads it. */
export type DatabaseFailure =
  /** A guard raised its code: `GUARD:<code>`. */
  | { readonly kind: 'guard'; readonly code: string }
  /** A primary key or unique index: the columns as SQLite names them (`history.subject, history.version`), or the index's name. */
  | { readonly kind: 'unique'; readonly constraint: string }
  /** The tables are not those that this code expects. */
  | { readonly kind: 'schema' }
  | { readonly kind: 'overloaded' }
  /** The answer was lost: the batch may have been committed. */
  | { readonly kind: 'unknown_outcome' }
  | { readonly kind: 'defect' };

export function classifyDatabaseError(error: unknown): DatabaseFailure {
  const text = messagesOf(error);
  const guard = /GUARD:([A-Z_]+)/.exec(text);
  if (guard?.[1] !== undefined) return { kind: 'guard', code: guard[1] };
  const unique = /UNIQUE constraint failed: (?:index ')?([^:']+)/.exec(text);
  if (unique?.[1] !== undefined) return { kind: 'unique', constraint: unique[1].trim() };
  if (/no such (table|column)|has no column named/.test(text)) return { kind: 'schema' };
  if (/overloaded|too many requests|SQLITE_BUSY|database is locked/i.test(text)) return { kind: 'overloaded' };
  if (/Network connection lost|object to be reset|its code was updated|internal error|timed? ?out/i.test(text))
    return { kind: 'unknown_outcome' };
  return { kind: 'defect' };
}

/** D1 hides its text in `cause` when it was wrapped. */
function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${messagesOf(error.cause)}`;
}
