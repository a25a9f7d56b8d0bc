/**
 * What must hold whatever went wrong: read out of the databases themselves and compared with what the callers were told.
 * The simulator and the kill harness ask the same questions here; nothing of the service's code is used.
 */
import type { DatabaseSync } from 'node:sqlite';
import { KEY_KEPT_MS, type Operation, outcomeOf, verdictOf } from './history.ts';

export type InvariantName = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9' | 'I10' | 'I11' | 'I12';

export interface Violation {
  readonly invariant: InvariantName;
  readonly what: string;
}

export interface Evidence {
  readonly now: number;
  readonly control: DatabaseSync;
  /** By the id of the tenant whose it is. */
  readonly tenants: ReadonlyMap<string, DatabaseSync>;
  readonly operations: readonly Operation[];
  /** Events that were made unreadable on purpose. */
  readonly poisoned: ReadonlySet<string>;
  /** By tenant: the words of other tenants that may stand in its database. */
  readonly canaries: ReadonlyMap<string, ReadonlySet<string>>;
}

type Row = Readonly<Record<string, unknown>>;
type Check = (evidence: Evidence) => Violation[];

/** True at every moment. */
export function checkAlways(evidence: Evidence): Violation[] {
  const checks: Check[] = [
    claimsAreOnce,
    nothingIsPaidTwice,
    ledgerBalances,
    streamsAreInOrder,
    changesAreAnnounced,
    historyIsAPath,
    versionsAgree,
    membersWereActive,
    answersAreTrue,
    answersAreRepeated,
    errorsHaveACause,
  ];
  return checks.flatMap((check) => check(evidence));
}

/** True once everything that was under way has arrived. */
export function checkSettled(evidence: Evidence): Violation[] {
  const checks: Check[] = [
    everythingArrived,
    effectsAreOnce,
    projectionsAgree,
    closedMonthsAreSettled,
    everyClaimIsAccountedFor,
    tenantsAreApart,
  ];
  return [...checkAlways(evidence), ...checks.flatMap((check) => check(evidence))];
}

// ── claims ──────────────────────────────────────────────────────────────────────────────────────

/** I2: one claim per shop and reference, one open claim per failure of a unit. */
function claimsAreOnce({ tenants }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) => [
    ...all(
      database,
      `select member_tenant_id, reference, count(*) as n from claims group by member_tenant_id, mode, reference having n > 1`,
    ).map((row) => violation('I2', `${id}: ${row.n} claims of ${row.member_tenant_id} under ${row.reference}`)),
    ...all(
      database,
      `select unit_id, causal_key, failed_on, count(*) as n from claims
       where state not in ('needs_info', 'rejected', 'withdrawn', 'reversed')
       group by unit_id, mode, causal_key, failed_on having n > 1`,
    ).map((row) =>
      violation('I2', `${id}: ${row.n} open claims for ${row.causal_key} of ${row.unit_id} on ${row.failed_on}`),
    ),
    ...all(
      database,
      `select work_order_id, count(*) as n from claims where work_order_id is not null group by work_order_id, mode having n > 1`,
    ).map((row) => violation('I2', `${id}: ${row.n} claims of the order ${row.work_order_id}`)),
  ]);
}

/**
 * I1: what was answered with yes is there, and under the id that was told; what was refused left nothing. A request is known
 * in history by its id.
 */
