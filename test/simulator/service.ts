/** The service as it is deployed: several isolates of the Worker over one set of databases, queues and files. */
import { Broker, type ConsumerSettings, type Delivery, readConsumers, readLimits, readProducers } from './broker.ts';
import { type bundleWorker, Isolate } from './isolates.ts';
import { SqliteD1 } from './sqlite-d1.ts';
import { bindDatabase, type Task, type World } from './world.ts';

export interface ServiceSettings {
  readonly bundle: Awaited<ReturnType<typeof bundleWorker>>;
  readonly slots: number;
  readonly consumers?: readonly ConsumerSettings[];
}

/** What came back; null where the connection was cut. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export const ORIGIN = 'https://aftercare.example';
export const OPERATOR_TOKEN = 'the-operator-of-the-simulation-32-characters';
export const KEY_ENCRYPTION_KEY = Buffer.alloc(32, 7).toString('base64');

const PRODUCERS = readProducers();
const LIMITS = readLimits();
const ISOLATES = 2;
const MINUTE_MS = 60_000;
const LINES_KEPT = 200;

export class Service {
  readonly #world: World;
  readonly #settings: ServiceSettings;
  readonly control = new SqliteD1('CONTROL');
  readonly slots = new Map<string, SqliteD1>();
  readonly files = new Map<string, Uint8Array>();
  readonly broker: Broker;
  readonly counts = { crashes: 0, cronRuns: 0, cronMissed: 0, requests: 0, cut: 0 };
  /** Every message that was sent, for whoever looks for what must not be in one. */
  onMessage: (body: string) => void = () => undefined;
  onLog: (line: string) => void = () => undefined;
  readonly lastLines: string[] = [];
  /** How often a minute passes without its cron, in thousandths. */
  cronMissing = 0;
  #isolates: Isolate[] = [];
  #made = 0;
  readonly #open = new Map<Task, () => void>();

  constructor(world: World, settings: ServiceSettings) {
    this.#world = world;
    this.#settings = settings;
    for (let number = 1; number <= settings.slots; number++) {
      const name = `TENANT_DB_${String(number).padStart(3, '0')}`;
      this.slots.set(name, new SqliteD1(name));
    }
    this.broker = new Broker(world, settings.consumers ?? readConsumers(), (delivery) => this.#receive(delivery));
    world.addSource(this.broker);
    world.onCrash = (isolate) => this.#crash(isolate);
    for (let i = 0; i < ISOLATES; i++) this.#addIsolate();
    this.#scheduleCron();
  }

  /** One request at any of the isolates; null when its isolate died before the answer. */
  async request(
    path: string,
    init: RequestInit,
    { isSheltered }: { isSheltered: boolean },
  ): Promise<{ reply: Reply | null; faults: readonly string[] }> {
    this.counts.requests += 1;
    const isolate = this.#anyIsolate();
    const task = this.#world.startTask(`${init.method} ${path}`, isolate, isSheltered);
    const reply = await new Promise<Reply | null>((resolve, reject) => {
      this.#open.set(task, () => resolve(null));
      const answer = async () => {
        const response = await isolate.worker.fetch(new Request(`${ORIGIN}${path}`, init), this.#bind(task), {
          waitUntil: (work: Promise<unknown>) => this.#keep(isolate, work),
          passThroughOnException: () => undefined,
        });
        return { status: response.status, headers: response.headers, text: await response.text() };
      };
      answer().then((done) => isolate.isAlive && resolve(done), reject);
    });
    this.#open.delete(task);
    if (reply === null) this.counts.cut += 1;
    return { reply, faults: task.faults };
  }

  /** All isolates at once, as when a deployment replaces them. */
  crashAll(): void {
    for (const isolate of [...this.#isolates]) this.#crash(isolate);
  }

  crashOne(): void {
    this.#crash(this.#anyIsolate());
  }

  get isIdle(): boolean {
    return this.#open.size === 0 && this.#isolates.every(({ after }) => after.size === 0) && this.broker.isEmpty;
  }

  /** Databases of tenants by their ids. */
  tenants(): Map<string, SqliteD1> {
    const found = new Map<string, SqliteD1>();
    const known = this.control.database.prepare("select 1 from tenants where id = ? and state <> 'provisioning'");
    for (const slot of this.slots.values()) {
      if (slot.database.prepare("select 1 from sqlite_master where name = 'tenant_identity'").get() === undefined)
        continue;
      const row = slot.database.prepare('select tenant_id from tenant_identity').get();
      // A sign-up that died half-way leaves a spoiled database: it is nobody's, and nobody visits it.
      if (row !== undefined && known.get(String(row.tenant_id)) !== undefined) found.set(String(row.tenant_id), slot);
    }
    return found;
  }

  #addIsolate(): void {
    this.#made += 1;
    this.#isolates.push(
      new Isolate(this.#world, this.#settings.bundle, this.#made, (line) => {
        this.lastLines.push(line);
        if (this.lastLines.length > LINES_KEPT) this.lastLines.shift();
        this.onLog(line);
      }),
    );
  }

  #anyIsolate(): Isolate {
    const isolate = this.#world.random.pick(this.#isolates);
    if (isolate === undefined) throw new Error('no isolate is left');
    return isolate;
  }

  #crash(isolate: Task['isolate']): void {
    if (!isolate.isAlive) return;
    isolate.isAlive = false;
    this.counts.crashes += 1;
    this.#world.note(`crash ${isolate.number}`);
    this.#isolates = this.#isolates.filter((each) => each !== isolate);
    for (const [task, cut] of [...this.#open]) {
      if (task.isolate !== isolate) continue;
      this.#open.delete(task);
      task.faults.push('isolate died');
      cut();
    }
    this.#addIsolate();
  }

  #keep(isolate: Isolate, work: Promise<unknown>): void {
    const kept = work.catch(() => undefined).finally(() => isolate.after.delete(kept));
    isolate.after.add(kept);
  }

  #receive(delivery: Delivery): void {
    const isolate = this.#anyIsolate();
    const task = this.#world.startTask(`deliver ${delivery.queue}`, isolate, false);
    const acknowledged = new Set<string>();
    const delaySeconds = new Map<string, number>();
    this.#open.set(task, () => this.broker.finish(delivery, null));
    const messages = delivery.messages.map((message) => ({
      ...message,
      timestamp: new Date(this.#world.now),
      ack: () => acknowledged.add(message.id),
      retry: (options?: { delaySeconds?: number }) => delaySeconds.set(message.id, options?.delaySeconds ?? 0),
    }));
    const end = (isDone: boolean) => {
      if (!this.#open.delete(task)) return;
      if (!isDone) return this.broker.finish(delivery, null);
      // A consumer that ends without a word has taken everything that it did not ask for again.
      for (const { id } of delivery.messages) if (!delaySeconds.has(id)) acknowledged.add(id);
      this.broker.finish(delivery, { acknowledged, delaySeconds });
    };
    isolate.worker.queue({ queue: delivery.queue, messages }, this.#bind(task)).then(
      () => end(true),
      () => end(false),
    );
  }

  #scheduleCron(): void {
    const { now } = this.#world;
    this.#world.setTimer(MINUTE_MS - (now % MINUTE_MS), () => {
      this.#scheduleCron();
      if (this.#world.random.below(1000) < this.cronMissing) {
        this.counts.cronMissed += 1;
        return;
      }
      this.counts.cronRuns += 1;
      const isolate = this.#anyIsolate();
      const task = this.#world.startTask('cron', isolate, false);
      const scheduledTime = this.#world.now - (this.#world.now % MINUTE_MS);
      this.#open.set(task, () => undefined);
      const end = () => void this.#open.delete(task);
      isolate.worker.scheduled({ cron: '* * * * *', scheduledTime }, this.#bind(task)).then(end, end);
    });
  }

  /** What wrangler.toml binds, made for one task so that what hits it is known. */
  #bind(task: Task): object {
    const databases = [this.control, ...this.slots.values()].map((d1) => [
      d1.name,
      bindDatabase(this.#world, task, d1),
    ]);
    const allow = { limit: async () => ({ success: true }) };
    return {
      KEY_ENCRYPTION_KEY,
      OPERATOR_TOKEN,
      FILES: this.#bindFiles(task),
      ...Object.fromEntries(PRODUCERS.map(({ binding, queue }) => [binding, this.#bindQueue(task, queue)])),
      ...Object.fromEntries(LIMITS.map((name) => [name, allow])),
      ...Object.fromEntries(databases),
    };
  }

  #bindQueue(task: Task, queue: string): object {
    const put = (bodies: readonly unknown[]) =>
      this.#world.call(
        task,
        `send ${queue} ${bodies.length}`,
        () => {
          for (const body of bodies) this.onMessage(JSON.stringify(body));
          this.broker.send(queue, bodies);
        },
        true,
      );
    return {
      send: (body: unknown) => put([body]),
      sendBatch: (messages: readonly { body: unknown }[]) => put(messages.map(({ body }) => body)),
    };
  }

  #bindFiles(task: Task): object {
    const keep = (key: string, data: Uint8Array | string, options?: { onlyIf?: object }) => {
      // The only condition that the service asks for: that nothing is there.
      if (options?.onlyIf !== undefined && this.files.has(key)) return;
      this.files.set(key, typeof data === 'string' ? new TextEncoder().encode(data) : data);
    };
    return {
      put: (key: string, data: Uint8Array | string, options?: { onlyIf?: object }) =>
        this.#world.call(task, `put ${key.length}`, () => keep(key, data, options)),
      get: (key: string) =>
        this.#world.call(task, `get ${key.length}`, () => {
          const data = this.files.get(key);
          return data === undefined ? null : { body: new Blob([new Uint8Array(data)]).stream(), size: data.length };
        }),
    };
  }
}
