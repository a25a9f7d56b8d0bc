import { expect, test } from 'vitest';
import { classifyDatabaseError } from './database-error.ts';

/** The texts are those that D1 was seen to send; `null` stands for no second word. */
test.each([
  ['D1_ERROR: GUARD:STALE: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_TRIGGER)', 'guard', 'STALE'],
  ['D1_ERROR: GUARD:POOL_EXHAUSTED: SQLITE_CONSTRAINT', 'guard', 'POOL_EXHAUSTED'],
  [
    'D1_ERROR: UNIQUE constraint failed: history.subject, history.version: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_PRIMARYKEY)',
    'unique',
    'history.subject, history.version',
  ],
  [
    'D1_ERROR: UNIQUE constraint failed: users.email: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_UNIQUE)',
    'unique',
    'users.email',
  ],
  ["D1_ERROR: UNIQUE constraint failed: index 'claims_one_open': SQLITE_CONSTRAINT", 'unique', 'claims_one_open'],
  ['D1_ERROR: no such table: claims: SQLITE_ERROR', 'schema', null],
  ['D1_ERROR: no such column: claims.colour at offset 7: SQLITE_ERROR', 'schema', null],
  ['D1_ERROR: table claims has no column named colour: SQLITE_ERROR', 'schema', null],
  ['D1_ERROR: D1 DB is overloaded. Requests queued for too long.', 'overloaded', null],
  ['D1_ERROR: D1 DB is overloaded. Too many requests queued.', 'overloaded', null],
  ['D1_ERROR: database is locked: SQLITE_BUSY', 'overloaded', null],
  ['D1_ERROR: Network connection lost.', 'unknown_outcome', null],
  ['D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.', 'unknown_outcome', null],
  ['D1_ERROR: D1 DB reset because its code was updated.', 'unknown_outcome', null],
  ['D1_ERROR: internal error; reference = abc', 'unknown_outcome', null],
  ['D1_ERROR: NOT NULL constraint failed: claims.unit_id: SQLITE_CONSTRAINT', 'defect', null],
  ['D1_ERROR: FOREIGN KEY constraint failed: SQLITE_CONSTRAINT', 'defect', null],
  ["D1_TYPE_ERROR: Type 'undefined' not supported for value 'undefined'", 'defect', null],
  ['', 'defect', null],
])('%s → %s %s', (message, kind, word) => {
  const failure = classifyDatabaseError(new Error(message));
  expect([failure.kind, Object(failure).code ?? Object(failure).constraint ?? null]).toEqual([kind, word]);
});

test('the text may hide in a cause, however deep', () => {
  const hidden = new Error('Failed query: insert into users', {
    cause: new Error('outer', {
      cause: new Error('D1_ERROR: UNIQUE constraint failed: users.email: SQLITE_CONSTRAINT'),
    }),
  });
  expect(classifyDatabaseError(hidden)).toEqual({ kind: 'unique', constraint: 'users.email' });
});

test('what is no error at all is a defect', () => {
  for (const thrown of [undefined, null, 'a text', 17])
    expect(classifyDatabaseError(thrown)).toEqual({ kind: 'defect' });
});