function answersAreTrue({ tenants, operations }: Evidence): Violation[] {
  const violations: Violation[] = [];
  const claims = new Map<string, Row>();
  const written = new Map<string, number>();
  for (const database of tenants.values()) {
    for (const row of all(database, 'select id, reference, member_tenant_id from claims'))
      claims.set(String(row.id), row);
    for (const row of all(database, 'select request_id, count(*) as n from history group by request_id'))
      written.set(String(row.request_id), (written.get(String(row.request_id)) ?? 0) + Number(row.n));
    for (const row of all(
      database,
      // What a timer or an event does in several steps has an id of its own kind.
      `select request_id, subject, count(*) as n from history where request_id like 'req\\_%' escape '\\'
       group by request_id, subject having n > 1`,
    ))
      violations.push(violation('I1', `${row.request_id} changed ${row.subject} ${row.n} times`));
  }
  for (const operation of operations) {
    for (const attempt of operation.attempts) {
      if (attempt.requestId === null) continue;
      const lines = written.get(attempt.requestId) ?? 0;
      const verdict = verdictOf(attempt);
      const isOwn = verdict === 'ok' && !attempt.isReplay && operation.kind !== 'try' && operation.kind !== 'import';
      if (verdict === 'refused' && lines > 0)
        violations.push(violation('I1', `${name(operation)} was refused (${attempt.code}) and changed something`));
      if (isOwn && lines === 0 && attempt.status !== 204)
        violations.push(violation('I1', `${name(operation)} was answered ${attempt.status} and changed nothing`));
      if (operation.kind === 'try' && lines > 0)
        violations.push(violation('I1', `${name(operation)} was a trial and changed something`));
    }
    if (operation.kind !== 'submit' || outcomeOf(operation) !== 'ok') continue;
    const answer = operation.attempts.find((attempt) => verdictOf(attempt) === 'ok');
    const told: Row = JSON.parse(answer?.text ?? '{}');
    const found = claims.get(String(told.id));
    if (found?.reference !== told.reference || found?.member_tenant_id !== operation.tenantId)
      violations.push(violation('I1', `${name(operation)} was told of ${told.id}, which is not there`));
  }
  return violations;
}

/** I1: every claim that is there was asked for, and nobody was told otherwise. */
function everyClaimIsAccountedFor({ tenants, operations }: Evidence): Violation[] {
  const told = new Set<string>();
  const open = new Set<string>();
  for (const operation of operations) {
    if (operation.kind !== 'submit') continue;
    const outcome = outcomeOf(operation);
    const answer = operation.attempts.find((attempt) => verdictOf(attempt) === 'ok');
    if (answer !== undefined) told.add(String(JSON.parse(answer.text).id));
    if (outcome === 'unknown') open.add(`${operation.tenantId} ${referenceOf(operation)}`);
  }
  return eachTenant(tenants, (database) =>
    all(database, 'select id, reference, member_tenant_id from claims')
      .filter((row) => !told.has(String(row.id)) && !open.has(`${row.member_tenant_id} ${row.reference}`))
      .map((row) => violation('I1', `${row.id} (${row.reference}) is there, and whoever sent it was told otherwise`)),
  );
}

// ── money ───────────────────────────────────────────────────────────────────────────────────────

/** I3: each line once over all statements, never more than was approved, each statement and each payment posted once. */
function nothingIsPaidTwice({ tenants }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) => [
    ...all(
      database,
      `select source_id, source_line, count(*) as n from statement_lines group by source_id, source_line, kind, round having n > 1`,
    ).map((row) => violation('I3', `${id}: line ${row.source_line} of ${row.source_id} stands in ${row.n} statements`)),
    ...all(
      database,
      `select c.id, s.value as settled, coalesce((select sum(l.amount) from statement_lines l
          where l.source_id = c.id and l.source_line = s.key + 1 and l.kind in ('claim_line', 'supplement', 'reversal')), 0) as paid
       from claims c, json_each(c.settlement, '$.lines') s where c.settlement is not null and paid <> settled`,
    ).map((row) =>
      violation('I3', `${id}: statements hold ${row.paid} of a line of ${row.id}, the claim says ${row.settled}`),
    ),
    ...all(
      database,
      `select l.source_id from statement_lines l join claims c on c.id = l.source_id
       where l.kind in ('claim_line', 'supplement') and c.settlement is null`,
    ).map((row) => violation('I3', `${id}: ${row.source_id} stands in a statement and does not know`)),
    ...all(
      database,
      `select c.id, c.approved_amount, sum(l.amount) as paid from claims c join statement_lines l
         on l.source_id = c.id and l.source_line > 0 and l.kind in ('claim_line', 'supplement', 'reversal')
       where c.settled_round = c.round group by c.id having paid > c.approved_amount`,
    ).map((row) => violation('I3', `${id}: ${row.paid} settled of ${row.id}, ${row.approved_amount} approved`)),
    ...all(
      database,
      `select s.id, s.state, s.total, sum(l.amount + l.tax) as lines,
         (select count(*) from ledger_entries e where e.statement_id = s.id and e.kind = 'statement') as issued,
         (select count(*) from ledger_entries e where e.statement_id = s.id and e.kind = 'payment') as paid
       from statements s join statement_lines l on l.statement_id = s.id group by s.id
       having lines <> s.total or issued <> 1 or paid <> (s.state = 'paid')`,
    ).map((row) =>
      violation(
        'I3',
        `${id}: ${row.id} (${row.state}, ${row.total}): lines ${row.lines}, issued ${row.issued}, paid ${row.paid}`,
      ),
    ),
  ]);
}

