/** What is deployed says where a message goes that nobody can take. */
import { expect, test } from 'vitest';
import { readConsumers } from './broker.ts';

test('every queue has a dead-letter queue with a consumer of its own, which alone has none', () => {
  const consumers = readConsumers();
  const deadLetterQueues = new Set(consumers.flatMap(({ deadLetterQueue }) => deadLetterQueue ?? []));
  expect(consumers.length).toBe(2 * deadLetterQueues.size);
  for (const { queue, deadLetterQueue } of consumers)
    expect(deadLetterQueue, queue).toBe(deadLetterQueues.has(queue) ? null : `${queue}-dead`);
  for (const queue of deadLetterQueues) expect(consumers.map((each) => each.queue)).toContain(queue);
});
