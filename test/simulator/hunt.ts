/**
 * `npm run mutants`: plants each defect in turn and tells stories until an invariant is violated, at most as many steps as
 * `npm test` takes. `npm run mutants -- <part of a name>` hunts only those. Prints one line each and how to see it again.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '@aftercare/tools/paths';
import { readConsumers } from './broker.ts';
import { MUTANTS, type Mutant } from './mutants.ts';
import { bundleFor, tellStory } from './run.ts';

export const STEPS_OF_A_HUNT = 5000;

export interface Catch {
  readonly mutant: string;
  /** Null when it got away. */
  readonly caughtBy: string | null;
  readonly step: number;
  readonly seed: number;
  readonly seconds: number;
}

export async function hunt(mutant: Mutant, seed: number): Promise<Catch> {
  const began = performance.now();
  const outDir = mkdtempSync(join(tmpdir(), 'aftercare-mutant-'));
  try {
    const bundle = await bundleFor(outDir, mutant.replacements);
    const toml = readFileSync(inRoot('wrangler.toml'), 'utf8');
    const story = await tellStory({
      seed,
      steps: STEPS_OF_A_HUNT,
      bundle,
      consumers: readConsumers(mutant.changeSettings?.(toml) ?? toml),
      roughness: 3,
      stepsPerLook: 25,
      stepsPerRest: 250,
    });
    const [first] = story.violations;
    return {
      mutant: mutant.name,
      caughtBy: first === undefined ? null : `${first.invariant} ${first.what}`,
      step: story.steps,
      seed,
      seconds: (performance.now() - began) / 1000,
    };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** True when each was caught. */
export async function huntAll([part = '', seed = process.env.SEED ?? '20270301']: readonly string[]): Promise<boolean> {
  const catches: Catch[] = [];
  for (const mutant of MUTANTS.filter(({ name }) => name.includes(part))) {
    const caught = await hunt(mutant, Number(seed));
    catches.push(caught);
    const { caughtBy, step, seconds } = caught;
    const verdict = caughtBy === null ? 'GOT AWAY' : 'caught  ';
    const when = `step ${String(step).padStart(4)}  SEED=${seed}  ${seconds.toFixed(1).padStart(5)} s`;
    console.log(`${verdict} ${mutant.name.padEnd(56)} ${when}  ${caughtBy ?? ''}`);
  }
  const found = catches.filter(({ caughtBy }) => caughtBy !== null).length;
  console.log(`${found} of ${catches.length} caught`);
  return found === catches.length;
}
