/** Each rule is shown to bite: a breach is found, the lawful neighbour of it is not. */
import { expect, test } from 'vitest';
import { checkArchitecture } from './architecture.ts';

function breaches(...files: [file: string, text: string][]): string[] {
  return checkArchitecture(files.map(([file, text]) => ({ file, text }))).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

test.each([
  [
    'a lower package',
    'packages/network/src/a.ts',
    "\nimport { x } from '@aftercare/claims';",
    '2: network imports claims, which is not below it.',
  ],
  [
    'a package of the same step',
    'packages/notify/src/a.ts',
    "export * from '@aftercare/evidence';",
    '1: notify imports evidence, which is not below it.',
  ],
  [
    'the project, from a scenario',
    'test/scenarios/a.test.ts',
    "import { x } from '@aftercare/claims';",
    '1: test imports claims, which is not below it.',
  ],
  [
    'a file past the entry',
    'packages/claims/src/a.ts',
    "import { x } from '@aftercare/network/src/store.ts';",
    '1: @aftercare/network/src/store.ts goes past the entry.',
  ],
  [
    'a file of a neighbour',
    'packages/claims/src/a.ts',
    "import { x } from '../../network/src/index.ts';",
    '1: ../../network/src/index.ts leaves the package.',
  ],
  [
    'a store, by a rule',
    'packages/claims/src/rules/a.ts',
    "import { x } from '../store.ts';",
    '1: rules imports store.',
  ],
  ['rules, by words', 'packages/claims/src/words.ts', "import { x } from './rules/a.ts';", '1: words imports rules.'],
  ['wire, by a rule', 'packages/claims/src/rules/a.ts', "import { x } from '../wire.ts';", '1: rules imports wire.'],
  ['wire, by the store', 'packages/claims/src/store.ts', "import { x } from './wire.ts';", '1: store imports wire.'],
  [
    'tables, by an action',
    'packages/claims/src/actions/a.ts',
    "import { x } from '../tables.ts';",
    '1: Only store.ts and store/ import tables.',
  ],
  [
    'machinery, by a rule',
    'packages/claims/src/rules/a.ts',
    "import { x } from '@aftercare/runtime';",
    '1: rules must stay pure, but imports @aftercare/runtime.',
  ],
  [
    'drizzle, by an action',
    'packages/claims/src/actions/a.ts',
    "import { eq } from 'drizzle-orm';",
    '1: Only store.ts, store/ and tables.ts know the database.',
  ],
  [
    'all of zod',
    'packages/claims/src/wire.ts',
    "import { z } from 'zod';",
    '1: `{ z }` brings all of zod into the Worker.',
  ],
])('importing %s is a breach', (_, file, text, breach) => {
  expect(breaches([file, text])).toEqual([breach]);
});

test.each([
  [
    'packages/claims/src/rules/a.ts',
    "import { x } from '../words.ts'; import type { Y } from '../store.ts'; import { z } from '@aftercare/kernel';",
  ],
  ['packages/claims/src/store.ts', "import { x } from './tables.ts'; import { eq } from 'drizzle-orm';"],
  ['packages/claims/src/store/file.ts', "import { x } from '../tables.ts'; import { eq } from 'drizzle-orm';"],
  ['packages/claims/src/tables.ts', "import { instant } from '@aftercare/runtime';"],
  [
    'packages/claims/src/actions/a.ts',
    "import { x } from '../rules/a.ts'; import { y } from '../store.ts'; import * as z from 'zod';",
  ],
  ['workers/app/src/migrations.ts', "import sql from '../../../migrations/tenant/0001_a.sql';"],
])('%s may import what its floor knows', (file, text) => {
  expect(breaches([file, text])).toEqual([]);
});

test('an action of another capability is for workers/app alone', () => {
  const entry: [string, string] = ['packages/network/src/index.ts', "export { approve } from './actions/approve.ts';"];
  const use = "import { approve } from '@aftercare/network';";
  expect(breaches(entry, ['packages/claims/src/actions/a.ts', use])).toEqual(['1: approve is an action of network.']);
  expect(breaches(entry, ['workers/app/src/http.ts', use])).toEqual([]);
});

test('a declared dependency upwards, and a package without a layer, are breaches', () => {
  expect(breaches(['packages/kernel/package.json', '{\n"@aftercare/claims": "workspace:*" }'])).toEqual([
    '2: kernel depends on claims, which is not below it.',
  ]);
  expect(breaches(['packages/new/package.json', '{}'])).toEqual(['1: The package "new" has no layer.']);
});

test('only runtime speaks to a database', () => {
  for (const call of ['batch([])', 'prepare(sql)', 'exec(sql)', 'transaction(work)']) {
    expect(breaches(['packages/claims/src/store.ts', `export const x = () => db.${call};`])).toHaveLength(1);
    expect(breaches(['packages/runtime/src/database.ts', `export const x = () => db.${call};`])).toEqual([]);
  }
  expect(breaches(['packages/claims/src/a.ts', 'export const x = (t: string) => /a/.exec(t);'])).toEqual([]);
});

test('products takes no body whole', () => {
  for (const call of ['text()', 'arrayBuffer()', 'json()', 'bytes()', 'blob()']) {
    expect(breaches(['packages/products/src/a.ts', `export const x = (object) => object.${call};`])).toEqual([
      `1: .${call} takes a whole body into memory.`,
    ]);
    expect(breaches(['packages/products/src/a.test.ts', `export const x = (object) => object.${call};`])).toEqual([]);
  }
  expect(breaches(['packages/products/src/a.ts', 'export const x = (object) => object.body.getReader();'])).toEqual([]);
  expect(breaches(['packages/products/src/tables.ts', 'export const x = () => text();'])).toEqual([]);
});

test('only workers/app reads the clock', () => {
  for (const clock of ['Date.now()', 'new Date()']) {
    expect(breaches(['packages/claims/src/a.ts', `// Date.now()\nexport const x = () => ${clock};`])).toEqual([
      '2: The clock is read here.',
    ]);
    expect(breaches(['workers/app/src/index.ts', `export const x = () => ${clock};`])).toEqual([]);
  }
  expect(breaches(['packages/claims/src/a.ts', 'export const x = new Date(0);'])).toEqual([]);
});

test.each([
  'let x = 1;',
  'export const x = new Map<string, string>();',
  'const x: string[] = [];',
  'const x = {};',
  'class Memory {}\nconst x = new Memory();',
])('module state is a breach: %s', (text) => {
  expect(breaches(['packages/claims/src/a.ts', text])).toHaveLength(1);
  expect(breaches(['packages/runtime/src/relay.ts', text])).toEqual([]);
});

test('a constant is no state', () => {
  expect(
    breaches([
      'packages/claims/src/a.ts',
      "const x = new Set(['a']);\nconst y = [1];\nfunction f() { let z = 1; return z; }",
    ]),
  ).toEqual([]);
});

test('a name must say what is inside', () => {
  expect(breaches(['packages/claims/src/claim-utils.ts', ''])).toHaveLength(1);
  expect(breaches(['packages/claims/src/common/a.ts', ''])).toHaveLength(1);
  expect(breaches(['packages/claims/src/commonwealth.ts', ''])).toEqual([]);
});
