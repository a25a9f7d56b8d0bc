import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { configDefaults, defineConfig } from 'vitest/config';

const exclude = [...configDefaults.exclude, '**/dist/**', '**/build/**'];
const workerd = 'packages/**/*.workerd.test.ts';

/** The projects run one after the other: what measures or waits should not share two cores with the rest. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'rules',
          include: ['packages/**/*.test.ts', 'test/rules/**/*.test.ts'],
          exclude: [...exclude, workerd],
          sequence: { groupOrder: 0 },
        },
        define: { __DEVELOPMENT__: 'true' },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        define: { __DEVELOPMENT__: 'true' },
        test: { name: 'workerd', include: [workerd], exclude, sequence: { groupOrder: 1 } },
      },
      {
        test: {
          name: 'http',
          include: ['test/{scenarios,contract,isolation,faults,tools}/**/*.test.ts'],
          exclude,
          globalSetup: ['test/kit/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude,
          globalSetup: ['test/kit/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
