/**
 * Queues as the service promises them, and no better: at least once, in no order, in batches of any size up to the
 * consumer's, tried again after a delay, and after the last try moved to the dead-letter queue or, without one, dropped.
 */
import { readFileSync } from 'node:fs';
import { inRoot } from '@aftercare/tools/paths';
import type { Source, World } from './world.ts';

export interface ConsumerSettings {
  readonly queue: string;
  readonly maxBatchSize: number;
  readonly maxRetries: number;
  readonly deadLetterQueue: string | null;
}

/** The consumers of wrangler.toml: what is deployed is what is simulated. */
export function readConsumers(toml = readToml()): ConsumerSettings[] {
  return readBlocks(toml, 'queues.consumers').map(({ text, number }) => ({
    queue: text('queue') ?? '',
    maxBatchSize: number('max_batch_size'),
    maxRetries: number('max_retries'),
    deadLetterQueue: text('dead_letter_queue'),
  }));
}

export function readProducers(): { readonly binding: string; readonly queue: string }[] {
  return readBlocks(readToml(), 'queues.producers').map(({ text }) => ({
    binding: text('binding') ?? '',
    queue: text('queue') ?? '',
  }));
}

/** The names of the rate limits. */
export function readLimits(): string[] {
  return readBlocks(readToml(), 'ratelimits').map(({ text }) => text('name') ?? '');
}

function readToml(): string {
  return readFileSync(inRoot('wrangler.toml'), 'utf8');
}

function readBlocks(toml: string, name: string) {
  const blocks = toml.split(/^\[\[/m).filter((block) => block.startsWith(`${name}]]`));
  return blocks.map((block) => ({
    text: (key: string) => new RegExp(`^${key} = "([^"]*)"`, 'm').exec(block)?.[1] ?? null,
    number: (key: string) => Number(new RegExp(`^${key} = (\\d+)`, 'm').exec(block)?.[1]),
  }));
}

interface Stored {
  readonly number: number;
  readonly body: string;
  attempts: number;
  visibleAt: number;
  /** While a consumer has it nobody else gets it, unless the broker forgets that it gave it away. */
  takenBy: number | null;
}

export interface Delivery {
  readonly number: number;
  readonly queue: string;
  readonly messages: readonly { readonly id: string; readonly body: unknown; readonly attempts: number }[];
}

export interface Outcome {
  /** Ids of what the consumer said yes to; everything else comes again. */
  readonly acknowledged: ReadonlySet<string>;
  readonly delaySeconds: ReadonlyMap<string, number>;
}

const DELAYED_MS = 60_000;
const AT_ONCE = 3;

export class Broker implements Source {
  readonly #world: World;
  readonly #queues = new Map<string, { settings: ConsumerSettings; messages: Stored[]; running: number }>();
  readonly #deliver: (delivery: Delivery) => void;
  #sent = 0;
  #deliveries = 0;
  readonly counts = { sent: 0, delivered: 0, retried: 0, dead: 0, dropped: 0, reordered: 0 };
  /** Off while things settle: no late messages, no lost acknowledgements. */
  isUnreliable = true;

  constructor(world: World, consumers: readonly ConsumerSettings[], deliver: (delivery: Delivery) => void) {
    this.#world = world;
    this.#deliver = deliver;
    for (const settings of consumers) this.#queues.set(settings.queue, { settings, messages: [], running: 0 });
  }

  send(queue: string, bodies: readonly unknown[], delaySeconds = 0): void {
    const { random, now } = this.#world;
    for (const body of bodies) {
      this.#sent += 1;
      this.counts.sent += 1;
      const late = this.isUnreliable && random.chance(0.05) ? random.below(DELAYED_MS) : 0;
      const visibleAt = now + delaySeconds * 1000 + random.below(1000) + late;
      // A queue carries text, never an object of the sender.
      const message = { number: this.#sent, body: JSON.stringify(body), attempts: 0, visibleAt, takenBy: null };
      this.#queues.get(queue)?.messages.push(message);
    }
  }

  /** As when the power goes where queues live in memory. */
  loseEverything(): number {
    let lost = 0;
    for (const queue of this.#queues.values()) {
      lost += queue.messages.length;
      queue.messages = [];
    }
    return lost;
  }

  get isEmpty(): boolean {
    return [...this.#queues.values()].every(({ messages, running }) => messages.length === 0 && running === 0);
  }

  nextAt(): number | null {
    let first: number | null = null;
    for (const { messages, running } of this.#queues.values()) {
      if (running >= AT_ONCE) continue;
      for (const { visibleAt, takenBy } of messages)
        if (takenBy === null && (first === null || visibleAt < first)) first = visibleAt;
    }
    return first;
  }

  act(): void {
    const { random, now } = this.#world;
    const ready = [...this.#queues.values()].filter(
      ({ messages, running }) =>
        running < AT_ONCE && messages.some((each) => each.takenBy === null && each.visibleAt <= now),
    );
    const queue = random.pick(ready);
    if (queue === undefined) return;
    const waiting = random.shuffle(queue.messages.filter((each) => each.takenBy === null && each.visibleAt <= now));
    const batch = waiting.slice(0, 1 + random.below(queue.settings.maxBatchSize));
    if (batch.some((each, index) => index > 0 && each.number < (batch[index - 1]?.number ?? 0)))
      this.counts.reordered += 1;
    this.#deliveries += 1;
    const number = this.#deliveries;
    queue.running += 1;
    for (const each of batch) {
      each.attempts += 1;
      // Sometimes the same message is given to a second consumer at the same time.
      each.takenBy = this.isUnreliable && random.chance(0.05) ? null : number;
    }
    this.counts.delivered += batch.length;
    this.#world.note(`deliver ${queue.settings.queue} ${batch.map((each) => each.number).join(',')}`);
    this.#deliver({
      number,
      queue: queue.settings.queue,
      messages: batch.map((each) => ({
        id: String(each.number),
        body: JSON.parse(each.body),
        attempts: each.attempts,
      })),
    });
  }

  /** The consumer has ended; without an outcome it died, and everything comes again. */
  finish(delivery: Delivery, outcome: Outcome | null): void {
    const queue = this.#queues.get(delivery.queue);
    if (queue === undefined) return;
    const { random, now } = this.#world;
    queue.running -= 1;
    for (const { id } of delivery.messages) {
      const message = queue.messages.find((each) => String(each.number) === id);
      if (message === undefined) continue;
      const isLost = this.isUnreliable && random.chance(0.03);
      if (outcome?.acknowledged.has(id) === true && !isLost) {
        queue.messages.splice(queue.messages.indexOf(message), 1);
      } else if (message.takenBy === delivery.number || message.takenBy === null) {
        this.#putBack(queue, message, outcome?.delaySeconds.get(id) ?? 0, now);
      }
    }
  }

  #putBack(
    queue: { settings: ConsumerSettings; messages: Stored[] },
    message: Stored,
    delaySeconds: number,
    now: number,
  ): void {
    message.takenBy = null;
    if (message.attempts <= queue.settings.maxRetries) {
      this.counts.retried += 1;
      message.visibleAt = now + delaySeconds * 1000;
      return;
    }
    queue.messages.splice(queue.messages.indexOf(message), 1);
    const { deadLetterQueue } = queue.settings;
    if (deadLetterQueue === null) {
      this.counts.dropped += 1;
      return;
    }
    this.counts.dead += 1;
    this.send(deadLetterQueue, [JSON.parse(message.body)]);
  }
}