/** I4: every entry of the ledger is whole and sums to nothing for each currency; what is owed is what was not paid yet. */
function ledgerBalances({ tenants }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) => [
    ...all(
      database,
      `select entry_id, currency, sum(amount) as sum from ledger_postings group by entry_id, currency having sum <> 0`,
    ).map((row) => violation('I4', `${id}: ${row.entry_id} is off by ${row.sum} ${row.currency}`)),
    ...all(
      database,
      `select e.id from ledger_entries e where (select count(*) from ledger_postings p where p.entry_id = e.id) < 2
       union all select p.entry_id from ledger_postings p where not exists (select 1 from ledger_entries e where e.id = p.entry_id)`,
    ).map((row) => violation('I4', `${id}: ${row.id} is half an entry`)),
    ...all(
      database,
      `select m.id, (select coalesce(sum(s.total), 0) from statements s where s.membership_id = m.id and s.state <> 'paid') as owed,
         (select coalesce(-sum(p.amount), 0) from ledger_postings p where p.membership_id = m.id and p.account = 'member_payable') as posted
       from memberships m where owed <> posted`,
    ).map((row) => violation('I4', `${id}: ${row.owed} is owed to ${row.id}, the ledger says ${row.posted}`)),
  ]);
}

/** I3: once a month is closed, nothing payable of it is left without a statement. */
function closedMonthsAreSettled({ tenants }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) => [
    ...all(
      database,
      `select id as subject from jobs where kind = 'settlement.close_period' and (state <> 'done' or failed > 0)`,
    ).map((row) => violation('I3', `${id}: a statement of the closing ${row.subject} was never made`)),
    ...all(
      database,
      // What was decided after its month was closed waits for the next one.
      `select c.id, c.decided_on from claims c where c.mode = 'live' and c.settled_round = 0 and c.approved_amount > 0
         and c.decided_on is not null and exists (select 1 from periods p where substr(c.decided_on, 1, 7) <= p.period
           and not exists (select 1 from history h where h.subject = c.id and h.at > p.closed_at - 600000))`,
    ).map((row) =>
      violation('I3', `${id}: ${row.id}, decided on ${row.decided_on}, is in no statement of a closed month`),
    ),
  ]);
}

// ── events ──────────────────────────────────────────────────────────────────────────────────────

