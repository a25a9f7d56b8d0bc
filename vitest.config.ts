import { readdirSync, readFileSync } from 'node:fs';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { configDefaults, defineConfig } from 'vitest/config';

const exclude = [...configDefaults.exclude, '**/dist/**', '**/build/**'];
const workerd = 'packages/**/*.workerd.test.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Independent vectors for tokens, as text by file name: a test inside workerd cannot read files. Empty without CORPORA_DIR. */
    tokenVectors: Readonly<Record<string, string>>;
  }
}

function readTokenVectors(): Record<string, string> {
  const { CORPORA_DIR } = process.env;
  if (!CORPORA_DIR) return {};
  const files = ['wycheproof', 'jose-cookbook'].flatMap((folder) =>
    readdirSync(`${CORPORA_DIR}/${folder}`).map((file) => `${folder}/${file}`),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(`${CORPORA_DIR}/${file}`, 'utf8')]));
}

/**
 * The projects run one after the other, in the order of their groups: what measures or waits should not share two cores
 * with the rest. (Group 0 would run last when it has one worker.)
 */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'rules',
          include: ['{packages,workers,web}/**/*.test.ts'],
          exclude: [...exclude, workerd],
          isolate: false,
          maxWorkers: 2,
          // A property looks at hundreds of worlds; on a busy machine that takes its time.
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
        define: { __DEVELOPMENT__: 'true' },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        define: { __DEVELOPMENT__: 'true' },
        test: {
          name: 'workerd',
          include: [workerd],
          exclude,
          provide: { tokenVectors: readTokenVectors() },
          testTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'http',
          include: ['test/{scenarios,contract,isolation,faults,simulator,tools}/**/*.test.ts'],
          exclude,
          globalSetup: ['test/kit/build-once.ts'],
          setupFiles: ['test/kit/check-answers.ts'],
          testTimeout: 120_000,
          // What arrives by itself has to arrive, not within the second that is the default.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude,
          globalSetup: ['test/kit/build-once.ts'],
          setupFiles: ['test/kit/check-answers.ts'],
          testTimeout: 120_000,
          // What arrives by itself has to arrive, not within the second that is the default.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
