import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { Job, JobState } from '../words.ts';
import { decideProgress, decideStop, hasEnded } from './decide-progress.ts';

const at = toInstant(1000);
const job = (changed: Partial<Job>): Job => ({
  id: 'job_x',
  kind: 'jobs.sample',
  state: 'running',
  // safe: ids are opaque here
  tenantId: 'ten_x' as Job['tenantId'],
  createdBy: 'me',
  input: null,
  facts: {},
  total: 10,
  position: 3,
  failed: 1,
  isCancellable: true,
  createdAt: toInstant(1),
  startedAt: toInstant(2),
  endedAt: null,
  version: 2,
  ...changed,
});

test.each([
  // state, position, slice, then: state, position, failed, version
  ['queued', 0, { items: 3, failed: 0 }, 'running', 3, 1, 3],
  ['running', 3, { items: 3, failed: 2 }, 'running', 6, 3, 2],
  ['running', 3, { items: 7, failed: 0 }, 'done', 10, 1, 3],
  ['running', 3, { items: 99, failed: 0 }, 'done', 10, 1, 3],
  ['queued', 0, { items: 10, failed: 10 }, 'done', 10, 11, 3],
] as const)('%s at %i, %o: %s', (state, position, slice, next, to, failed, version) => {
  const progress = decideProgress(job({ state, position }), slice, at);
  expect(progress).toMatchObject({ state: next, position: to, failed, version });
  expect(progress.startedAt).toBe(2);
  expect(progress.endedAt).toBe(next === 'done' ? at : null);
});

test('the first slice begins it', () => {
  expect(decideProgress(job({ state: 'queued', startedAt: null }), { items: 1, failed: 0 }, at).startedAt).toBe(at);
});

test.each([
  { items: 0, failed: 0 },
  { items: 1, failed: 2 },
])('a slice that cannot be: %o', (slice) => {
  expect(() => decideProgress(job({}), slice, at)).toThrow(RangeError);
});

test('stopped where it stands', () => {
  expect(decideStop(job({}), 'cancelled', at)).toEqual({
    state: 'cancelled',
    position: 3,
    failed: 1,
    startedAt: 2,
    endedAt: at,
    version: 3,
  });
});

test.each([
  ['queued', false],
  ['running', false],
  ['done', true],
  ['failed', true],
  ['cancelled', true],
] as [JobState, boolean][])('%s has ended: %s', (state, ended) => {
  expect(hasEnded({ state })).toBe(ended);
});