/** I5: each receiver has taken each stream from its first event on without a gap, and what it took is what was sent. */
function streamsAreInOrder({ tenants, poisoned }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) =>
    all(
      database,
      'select source, epoch, count(*) as n, min(seq) as first, max(seq) as last from inbox group by source, epoch',
    ).flatMap((stream) => {
      const source = tenants.get(String(stream.source));
      if (source === undefined) return [violation('I5', `${id} took events of ${stream.source}, who is nobody`)];
      const violations =
        Number(stream.first) !== 1 || Number(stream.last) !== Number(stream.n)
          ? [violation('I5', `${id} took ${stream.n} events of ${stream.source} up to ${stream.last}`)]
          : [];
      const [from, epoch] = [String(stream.source), Number(stream.epoch)];
      const sent = new Map(
        all(source, 'select seq, event_id, subject from outbox where target = ? and epoch = ?', id, epoch).map(
          (row) => [Number(row.seq), row],
        ),
      );
      const unread = new Set<unknown>();
      for (const row of all(
        database,
        'select seq, event_id, state from inbox where source = ? and epoch = ? order by seq',
        from,
        epoch,
      )) {
        const event = sent.get(Number(row.seq));
        if (event !== undefined && event.event_id !== row.event_id)
          violations.push(
            violation('I5', `${id} took ${row.event_id} as ${row.seq} of ${from}, which is ${event.event_id}`),
          );
        if (row.state !== 'dead') continue;
        // What comes after an unreadable event of the same subject waits for it.
        if (!poisoned.has(String(row.event_id)) && !unread.has(event?.subject))
          violations.push(violation('I5', `${id} has ${row.event_id} of ${from} as dead`));
        unread.add(event?.subject);
      }
      return violations;
    }),
  );
}

/** What each line of history is told to another tenant by; kinds of events are words of the interface. */
const ANNOUNCED = `
  select h.subject, h.version, h.at, h.action from history h
  where (h.action in ('claims.submit', 'claims.claim_order', 'claims.resubmit')
         or (h.action in ('claims.approve', 'claims.reject') and h.after->>'state' <> h.before->>'state')
         or (h.action in ('claims.decide_appeal', 'claims.reverse') and h.after->>'state' is not null)
         or h.action like 'network.%\\_membership' escape '\\'
         or (h.action = 'settlement.close_period' and h.version = 1 and h.subject like 'stm%')
         or (h.action in ('settlement.approve_statement', 'settlement.pay_statement', 'settlement.resolve_statement')
             and h.subject like 'stm%' and h.after->>'state' <> h.before->>'state'))
    and not exists (select 1 from claims c where c.id = h.subject and c.mode = 'test')`;
const EVENTS_KEPT_MS = 6 * 86_400_000;

/** I5: a change and the event that announces it stand or fall together. */
function changesAreAnnounced({ tenants, now }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) =>
    all(
      database,
      `select * from (${ANNOUNCED}) a where a.at > ? and not exists
         (select 1 from outbox o where o.subject = a.subject and o.subject_version = a.version)`,
      now - EVENTS_KEPT_MS,
    ).map((row) =>
      violation('I5', `${id}: ${row.action} of ${row.subject} (version ${row.version}) was announced to nobody`),
    ),
  );
}

/** I5: every event has had its effect, a notice under its own id, once; and no notice came from elsewhere. */
function effectsAreOnce({ tenants }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) => [
    ...all(
      database,
      `select i.event_id, i.type, i.state, (select count(*) from notices n where n.id = i.event_id) as effects from inbox i
       where effects <> (i.state = 'applied')`,
    ).map((row) => violation('I5', `${id}: ${row.type} ${row.event_id} (${row.state}) has ${row.effects} effects`)),
    ...all(
      database,
      // A manufacturer writes notices for its own people without an event.
      `select n.id, n.kind from notices n where n.kind glob '*.v[0-9]*' and not exists (select 1 from memberships)
         and not exists (select 1 from inbox i where i.event_id = n.id)`,
    ).map((row) => violation('I5', `${id}: the notice ${row.id} (${row.kind}) is of no event that was taken`)),
  ]);
}

