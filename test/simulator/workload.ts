/** What the parties do, in any order and at once: each step is one of these, drawn by chance. */
import type { Caller, Callers, Wanted } from './callers.ts';
import { type History, KEY_KEPT_MS, type Operation, outcomeOf } from './history.ts';
import type { Cast, Member, Network } from './networks.ts';
import type { Service } from './service.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const KNOWN_AT_MOST = 150;

/** How often each step is taken, against the others. */
const WEIGHTS = {
  submit: 260,
  try: 40,
  'submit twice': 50,
  'same failure': 40,
  retry: 140,
  'other body': 30,
  review: 100,
  'review at once': 20,
  resubmit: 50,
  withdraw: 20,
  appeal: 60,
  'decide appeal': 60,
  reverse: 15,
  'withdraw or decide': 15,
  suspend: 15,
  'suspend and submit': 20,
  reinstate: 70,
  request: 50,
  'order step': 160,
  'claim order': 40,
  'close month': 15,
  'look for statements': 20,
  'statement step': 80,
  'pay twice': 15,
  'sign up': 5,
  read: 50,
  crash: 6,
  deployment: 1,
  'lose queue': 6,
  'forge signal': 15,
  poison: 8,
  jump: 15,
} as const;
export type Step = keyof typeof WEIGHTS;

interface Known {
  readonly id: string;
  readonly network: Network;
  readonly member: Member;
  state: string;
}

interface KnownClaim extends Known {
  readonly lines: readonly Record<string, unknown>[];
  /** As each line was decided. */
  readonly verdicts: readonly string[];
}

const PARTS = ['VLV-012', 'CTL-016', 'TUB-058', 'TNK-200'] as const;
const ORDER_PATH: Readonly<Record<string, readonly string[]>> = {
  offered: ['accept', 'accept', 'accept', 'decline'],
  accepted: ['depart', 'depart', 'wait'],
  scheduled: ['depart'],
  on_the_way: ['check-in'],
  on_site: ['report', 'report', 'complete', 'wait'],
  waiting_parts: ['resume'],
  waiting_customer: ['resume'],
  repaired: ['sign'],
  signed: ['close'],
};
const STATEMENT_PATH: Readonly<Record<string, readonly string[]>> = {
  closed: ['confirm', 'confirm', 'confirm', 'dispute'],
  disputed: ['resolve'],
  member_confirmed: ['papers'],
  papers_received: ['approve', 'approve', 'audit'],
  audited: ['approve'],
  approved: ['pay'],
};

export class Workload {
  readonly #world: World;
  readonly #service: Service;
  readonly #callers: Callers;
  readonly #history: History;
  readonly #cast: Cast;
  readonly counts: Partial<Record<Step, number>> = {};
  readonly poisoned = new Set<string>();
  readonly #claims: KnownClaim[] = [];
  readonly #orders: Known[] = [];
  readonly #statements: Known[] = [];
  readonly #settling = new Map<Operation, Caller>();
  readonly #keys = new Map<string, number>();
  #references = 0;
  #signUps = 0;

  constructor(world: World, service: Service, callers: Callers, history: History, cast: Cast) {
    this.#world = world;
    this.#service = service;
    this.#callers = callers;
    this.#history = history;
    this.#cast = cast;
  }

  draw(): Step {
    return this.#world.random.weighted(WEIGHTS);
  }

