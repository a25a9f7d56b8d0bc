/** Adds up a run per project, and names what did not run and why. Used beside vitest's own reporters. */
import { writeFileSync } from 'node:fs';
import { inRoot } from './paths.ts';

export const SUMMARY_FILE = inRoot('test/results/summary.json');

export interface ProjectSummary {
  name: string;
  files: number;
  passed: number;
  failed: number;
  seconds: number;
}

export interface RunSummary {
  projects: ProjectSummary[];
  skipped: { name: string; reason: string }[];
  /** Files without a test, projects without a file. */
  empty: string[];
}

/** The members of vitest's objects that are read here. */
interface Case {
  fullName: string;
  options: { mode?: string };
  result(): { state: string; note?: string | undefined };
}
interface Module {
  relativeModuleId: string;
  project: { name: string };
  errors(): readonly unknown[];
  diagnostic(): { duration: number; collectDuration: number; setupDuration: number; environmentSetupDuration: number };
  children: { allTests(): Iterable<Case> };
}
interface Runner {
  projects: { name: string }[];
}

export default class SummaryReporter {
  #names: string[] = [];

  onInit(runner: Runner): void {
    this.#names = runner.projects.map((project) => project.name);
  }

  onTestRunEnd(modules: readonly Module[]): void {
    writeFileSync(SUMMARY_FILE, `${JSON.stringify(summarize(this.#names, modules), null, 2)}\n`);
  }
}

export function summarize(names: string[], modules: readonly Module[]): RunSummary {
  const summary: RunSummary = { projects: [], skipped: [], empty: [] };
  for (const name of names) {
    const own = modules.filter((module) => module.project.name === name);
    const project: ProjectSummary = { name, files: own.length, passed: 0, failed: 0, seconds: 0 };
    if (own.length === 0) summary.empty.push(`${name}: no test file`);
    for (const module of own) {
      const { duration, collectDuration, setupDuration, environmentSetupDuration } = module.diagnostic();
      project.seconds += (duration + collectDuration + setupDuration + environmentSetupDuration) / 1000;
      const cases = [...module.children.allTests()];
      if (module.errors().length > 0) project.failed += 1;
      else if (cases.length === 0) summary.empty.push(`${module.relativeModuleId}: no test in this file`);
      for (const test of cases) {
        const { state, note } = test.result();
        if (state === 'passed') project.passed += 1;
        else if (state === 'failed') project.failed += 1;
        else
          summary.skipped.push({
            name: `${module.relativeModuleId} > ${test.fullName}`,
            reason: note ?? reasonFor(test),
          });
      }
    }
    summary.projects.push(project);
  }
  return summary;
}

function reasonFor(test: Case): string {
  return test.options.mode === 'todo' ? 'not written yet' : 'no reason given';
}