/** I6: where a member stands in a network is what the network's own database says, and so is what it was told of its claims. */
function projectionsAgree({ tenants, poisoned }: Evidence): Violation[] {
  return eachTenant(tenants, (database, network) => [
    ...all(database, 'select id, tenant_id, state, version from memberships').flatMap((membership) => {
      const member = tenants.get(String(membership.tenant_id));
      const [link] =
        member === undefined
          ? []
          : all(member, 'select state, version, membership_id from network_links where network_id = ?', network);
      // A change whose event was unreadable has not arrived and never will by itself.
      const isSpoiled = all(database, 'select event_id from outbox where subject = ?', String(membership.id)).some(
        (row) => poisoned.has(String(row.event_id)),
      );
      if (isSpoiled || (link === undefined && membership.state === 'applied')) return [];
      return link?.state === membership.state && link?.version === membership.version
        ? []
        : [
            violation(
              'I6',
              `${membership.id} is ${membership.state} (${membership.version}), its tenant has ${link?.state} (${link?.version})`,
            ),
          ];
    }),
    ...all(database, 'select network_id, membership_id from network_links').flatMap((link) => {
      const owner = tenants.get(String(link.network_id));
      const row =
        owner === undefined
          ? []
          : all(owner, 'select tenant_id from memberships where id = ?', String(link.membership_id));
      return row[0]?.tenant_id === network
        ? []
        : [violation('I6', `${network} is linked to ${link.network_id}, which does not know it`)];
    }),
    ...all(
      database,
      `select event_id, target, type, payload from outbox where type = 'claims.decided.v1' and acknowledged_at is not null`,
    ).flatMap((event) => {
      // It was taken just before it was made unreadable.
      if (poisoned.has(String(event.event_id))) return [];
      const member = tenants.get(String(event.target));
      const [notice] =
        member === undefined
          ? []
          : all(member, 'select subject, params from notices where id = ?', String(event.event_id));
      const [sent, got]: [Row, Row] = [JSON.parse(String(event.payload)), JSON.parse(String(notice?.params ?? '{}'))];
      const isSame =
        notice?.subject === sent.claimId && got.state === sent.state && got.approved === sent.approvedAmount;
      return isSame ? [] : [violation('I6', `the notice of ${event.event_id} says other than the event`)];
    }),
  ]);
}

/** I10: every event was acknowledged, or it was set aside and stands with the dead letters. */
function everythingArrived({ tenants, control }: Evidence): Violation[] {
  const letters = new Set(
    all(control, 'select source, target, epoch, seq from dead_letters').map(
      (row) => `${row.source} ${row.target} ${row.epoch} ${row.seq}`,
    ),
  );
  return eachTenant(tenants, (database, id) =>
    all(database, 'select event_id, target, epoch, seq from outbox where acknowledged_at is null')
      .filter((row) => !letters.has(`${id} ${row.target} ${row.epoch} ${row.seq}`))
      .map((row) =>
        violation('I10', `${id}: event ${row.seq} to ${row.target} was not acknowledged and is no dead letter`),
      ),
  );
}

// ── history ─────────────────────────────────────────────────────────────────────────────────────

/** Where each state leads; written down here once more, so that a rule that loses an edge or gains one is seen. */
const PATHS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  clm: {
    '': ['submitted', 'approved', 'partly_approved', 'rejected', 'needs_info', 'in_review'],
    submitted: ['approved', 'partly_approved', 'rejected', 'needs_info', 'in_review', 'withdrawn'],
    in_review: ['in_review', 'approved', 'partly_approved', 'rejected', 'needs_info', 'withdrawn'],
    needs_info: ['approved', 'partly_approved', 'rejected', 'needs_info', 'in_review', 'withdrawn'],
    approved: ['reversed'],
    partly_approved: ['approved', 'partly_approved', 'rejected', 'needs_info', 'in_review', 'appealed', 'reversed'],
    rejected: ['approved', 'partly_approved', 'rejected', 'needs_info', 'in_review', 'appealed'],
    appealed: ['appealed', 'approved', 'partly_approved', 'rejected'],
  },
  mem: {
    '': ['applied'],
    applied: ['active', 'declined'],
    active: ['active', 'suspended', 'terminated'],
    suspended: ['active', 'terminated'],
  },
  stm: {
    '': ['closed'],
    closed: ['member_confirmed', 'disputed'],
    member_confirmed: ['papers_received', 'disputed'],
    papers_received: ['audited', 'approved', 'disputed', 'papers_received'],
    audited: ['audited', 'approved', 'disputed'],
    approved: ['paid'],
    disputed: ['closed'],
  },
};