  async take(step: Step): Promise<void> {
    this.counts[step] = (this.counts[step] ?? 0) + 1;
    switch (step) {
      case 'submit':
        return this.#submit(this.#anyMember());
      case 'try':
        return this.#submit(this.#anyMember(), { dryRun: true });
      case 'submit twice':
        return this.#submitTwice();
      case 'same failure':
        return this.#claimSameFailure();
      case 'retry':
        return this.#retry();
      case 'other body':
        return this.#sendOtherBody();
      case 'review':
        return this.#review(1);
      case 'review at once':
        return this.#review(2);
      case 'resubmit':
        return this.#resubmit();
      case 'withdraw':
        return this.#withdraw(this.#claimIn('in_review', 'needs_info'));
      case 'appeal':
        return this.#appeal();
      case 'decide appeal':
        return this.#decideAppeal();
      case 'reverse':
        return this.#reverse();
      case 'withdraw or decide':
        return this.#withdrawOrDecide();
      case 'suspend':
        return this.#changeMembership(this.#anyMember(), 'suspend');
      case 'suspend and submit':
        return this.#suspendAndSubmit();
      case 'reinstate':
        return this.#changeMembership(this.#anyMember(), 'reinstate');
      case 'request':
        return this.#request();
      case 'order step':
        return this.#stepOrder();
      case 'claim order':
        return this.#claimOrder();
      case 'close month':
        return this.#closeMonth();
      case 'look for statements':
        return this.#lookForStatements();
      case 'statement step':
        return this.#stepStatement(1);
      case 'pay twice':
        return this.#stepStatement(2);
      case 'sign up':
        return this.#signUp();
      case 'read':
        return this.#read();
      case 'crash':
        return this.#service.crashOne();
      case 'deployment':
        return this.#service.crashAll();
      case 'lose queue':
        return void this.#world.note(`lost ${this.#service.broker.loseEverything()}`);
      case 'forge signal':
        return this.#forgeSignal();
      case 'poison':
        return this.#poison();
      case 'jump':
        return this.#world.jump(
          this.#world.random.below(100) < 75 ? this.#world.random.below(20 * HOUR_MS) : 8 * DAY_MS,
        );
    }
  }

  /** Whatever has no answer yet is asked again, with nothing going wrong any more, until it has one. */
  async settle(): Promise<void> {
    for (const [operation, caller] of [...this.#settling]) {
      this.#settling.delete(operation);
      if (outcomeOf(operation) !== 'unknown' || !this.#mayRepeat(operation)) continue;
      for (let tries = 0; tries < 5; tries++) {
        const attempt = await this.#callers.attempt(caller, operation, true);
        if (attempt.status !== null && attempt.status !== 409 && attempt.status < 500) break;
      }
      this.#learn(operation, caller);
    }
  }

  // ── claims ────────────────────────────────────────────────────────────────────────────────────

  async #submit({ network, member }: { network: Network; member: Member }, { dryRun = false } = {}): Promise<void> {
    const { random } = this.#world;
    const caller = random.pick([member.shop.client, member.shop.client, member.shop.second, member.shop.owner]);
    if (caller === undefined) return;
    const path = `${network.path}/claims${dryRun ? '?dryRun=true' : ''}`;
    await this.#ask(caller, {
      kind: dryRun ? 'try' : 'submit',
      path,
      body: this.#makeClaim(network),
      key: this.#nextKey(caller),
    });
  }

  async #submitTwice(): Promise<void> {
    const { network, member } = this.#anyMember();
    const caller = member.shop.client;
    const operation = this.#begin(caller, {
      kind: 'submit',
      path: `${network.path}/claims`,
      body: this.#makeClaim(network),
      key: this.#nextKey(caller),
    });
    await Promise.all([this.#attempt(caller, operation), this.#attempt(caller, operation)]);
  }

  async #claimSameFailure(): Promise<void> {
    const { network } = this.#anyMember();
    const claim = this.#makeClaim(network);
    await Promise.all(
      network.members.map(({ shop }) =>
        this.#ask(shop.client, {
          kind: 'submit',
          path: `${network.path}/claims`,
          body: { ...claim, reference: this.#nextReference(), unit: this.#spell(claim.unit) },
          key: this.#nextKey(shop.client),
        }),
      ),
    );
  }

  async #retry(): Promise<void> {
    const { random } = this.#world;
    const open = [...this.#settling.keys()].filter((operation) => this.#mayRepeat(operation));
    const recent = this.#history.operations
      .slice(-200)
      .filter((each) => each.kind !== 'prepare' && this.#mayRepeat(each));
    const operation = random.pick(open.length > 0 && random.chance(0.6) ? open : recent);
    const caller = operation === undefined ? undefined : this.#callerOf(operation);
    if (operation !== undefined && caller !== undefined) await this.#attempt(caller, operation);
  }

  async #sendOtherBody(): Promise<void> {
    const { random } = this.#world;
    const recent = this.#history.operations.slice(-100).filter((each) => each.kind === 'submit' && each.key !== null);
    const operation = random.pick(recent);
    const caller = operation === undefined ? undefined : this.#callerOf(operation);
    if (operation === undefined || caller === undefined) return;
    const body = { ...JSON.parse(operation.body), reference: this.#nextReference() };
    await this.#ask(caller, { kind: 'submit', path: operation.path, body, key: operation.key });
  }

  async #review(times: number, claim = this.#claimIn('in_review')): Promise<void> {
    const { random } = this.#world;
    if (claim === undefined) return;
    await Promise.all(
      Array.from({ length: times }, async (_, index) => {
        const caller = claim.network.approvers[(index + random.below(2)) % 2 === 0 ? 0 : 1];
        const verb = random.chance(0.8) ? 'approve' : 'reject';
        await this.#ask(caller, {
          kind: 'review',
          path: `${claim.network.path}/claims/${claim.id}/${verb}`,
          body: { reason: `seen by ${caller.name}` },
          key: random.chance(0.5) ? this.#nextKey(caller) : null,
        });
      }),
    );
  }

  async #resubmit(): Promise<void> {
    const { random } = this.#world;
    const claim = random.pick(
      this.#claims.filter(({ state }) => state === 'needs_info' || state === 'partly_approved'),
    );
    if (claim === undefined) return;
    const { client } = claim.member.shop;
    const lines = claim.lines.flatMap((line, index) =>
      line.kind === 'labour' ? [{ ...line, line: index + 1, minutes: 30, claimed: money(4000) }] : [],
    );
    await this.#ask(client, {
      kind: 'resubmit',
      path: `${claim.network.path}/claims/${claim.id}/resubmit`,
      body: {
        comment: `cured ${client.tenant.canary}`,
        lines,
        ...(claim.state === 'needs_info' ? { signedOn: this.#day(1) } : {}),
      },
      key: this.#nextKey(client),
    });
  }

  #claimIn(...states: readonly string[]): KnownClaim | undefined {
    return this.#world.random.pick(this.#claims.filter(({ state }) => states.includes(state)));
  }

  async #withdraw(claim: KnownClaim | undefined): Promise<void> {
    if (claim === undefined) return;
    const { client } = claim.member.shop;
    await this.#ask(client, {
      kind: 'withdraw',
      path: `${claim.network.path}/claims/${claim.id}/withdraw`,
      body: { reason: `sent by mistake ${client.tenant.canary}` },
      key: this.#nextKey(client),
    });
  }

  /** Of a shop that takes back and people who decide at the same moment one is first. */
  async #withdrawOrDecide(): Promise<void> {
    const claim = this.#claimIn('in_review');
    await Promise.all([this.#withdraw(claim), this.#review(2, claim)]);
  }

  async #appeal(): Promise<void> {
    const claim = this.#claimIn('partly_approved', 'rejected');
    const lines = claim?.verdicts.flatMap((verdict, index) =>
      ['adjust', 'reject'].includes(verdict) ? [index + 1] : [],
    );
    if (claim === undefined || lines === undefined || lines.length === 0) return;
    const { client } = claim.member.shop;
    await this.#ask(client, {
      kind: 'appeal',
      path: `${claim.network.path}/claims/${claim.id}/appeal`,
      body: { lines, reason: `look again ${client.tenant.canary}` },
      key: this.#nextKey(client),
    });
  }

  /** The first of two may only propose, where two are needed; both may have decided before. */
  async #decideAppeal(): Promise<void> {
    const { random } = this.#world;
    const claim = this.#claimIn('appealed');
    if (claim === undefined) return;
    const caller = random.pick(claim.network.approvers) ?? claim.network.owner;
    const grants = claim.verdicts.flatMap((verdict, index) => {
      const claimed = claim.lines[index]?.claimed;
      const isGranted = ['adjust', 'reject'].includes(verdict) && random.chance(0.5);
      return isGranted && claimed !== undefined ? [{ line: index + 1, approved: claimed }] : [];
    });
    await this.#ask(caller, {
      kind: 'decide appeal',
      path: `${claim.network.path}/claims/${claim.id}/decide-appeal`,
      body: { reason: `heard by ${caller.name}`, grants },
      key: random.chance(0.5) ? this.#nextKey(caller) : null,
    });
  }

  async #reverse(): Promise<void> {
    const { random } = this.#world;
    const claim = this.#claimIn('approved', 'partly_approved');
    if (claim === undefined) return;
    const caller = random.pick(claim.network.approvers) ?? claim.network.owner;
    await this.#ask(caller, {
      kind: 'reverse',
      path: `${claim.network.path}/claims/${claim.id}/reverse`,
      body: { reason: `found out by ${caller.name}` },
      key: random.chance(0.5) ? this.#nextKey(caller) : null,
    });
  }

  // ── memberships ───────────────────────────────────────────────────────────────────────────────

  async #changeMembership({ network, member }: { network: Network; member: Member }, verb: string): Promise<void> {
    await this.#ask(network.owner, {
      kind: 'membership',
      path: `${network.path}/memberships/${member.membershipId}/${verb}`,
      body: { reason: 'as the story has it' },
      key: this.#world.random.chance(0.5) ? this.#nextKey(network.owner) : null,
    });
  }

  async #suspendAndSubmit(): Promise<void> {
    const place = this.#anyMember();
    await Promise.all([this.#submit(place), this.#changeMembership(place, 'suspend'), this.#submit(place)]);
    await this.#changeMembership(place, 'reinstate');
  }

  // ── requests and orders ───────────────────────────────────────────────────────────────────────

  async #request(): Promise<void> {
    const { random } = this.#world;
    const { network } = this.#anyMember();
    await this.#ask(network.owner, {
      kind: 'request',
      path: `${network.path}/service-requests`,
      body: {
        unit: random.pick(network.serials),
        symptomText: 'no hot water since yesterday',
        customer: {
          name: '张示例',
          phone: '13800004471',
          address: `示例路 1 号 ${network.tenant.canary}`,
          divisionCode: '370102',
        },
      },
      key: this.#nextKey(network.owner),
    });
  }

  async #stepOrder(): Promise<void> {
    const { random } = this.#world;
    const order = random.pick(this.#orders.filter(({ state }) => state in ORDER_PATH));
    const verb = order === undefined ? undefined : random.pick(ORDER_PATH[order.state] ?? []);
    if (order === undefined || verb === undefined) return this.#lookForOrders();
    const caller = order.member.shop.owner;
    await this.#ask(caller, {
      kind: 'order',
      path: `${order.network.path}/work-orders/${order.id}/${verb}`,
      body: this.#bodyOfVerb(verb),
      key: random.chance(0.3) ? this.#nextKey(caller) : null,
    });
  }

  #bodyOfVerb(verb: string): object {
    switch (verb) {
      case 'decline':
        return { reason: 'no time' };
      case 'wait':
        return { for: 'parts' };
      case 'sign':
        return { name: '张示例' };
      case 'report':
        return {
          component: 'pipes',
          causalPart: this.#world.random.pick(PARTS),
          cause: 'quality',
          failedOn: this.#day(2),
          codes: { condition: '1', symptom: '110', section: 'VLV', defect: 'B', repair: 'A' },
          operations: [{ code: 'replace-valve', minutes: 30 }],
          parts: [{ number: 'VLV-012', quantity: 1, serialIn: null, serialOut: null, coreTag: null }],
          travel: money(3000),
        };
      default:
        return {};
    }
  }

  async #lookForOrders(): Promise<void> {
    const { network, member } = this.#anyMember();
    const { text, status } = await this.#callers.read(member.shop.owner, `${network.path}/work-orders?limit=30`);
    if (status !== 200) return;
    for (const { id, state } of JSON.parse(text).items) remember(this.#orders, { id, state, network, member });
  }

  async #claimOrder(): Promise<void> {
    const order = this.#world.random.pick(this.#orders.filter(({ state }) => state === 'signed' || state === 'closed'));
    if (order === undefined) return;
    const { client } = order.member.shop;
    await this.#ask(client, {
      kind: 'submit',
      path: `${order.network.path}/work-orders/${order.id}/claim`,
      body: { reference: this.#nextReference() },
      key: this.#nextKey(client),
    });
  }

  // ── settlement ────────────────────────────────────────────────────────────────────────────────

  async #closeMonth(): Promise<void> {
    const { random, now } = this.#world;
    const network = random.pick(this.#cast.networks);
    if (network === undefined) return;
    const month = new Date(now + 8 * HOUR_MS);
    month.setUTCDate(1);
    month.setUTCMonth(month.getUTCMonth() - (random.chance(0.9) ? 1 : 0));
    await this.#ask(network.owner, {
      kind: 'close',
      path: `${network.path}/periods/${month.toISOString().slice(0, 7)}/close`,
      body: {},
      key: random.chance(0.5) ? this.#nextKey(network.owner) : null,
    });
  }

  async #lookForStatements(): Promise<void> {
    const network = this.#world.random.pick(this.#cast.networks);
    if (network === undefined) return;
    const { text, status } = await this.#callers.read(network.owner, `${network.path}/statements?limit=30`);
    if (status !== 200) return;
    for (const { id, state, membership } of JSON.parse(text).items) {
      const member = network.members.find((each) => each.membershipId === membership);
      if (member !== undefined) remember(this.#statements, { id, state, network, member });
    }
  }

  async #stepStatement(times: number): Promise<void> {
    const { random } = this.#world;
    const open = this.#statements.filter(({ state }) => (times === 1 ? state in STATEMENT_PATH : state === 'approved'));
    const statement = random.pick(open);
    const verb = statement === undefined ? undefined : random.pick(STATEMENT_PATH[statement.state] ?? []);
    if (statement === undefined || verb === undefined) return this.#lookForStatements();
    const { network, member, id } = statement;
    await Promise.all(
      Array.from({ length: times }, async () => {
        const caller = ['confirm', 'dispute'].includes(verb)
          ? member.shop.owner
          : verb === 'approve' || verb === 'resolve'
            ? random.pick(network.approvers)
            : network.owner;
        if (caller === undefined) return;
        const bodies: Readonly<Record<string, object>> = {
          dispute: { reason: `why so little? ${member.shop.tenant.canary}` },
          resolve: { reason: 'because of the rates' },
          pay: { paidOn: this.#day(0), reference: `BANK-${random.below(1e6)}` },
        };
        await this.#ask(caller, {
          kind: 'statement',
          path: `${network.path}/statements/${id}/${verb}`,
          body: bodies[verb] ?? {},
          key: random.chance(0.5) ? this.#nextKey(caller) : null,
        });
      }),
    );
  }

  // ── the rest ──────────────────────────────────────────────────────────────────────────────────

  async #signUp(): Promise<void> {
    this.#signUps += 1;
    const slug = `newcomer-${this.#signUps}`;
    await this.#service.request(
      '/v1/tenants',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          slug,
          kind: 'shop',
          name: `Tenant ${slug}`,
          owner: { email: `owner@${slug}.example`, name: 'Owner', password: `a password of ${slug}` },
        }),
      },
      { isSheltered: false },
    );
  }

  async #read(): Promise<void> {
    const { random } = this.#world;
    const { network, member } = this.#anyMember();
    const caller = random.pick([member.shop.owner, network.owner, network.approvers[0]]);
    const path = random.pick([
      `${network.path}/claims?limit=20`,
      '/v1/inbox?limit=20',
      `${network.path}/service-requests?limit=20`,
      `${network.path}/memberships`,
    ]);
    if (caller !== undefined && path !== undefined) await this.#callers.read(caller, path);
  }

  /** Whoever can write to the queue still cannot make anybody read another's stream. */
  #forgeSignal(): void {
    const { random } = this.#world;
    const ids = [...this.#cast.networks, ...this.#cast.shops].map(({ tenant }) => tenant.id);
    const body = {
      source: random.pick(ids),
      target: random.pick([...ids, 'ten_00000000000000000000000000']),
      epoch: 1 + random.below(2),
      seq: random.below(1000),
    };
    this.#service.broker.send('aftercare-events', [body]);
    this.#world.note('forged');
  }

  /** An event that its receiver cannot take: of a wrong shape, or one that claims to come from somebody else. */
  #poison(): void {
    const { random } = this.#world;
    const network = random.pick(this.#cast.networks);
    const other = this.#cast.networks.find((each) => each !== network);
    const database = network === undefined ? undefined : this.#service.tenants().get(network.tenant.id)?.database;
    const row = database
      ?.prepare(
        'select event_id, target, epoch, seq, payload from outbox where acknowledged_at is null order by rowid desc limit 1',
      )
      .get();
    if (database === undefined || row === undefined || network === undefined || other === undefined) return;
    const target = this.#service.tenants().get(String(row.target))?.database;
    const reach = target
      ?.prepare('select max(seq) as seq from inbox where source = ? and epoch = ?')
      .get(network.tenant.id, Number(row.epoch));
    // What was taken already cannot be poisoned any more.
    if (Number(reach?.seq ?? 0) >= Number(row.seq)) return;
    const payload = random.chance(0.5)
      ? '{"claimId":1}'
      : JSON.stringify({ ...JSON.parse(String(row.payload)), source: other.tenant.id });
    database.prepare('update outbox set payload = ? where event_id = ?').run(payload, String(row.event_id));
    this.poisoned.add(String(row.event_id));
    this.#world.note('poisoned');
  }

  // ── what the callers know ─────────────────────────────────────────────────────────────────────

  async #ask(caller: Caller, wanted: Wanted): Promise<void> {
    await this.#attempt(caller, this.#begin(caller, wanted));
  }

  #begin(caller: Caller, { kind, path, body, key }: Wanted): Operation {
    return this.#history.begin({
      actor: caller.name,
      tenantId: caller.tenant.id,
      kind,
      path,
      key,
      body: JSON.stringify(body),
    });
  }

  async #attempt(caller: Caller, operation: Operation): Promise<void> {
    // Asked for before it is known how it ends: it may end with nobody there to say so.
    this.#settling.set(operation, caller);
    await this.#callers.attempt(caller, operation);
    this.#learn(operation, caller);
  }

  #learn(operation: Operation, caller: Caller): void {
    const last = operation.attempts.at(-1);
    if (outcomeOf(operation) !== 'unknown') this.#settling.delete(operation);
    if (last === undefined || last.status === null || last.status >= 300 || operation.kind === 'try') return;
    const network = this.#cast.networks.find(({ path }) => operation.path.startsWith(`${path}/`));
    if (network === undefined) return;
    const told = JSON.parse(last.text);
    const member = (name: unknown) => network.members.find(({ shop }) => String(name).startsWith(shop.tenant.slug));
    switch (operation.kind) {
      case 'submit':
      case 'review':
      case 'resubmit':
      case 'withdraw':
      case 'appeal':
      case 'decide appeal':
      case 'reverse': {
        const of = member(told.member);
        const verdicts = told.decision?.lines?.map(({ verdict }: { verdict: string }) => verdict) ?? [];
        if (of !== undefined)
          remember(this.#claims, { id: told.id, state: told.state, network, member: of, lines: told.lines, verdicts });
        return;
      }
      case 'request':
        for (const order of told.orders) {
          const of = member(order.member);
          if (of !== undefined) remember(this.#orders, { id: order.id, state: order.state, network, member: of });
        }
        return;
      case 'order': {
        const of = network.members.find(({ shop }) => shop.owner === caller);
        if (of !== undefined) remember(this.#orders, { id: told.id, state: told.state, network, member: of });
        return;
      }
      case 'statement': {
        const of = network.members.find(({ membershipId }) => membershipId === told.membership);
        if (of !== undefined) remember(this.#statements, { id: told.id, state: told.state, network, member: of });
        return;
      }
      default:
        return;
    }
  }

  #mayRepeat({ key, attempts, kind }: Operation): boolean {
    const first = attempts[0];
    return key !== null && kind !== 'try' && first !== undefined && first.begunAt > this.#world.now - KEY_KEPT_MS;
  }

  #callerOf(operation: Operation): Caller | undefined {
    const { networks, shops } = this.#cast;
    return [
      ...networks.flatMap(({ owner, approvers }) => [owner, ...approvers]),
      ...shops.flatMap(({ owner, client, second }) => [owner, client, second]),
    ].find(({ name }) => name === operation.actor);
  }

  #anyMember(): { network: Network; member: Member } {
    const network = this.#world.random.pick(this.#cast.networks);
    const member = network === undefined ? undefined : this.#world.random.pick(network.members);
    if (network === undefined || member === undefined) throw new Error('nobody is there');
    return { network, member };
  }

  /** Everybody counts from one, so the same keys are in use by many. */
  #nextKey({ name }: Caller): string {
    const next = (this.#keys.get(name) ?? 0) + 1;
    this.#keys.set(name, next);
    return `key-${next}`;
  }

  #nextReference(): string {
    this.#references += 1;
    return `REF-${this.#references}`;
  }

  /** The local day so many days ago. */
  #day(before: number): string {
    return new Date(this.#world.now + 8 * HOUR_MS - before * DAY_MS).toISOString().slice(0, 10);
  }

  #spell(serial: string): string {
    return this.#world.random.pick([serial, serial.toLowerCase(), serial.replace('-', '')]) ?? serial;
  }

  #makeClaim(network: Network) {
    const { random } = this.#world;
    const part = random.pick(PARTS) ?? 'VLV-012';
    const shape = random.weighted({ whole: 50, inflated: 15, unsigned: 10, large: 12, huge: 6, user: 7 });
    const failed = 3 + 4 * random.below(5);
    const quantity = { large: 2, huge: 3 }[String(shape)];
    const component = quantity !== undefined || part === 'TNK-200' ? 'tank' : 'pipes';
    return {
      reference: this.#nextReference(),
      unit: random.pick(network.serials) ?? '',
      component,
      causalPart: part,
      cause: shape === 'user' ? 'user' : 'quality',
      failedOn: this.#day(failed),
      repairedOn: this.#day(failed - 2),
      ...(shape === 'unsigned' ? {} : { signedOn: this.#day(failed - 2) }),
      lines: [
        {
          kind: 'labour',
          operation: 'replace-valve',
          minutes: shape === 'inflated' ? 150 : 30,
          claimed: money(shape === 'inflated' ? 20_000 : 4000),
        },
        quantity === undefined
          ? { kind: 'part', partNumber: 'VLV-012', quantity: 1, claimed: money(2500) }
          : { kind: 'part', partNumber: 'TNK-200', quantity, claimed: money(28_600 * quantity) },
      ],
    };
  }
}

function money(amount: number) {
  return { amount, currency: 'CNY' };
}

/** The newest of each; the oldest are forgotten. */
function remember<Item extends { readonly id: string; state: string }>(known: Item[], item: Item): void {
  const same = known.findIndex(({ id }) => id === item.id);
  if (same >= 0) known.splice(same, 1);
  known.push(item);
  if (known.length > KNOWN_AT_MOST) known.shift();
}
