/**
 * The Worker itself, in this process, with the steps of all parties and everything that can go wrong drawn from a seed.
 * `SEED=n npm test -- --project http test/simulator` tells the same story again, step by step.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundleFor, printStory, tellStory } from './run.ts';

const STEPS = 5000;
const SEED = Number(process.env.SEED ?? 20_270_301);

describe('nothing is lost', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'aftercare-simulator-'));
  let bundle: Bundle;

  beforeAll(async () => {
    bundle = await bundleFor(outDir);
  });
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  test(`${STEPS} steps`, { timeout: 900_000 }, async () => {
    const story = await tellStory({ seed: SEED, steps: STEPS, bundle });
    console.log(printStory(story));
    expect(story.violations).toEqual([]);
    expect(story.steps).toBe(STEPS);
    // A story in which nothing went wrong, or nothing was done, proves nothing.
    for (const fault of ['error before', 'error after', 'stall', 'crash before', 'crash after', 'send lost'])
      expect(story.counts.faults?.[fault], fault).toBeGreaterThan(0);
    for (const step of Object.values(story.counts.steps ?? {})) expect(step).toBeGreaterThan(0);
    expect(story.counts.messages?.dead, 'dead letters').toBeGreaterThan(0);
    expect(story.counts.service?.paid, 'statements paid').toBeGreaterThan(0);
    expect(story.counts.service?.seals, 'rows sealed').toBeGreaterThan(STEPS / 2);
  });

  test('the same seed tells the same story', { timeout: 300_000 }, async () => {
    const tell = () => tellStory({ seed: SEED + 1, steps: 200, bundle });
    const [first, second] = [await tell(), await tell()];
    expect(second.trace).toBe(first.trace);
    const other = await tellStory({ seed: SEED + 2, steps: 200, bundle });
    expect(other.trace).not.toBe(first.trace);
  });
});
