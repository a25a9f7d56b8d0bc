/**
 * `npm run soak`: stories one after the other, each from a seed of its own, then kills over HTTP. `npm run soak -- <steps>
 * <kills> <first seed>` changes how much; 500,000 steps and 200 kills unless told otherwise.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAgainAndAgain, POINTS, planKills, printKills } from '../faults/kills.ts';
import { bundleFor, printStory, tellStory } from './run.ts';

const STEPS_OF_A_STORY = 5000;

/** True when nothing was lost. */
export async function soak([
  steps = '500000',
  kills = '200',
  seed = String(Date.now() % 1_000_000),
]: readonly string[]): Promise<boolean> {
  console.log(`${steps} steps from SEED=${seed} on, then ${kills} kills`);
  const isWhole = await soakStories(Number(steps), Number(seed));
  if (Number(kills) === 0) return isWhole;
  const report = await killAgainAndAgain(planKills(Number(kills), POINTS), ({ point, passes, violations }, number) =>
    console.log(`kill ${number} of ${kills}: ${point}:${passes}, ${violations.length} violations`),
  );
  console.log(printKills(report));
  return isWhole && report.violations.length + report.kills.flatMap((kill) => kill.violations).length === 0;
}

async function soakStories(steps: number, firstSeed: number): Promise<boolean> {
  const outDir = mkdtempSync(join(tmpdir(), 'aftercare-soak-'));
  const began = performance.now();
  const total: Record<string, Record<string, number>> = {};
  const broken: number[] = [];
  let done = 0;
  try {
    const bundle = await bundleFor(outDir);
    for (let seed = firstSeed; done < steps; seed++) {
      const story = await tellStory({ seed, steps: Math.min(STEPS_OF_A_STORY, steps - done), bundle });
      done += story.steps;
      if (story.violations.length > 0) {
        broken.push(seed);
        console.log(printStory(story));
        // The rest of this story is not told; its steps count as done, or a defect would make the soak endless.
        done += Math.min(STEPS_OF_A_STORY, steps) - story.steps;
      }
      for (const [group, counts] of Object.entries(story.counts)) add(total, group, counts);
      const seconds = (performance.now() - began) / 1000;
      console.log(
        `${done} of ${steps} steps, SEED=${seed}, ${seconds.toFixed(0)} s, ${Math.round(done / seconds)} a second, ` +
          `${story.virtualDays.toFixed(0)} days, at rest within ${story.longestRestMinutes.toFixed(0)} minutes, ${broken.length} stories broken`,
      );
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  for (const [group, counts] of Object.entries(total))
    console.log(
      `${group}: ${Object.entries(counts)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}`,
    );
  if (broken.length > 0) console.log(`broken: ${broken.map((seed) => `SEED=${seed}`).join(' ')}`);
  return broken.length === 0;
}

function add(
  total: Record<string, Record<string, number>>,
  group: string,
  counts: Readonly<Record<string, number>>,
): void {
  const sums = total[group] ?? {};
  for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
  total[group] = sums;
}
