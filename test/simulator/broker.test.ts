/** What is deployed says where a message goes that nobody can take. */
import { expect, test } from 'vitest';
import { readConsumers } from './broker.ts';

/** Holds what is only counted: after its last try it is gone, and missed by nobody. */
const COUNTED = 'aftercare-counts';

test('every queue that matters has a dead-letter queue with a consumer of its own, which alone has none', () => {
  const all = readConsumers();
  expect(all.find(({ queue }) => queue === COUNTED)?.deadLetterQueue).toBeNull();
  const consumers = all.filter(({ queue }) => queue !== COUNTED);
  const deadLetterQueues = new Set(consumers.flatMap(({ deadLetterQueue }) => deadLetterQueue ?? []));
  expect(consumers.length).toBe(2 * deadLetterQueues.size);
  for (const { queue, deadLetterQueue } of consumers)
    expect(deadLetterQueue, queue).toBe(deadLetterQueues.has(queue) ? null : `${queue}-dead`);
  for (const queue of deadLetterQueues) expect(consumers.map((each) => each.queue)).toContain(queue);
});
