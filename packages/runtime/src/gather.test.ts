import { toInstant } from '@aftercare/kernel';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gather, type Occurrence } from './gather.ts';

const NOW = toInstant(1_800_000_000_000);
const of = (what: number): Occurrence => ({ tenantId: 'ten_1', what });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what happens in one moment goes in one message, and nothing twice', async () => {
  const sent: (readonly Occurrence[])[] = [];
  const send = async (together: readonly Occurrence[]) => sent.push(together);
  const first = gather(of(1), NOW, send);
  expect(gather(of(2), NOW, send)).toBeNull();
  expect(gather(of(3), NOW, send)).toBeNull();
  await vi.runAllTimersAsync();
  await first;
  expect(sent).toEqual([[of(1), of(2), of(3)]]);

  const next = gather(of(4), NOW, send);
  await vi.runAllTimersAsync();
  await next;
  expect(sent).toHaveLength(2);
});

test('one that died before it sent is given up, and what it held is sent by the next', async () => {
  const sent: (readonly Occurrence[])[] = [];
  const dies = gather(of(1), NOW, () => new Promise(() => {}));
  expect(dies).not.toBeNull();
  // The timer of the dead one never comes.
  vi.clearAllTimers();
  const later = toInstant(NOW + 11_000);
  const next = gather(of(2), later, async (together) => sent.push(together));
  expect(next).not.toBeNull();
  await vi.runAllTimersAsync();
  await next;
  expect(sent).toEqual([[of(1), of(2)]]);
});

test('a flood fills no memory', async () => {
  let sent = 0;
  const all = Array.from({ length: 7000 }, (_, index) =>
    gather(of(index), NOW, async (together) => {
      sent += together.length;
    }),
  );
  await vi.runAllTimersAsync();
  await Promise.all(all);
  expect(sent).toBe(5000);
});