/** I8 and I9: versions count from one without a gap, and states follow each other as they may. */
function historyIsAPath({ tenants }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) => {
    const violations = all(
      database,
      'select subject, count(*) as n, min(version) as first, max(version) as last from history group by subject having first <> 1 or last <> n',
    ).map((row) => violation('I9', `${id}: ${row.subject} has ${row.n} lines from ${row.first} to ${row.last}`));
    const states = new Map<string, string>();
    for (const row of all(
      database,
      `select subject, after->>'state' as state from history where substr(subject, 1, 4) in ('clm_', 'mem_', 'stm_') order by subject, version`,
    )) {
      if (row.state === null) continue;
      const [subject, state] = [String(row.subject), String(row.state)];
      const before = states.get(subject) ?? '';
      if (PATHS[subject.slice(0, 3)]?.[before]?.includes(state) !== true)
        violations.push(violation('I8', `${id}: ${subject} went from "${before}" to "${state}"`));
      states.set(subject, state);
    }
    return violations;
  });
}

/** Every table whose rows are subjects of history. */
const SUBJECTS = [
  'claims',
  'memberships',
  'agreements',
  'service_requests',
  'work_orders',
  'statements',
  'users',
  'policies',
  'units',
  'models',
];

/** I9: a row is at the version of its last line, and in the state that the line says. */
function versionsAgree({ tenants }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) =>
    SUBJECTS.flatMap((table) =>
      all(
        database,
        `select t.id, t.version, (select max(h.version) from history h where h.subject = t.id) as line from "${table}" t
         where line is null or line <> t.version`,
      ).map((row) => violation('I9', `${id}: ${row.id} is at version ${row.version}, its history at ${row.line}`)),
    ).concat(
      ['claims', 'memberships', 'statements'].flatMap((table) =>
        all(
          database,
          `select t.id, t.state, h.after->>'state' as line from "${table}" t join history h on h.subject = t.id
           where h.version = (select max(v.version) from history v where v.subject = t.id and v.after->>'state' is not null)
             and line <> t.state`,
        ).map((row) => violation('I8', `${id}: ${row.id} is ${row.state}, its history says ${row.line}`)),
      ),
    ),
  );
}

/**
 * I8: whoever was suspended made no claim meanwhile: what was read for a decision held until it was written. The claim of an
 * order that the customer had signed before is no new work.
 */
function membersWereActive({ tenants }: Evidence): Violation[] {
  return eachTenant(tenants, (database, id) =>
    all(
      database,
      `select c.id, h.action, m.after->>'state' as place
       from claims c join history h on h.subject = c.id
         join history m on m.rowid = (select max(p.rowid) from history p where p.subject = c.member_id and p.rowid < h.rowid)
         left join work_orders o on o.id = c.work_order_id
       where h.action in ('claims.submit', 'claims.resubmit', 'claims.claim_order') and place <> 'active'
         and not (h.action = 'claims.claim_order' and place = 'suspended' and coalesce(o.signature->>'at', m.at) < m.at)`,
    ).map((row) => violation('I8', `${id}: ${row.action} of ${row.id} while its member was ${row.place}`)),
  );
}

// ── answers ─────────────────────────────────────────────────────────────────────────────────────

