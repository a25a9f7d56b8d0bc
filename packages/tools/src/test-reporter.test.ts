import { expect, test } from 'vitest';
import { summarize } from './test-reporter.ts';

function module(project: string, cases: { state: string; note?: string; mode?: string }[], errors: unknown[] = []) {
  return {
    relativeModuleId: `${project}.test.ts`,
    project: { name: project },
    errors: () => errors,
    diagnostic: () => ({ duration: 1000, collectDuration: 500, setupDuration: 0, environmentSetupDuration: 0 }),
    children: {
      allTests: () =>
        cases.map(({ state, note, mode }) => ({
          fullName: state,
          options: mode === undefined ? {} : { mode },
          result: () => ({ state, note }),
        })),
    },
  };
}

test('counts per project, and names what did not run and why', () => {
  const summary = summarize(
    ['rules', 'http', 'browser'],
    [
      module('rules', [{ state: 'passed' }, { state: 'failed' }, { state: 'skipped', note: 'because' }]),
      module('http', []),
      module('rules', [], ['does not compile']),
    ],
  );
  expect(summary.projects[0]).toEqual({ name: 'rules', files: 2, passed: 1, failed: 2, seconds: 3 });
  expect(summary.skipped).toEqual([{ name: 'rules.test.ts > skipped', reason: 'because' }]);
  expect(summary.empty).toEqual(['http.test.ts: no test in this file', 'browser: no test file']);
});
