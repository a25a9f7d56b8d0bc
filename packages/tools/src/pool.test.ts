import { expect, test } from 'vitest';
import { growPool, poolSize } from './pool.ts';

const entry = (name: string, id: string) => `[[d1_databases]]\nbinding = "${name}"\ndatabase_id = "${id}"\n`;
const toml = `name = "x"\n# pool:begin\n${entry('TENANT_DB_001', 'one')}\n${entry('TENANT_DB_002', 'two')}# pool:end\n`;

test('the pool grows behind what is there', () => {
  const grown = growPool(toml, 4);
  expect(poolSize(grown)).toBe(4);
  expect(grown.startsWith(toml.slice(0, toml.indexOf('# pool:end')))).toBe(true);
  expect(growPool(grown, 4)).toBe(grown);
});

test('a pool does not shrink and has an upper limit', () => {
  expect(() => growPool(toml, 1)).toThrow('does not shrink');
  expect(() => growPool(toml, 1001)).toThrow('at most 1000');
});

test.each([
  ['no marks', toml.replace('# pool:begin\n', '')],
  ['a gap', toml.replace('TENANT_DB_001', 'TENANT_DB_003')],
  ['one id twice', toml.replace('"two"', '"one"')],
])('a section with %s is left alone', (_, broken) => {
  expect(() => growPool(broken, 4)).toThrow('nothing was written');
});