/** I11: one key, one answer, byte by byte; and what others do with the same key is nobody's business. */
function answersAreRepeated({ operations }: Evidence): Violation[] {
  const violations: Violation[] = [];
  const byKey = new Map<string, Operation[]>();
  for (const operation of operations) {
    if (operation.key === null || operation.kind === 'try') continue;
    const scope = `${operation.actor} ${operation.key}`;
    byKey.set(scope, [...(byKey.get(scope) ?? []), operation]);
  }
  for (const [scope, sharing] of byKey) {
    for (const operation of sharing) {
      const good = operation.attempts.filter((attempt) => verdictOf(attempt) === 'ok');
      const first = good.reduce((a, b) => (a === undefined || b.endedAt < a.endedAt ? b : a), good[0]);
      const kept = good.filter((each) => first !== undefined && each.begunAt < first.begunAt + KEY_KEPT_MS);
      if (new Set(kept.map(({ text }) => text)).size > 1)
        violations.push(violation('I11', `${scope}: ${name(operation)} was answered in ${kept.length} ways`));
      if (kept.filter(({ isReplay }) => !isReplay).length > 1)
        violations.push(violation('I11', `${scope}: ${name(operation)} was done more than once`));
    }
    const first = sharing[0];
    const isAlone = sharing.length === 1 && first !== undefined;
    if (!isAlone) continue;
    for (const attempt of first.attempts) {
      if (attempt.code === 'idempotency.key_reused')
        violations.push(violation('I11', `${scope}: ${name(first)} is said to have been sent with another body`));
      const isFirst = first.attempts.every((other) => other === attempt || other.begunAt > attempt.endedAt);
      // A lost answer is found again within the same request; then something was made to go wrong.
      if (isFirst && attempt.isReplay && attempt.faults.length === 0)
        violations.push(violation('I11', `${scope}: ${name(first)} got an answer that was made for somebody else`));
    }
  }
  return violations;
}

/** I12: no 5xx but where something was made to go wrong, and never the words that say a defect. */
function errorsHaveACause({ operations }: Evidence): Violation[] {
  return operations.flatMap((operation) =>
    operation.attempts.flatMap(({ status, code, faults, text }) => {
      if (status === null || status < 500) return [];
      if (status === 500) return [violation('I12', `${name(operation)} was answered 500 ${text}`)];
      return faults.length > 0
        ? []
        : [violation('I12', `${name(operation)} was answered ${status} ${code} for no reason`)];
    }),
  );
}

// ── tenants ─────────────────────────────────────────────────────────────────────────────────────

/** I7: no text of a tenant in the database of one that is no partner of it, and none at all in the control database. */
function tenantsAreApart({ control, tenants, canaries }: Evidence): Violation[] {
  return [...tenants, ['control', control] as const].flatMap(([id, database]) => {
    const allowed = canaries.get(id) ?? new Set();
    return listCanaries(database)
      .filter(({ canary }) => !allowed.has(canary))
      .map(({ canary, place }) => violation('I7', `${canary} stands in ${place} of ${id}`));
  });
}

const CANARY = /canary-[a-z]+(?:-[a-z]+)?/g;

export function findCanaries(text: string): string[] {
  return [...new Set(text.match(CANARY) ?? [])];
}

function listCanaries(database: DatabaseSync): { canary: string; place: string }[] {
  const tables = all(
    database,
    `select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'`,
  );
  return tables.flatMap(({ name: table }) => {
    const columns = all(database, `select name from pragma_table_info(?) where type = 'TEXT'`, String(table));
    return columns.flatMap(({ name: column }) => {
      const texts = all(database, `select "${column}" as text from "${table}" where "${column}" like '%canary-%'`);
      const found = new Set(texts.flatMap(({ text }) => findCanaries(String(text))));
      return [...found].map((canary) => ({ canary, place: `${table}.${column}` }));
    });
  });
}

// ── reading ─────────────────────────────────────────────────────────────────────────────────────

function eachTenant(
  tenants: ReadonlyMap<string, DatabaseSync>,
  look: (database: DatabaseSync, id: string) => Violation[],
): Violation[] {
  return [...tenants].flatMap(([id, database]) => look(database, id));
}

function all(database: DatabaseSync, sql: string, ...values: readonly (string | number)[]): Row[] {
  return database.prepare(sql).all(...values);
}

function violation(invariant: InvariantName, what: string): Violation {
  return { invariant, what };
}

function name({ number, kind, actor, path }: Operation): string {
  return `operation ${number} (${kind} by ${actor}, ${path})`;
}

function referenceOf(operation: Operation): string {
  return String(Object(JSON.parse(operation.body)).reference);
}
