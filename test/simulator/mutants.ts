/** Defects planted on purpose. What does not find them would not find their like either. */
import type { Replacement } from '@aftercare/tools/build';

export interface Mutant {
  readonly name: string;
  /** Changes of the Worker, made while it is bundled; each text must stand in its file exactly once. */
  readonly replacements: readonly Replacement[];
  /** A change of wrangler.toml. */
  readonly changeSettings?: (toml: string) => string;
}

const CHAIN = 'packages/runtime/src/chain.ts';
const COMMAND = 'packages/runtime/src/command.ts';
const SERVE = 'packages/runtime/src/serve.ts';
const STORE = 'packages/runtime/src/store.ts';
const STREAM = 'packages/runtime/src/stream.ts';
const SWEEP = 'packages/runtime/src/sweep.ts';
const MIGRATIONS = 'workers/app/src/migrations.ts';

const INBOX = `await target.write([
      guardNext({ source, epoch, seq }),
      insertInbox({ source, epoch, seq, eventId, type, state, at: now }),
      ...effect,
    ]);`;
const GUARD_ONLY = 'guardNext({ source, epoch, seq })';
const INBOX_ONLY = 'insertInbox({ source, epoch, seq, eventId, type, state, at: now })';
const EVENTS = `...(plan.events?.length
        ? [
            insertEvents(
              plan.events.map((event) => ({ ...event, eventId: newId('evt', facts.now) })),
              facts.now,
            ),
          ]
        : []),`;

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'outbox row in a second batch',
    replacements: [
      { file: COMMAND, find: EVENTS, replace: '' },
      {
        file: COMMAND,
        find: 'facts.entry.platform.afterCommit(',
        replace: `if (plan.events?.length) await write(facts, plan, [${EVENTS}]);\n facts.entry.platform.afterCommit(`,
      },
    ],
  },
  {
    name: "inbox row in a batch after the effect's",
    replacements: [
      {
        file: STREAM,
        find: INBOX,
        replace: `await target.write([${GUARD_ONLY}, ...effect]);\n await target.write([${GUARD_ONLY}, ${INBOX_ONLY}]);`,
      },
    ],
  },
  {
    name: "inbox row in a batch before the effect's",
    replacements: [
      {
        file: STREAM,
        find: INBOX,
        replace: `await target.write([${GUARD_ONLY}, ${INBOX_ONLY}]);\n if (effect.length > 0) await target.write([...effect]);`,
      },
    ],
  },
  {
    name: 'UNIQUE removed from the open claims of a unit',
    replacements: [
      {
        file: MIGRATIONS,
        find: "'0005_claims.sql', tenant5",
        replace: "'0005_claims.sql', tenant5.replace('UNIQUE INDEX claims_one_open', 'INDEX claims_one_open')",
      },
    ],
  },
  {
    name: 'what was only read is not guarded',
    replacements: [
      { file: COMMAND, find: '...(unchanged.length === 0 ? [] : [guardSubjects(unchanged)]),', replace: '' },
    ],
  },
  {
    name: 'outbox rows pruned when sent',
    replacements: [
      {
        file: STORE,
        find: 'delete from outbox where acknowledged_at <',
        replace: 'delete from outbox where sent_at <',
      },
    ],
  },
  {
    name: 'an ambiguous write is tried again without a key',
    replacements: [
      {
        file: COMMAND,
        find: '...(stored === null ? [] : [insertAnswer(stored)]),',
        replace: "...(stored === null || stored.key.startsWith('request:') ? [] : [insertAnswer(stored)]),",
      },
    ],
  },
  {
    name: 'tenant taken from the payload',
    replacements: [
      {
        file: STREAM,
        find: 'const event = { ...stored, source: source.tenantId };\n      const outcome = waiting',
        replace:
          'const event = { ...stored, source: Object(stored.payload).source ?? source.tenantId };\n const outcome = waiting',
      },
    ],
  },
  {
    name: 'settlement pays by what it read, unguarded',
    replacements: [
      {
        file: COMMAND,
        find: '...(plan.history.length === 0\n',
        replace: "...(plan.history.length === 0 || facts.action.name === 'settlement.pay_statement'\n",
      },
      {
        file: 'packages/settlement/src/actions/pay-statement.ts',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of the file, not a template
        find: 'businessKey: `payment/${id}`',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of the file, not a template
        replace: "businessKey: `payment/${id}/${newId('ent', now)}`",
      },
    ],
  },
  {
    name: 'no dead-letter queue',
    replacements: [],
    changeSettings: (toml) => toml.replace('dead_letter_queue = "aftercare-events-dead"\n', ''),
  },
  {
    name: 'idempotency key not scoped to the client',
    replacements: [
      {
        file: SERVE,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of the file, not a template
        find: 'scope: `${nameActor(actor)}:${action.name}`',
        replace: 'scope: action.name',
      },
    ],
  },
  {
    name: 'the hash of the chain leaves out the number',
    replacements: [
      {
        file: CHAIN,
        find: 'chain, seq, prevHash, sealedAt, row: JSON',
        replace: 'chain, prevHash, sealedAt, row: JSON',
      },
    ],
  },
  // Beyond the list: a defect that the simulator found, and the two promises of a stream.
  {
    name: 'who asks is looked at before what was done',
    replacements: [
      {
        file: COMMAND,
        find: 'await facts.database.load({ ...stored, ...place, ...reads })',
        replace: 'await facts.database.load({ ...place, ...stored, ...reads })',
      },
    ],
  },
  {
    name: 'sent is taken for acknowledged',
    replacements: [{ file: SWEEP, find: 'const seq = reach?.seq ?? 0;', replace: 'const seq = stream.lastSeq;' }],
  },
  {
    name: 'an event need not be the next one',
    replacements: [{ file: STREAM, find: `${GUARD_ONLY},`, replace: '' }],
  },
];
