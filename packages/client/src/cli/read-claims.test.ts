import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFile, readClaims, refuseApart } from './read-claims.ts';
import { detectEncoding, readRows } from './read-rows.ts';
import { writeTemplate } from './template.ts';
import type { Draft } from './to-draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(content: string | Uint8Array): string {
  const file = join(folder, `${readdirSync(folder).length}.csv`);
  writeFileSync(file, content);
  return file;
}

async function drafts(content: string | Uint8Array): Promise<Draft[]> {
  const file = write(content);
  return Array.fromAsync(readClaims(file, await detectEncoding(file)));
}

const HEAD = 'reference,unit,component,causal_part,cause,failed_on,repaired_on,kind,amount\n';
const row = (reference: string, kind = 'travel') =>
  `${reference},U-1,tank,TNK-200,quality,2026-03-01,2026-03-02,${kind},30\n`;

test('the templates of both languages are the same claims, in every encoding', async () => {
  const english = await drafts(`\uFEFF${writeTemplate('en')}`);
  expect(english.map(({ rows, claim }) => [rows, claim?.lines.length])).toEqual([
    [[2, 3], 2],
    [[4], 1],
  ]);
  expect(await drafts(writeTemplate('zh'))).toEqual(english);
  expect(await drafts(Buffer.from(`\uFEFF${writeTemplate('zh')}`, 'utf16le'))).toEqual(english);
});

test('GB18030, as spreadsheets in China save it', async () => {
  // A head in Chinese and one row of reference 甲-1 and component 水箱; Node writes no GB18030, so its bytes stand here.
  const hex = `
    b5a5bac52cbbfabac52cb2bfbcfe2cd6c2d2f2bcfe2cd4add2f22cb9cad5cfc8d5c6da2cceacd0dec8d5c6da2cb7d1d3c3c0
    e0d0cd2cbdf0b6ee0abcd72d312c552d312ccbaecfe42c544e4b2d3230302cb2fac6b7d6cac1bf2c323032362d30332d3031
    2c323032362d30332d30322cc9cfc3c5b7d12c33300a
  `;
  const [draft] = await drafts(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
  expect(draft).toMatchObject({
    reference: '甲-1',
    claim: { component: '水箱', cause: 'quality', lines: [{ kind: 'travel' }] },
  });
});

test('a row is numbered as a spreadsheet numbers it', async () => {
  const text = `${HEAD}${row('A')}\n"B\r\nC",U-1,tank,TNK-200,quality,x,2026-03-02,travel,30\n,,,,,,,,\n${row('D').replace('30', 'x')}`;
  const told = (await drafts(text)).flatMap(({ complaints }) =>
    complaints.map(({ row: at, column }) => `${at} ${column}`),
  );
  // The blank row is 3, the one with a line break 4, the one of commas 5.
  expect(told).toEqual(['4 failed_on', '6 amount']);
});

test.each([
  ['', 'file.empty'],
  [HEAD, 'file.empty'],
  ['reference,unit\n', 'file.columnMissing'],
  [`reference,${HEAD}`, 'file.columnTwice'],
  [`${HEAD}"never closed`, 'file.malformed'],
  [Uint8Array.of(...Buffer.from(HEAD), 0xff, 0xff, 0x0a), 'file.encoding'],
])('what is no file of claims is refused as a whole', async (content, code) => {
  const file = write(content);
  const check = detectEncoding(file).then((encoding) =>
    checkFile(
      file,
      encoding,
      () => undefined,
      () => undefined,
    ),
  );
  await expect(check).rejects.toMatchObject({ code });
});

test('columns that mean nothing are named, those of another order or spelling are taken', async () => {
  const file = write(
    'Unit,Reference,Component,causal-part,cause,Failed On,repaired_on,kind,amount,customer\nU-1,A,tank,T,quality,2026-03-01,2026-03-02,travel,30,Zhang\n',
  );
  const ignored: string[] = [];
  const { claims, rows } = await checkFile(
    file,
    'utf-8',
    ({ claim }) => expect(claim?.unit).toBe('U-1'),
    (names) => ignored.push(...names),
  );
  expect([claims, rows, ignored]).toEqual([1, 1, ['customer']]);
});

test('a claim that is torn apart is not sent, neither of its parts', async () => {
  const file = write(`${HEAD}${row('A')}${row('B')}${row('A')}`);
  const { apart } = await checkFile(
    file,
    'utf-8',
    () => undefined,
    () => undefined,
  );
  const all = await Array.fromAsync(readClaims(file, 'utf-8'));
  expect(
    all
      .map((draft) => refuseApart(draft, apart))
      .map(({ claim, complaints }) => [claim?.reference, complaints.map(({ code }) => code)]),
  ).toEqual([
    [undefined, ['cell.apart']],
    ['B', []],
    [undefined, ['cell.apart']],
  ]);
});

test('a row with more cells than the head is not sent', async () => {
  const [draft] = await drafts(`${HEAD}${row('A').trim()},more\n`);
  expect(draft).toMatchObject({ claim: null, complaints: [{ row: 2, code: 'cell.tooManyCells' }] });
});

const corpora = process.env.CORPORA_DIR;

describe.skipIf(!corpora)('corpora: csv-spectrum', () => {
  const spectrum = join(corpora ?? '', 'csv-spectrum');
  const names = corpora ? readdirSync(join(spectrum, 'csvs')).map((name) => name.replace('.csv', '')) : [];

  test('there are twelve', () => expect(names.length).toBeGreaterThanOrEqual(12));

  test.each(names)('%s', async (name) => {
    const [head, ...rows] = await Array.fromAsync(readRows(join(spectrum, 'csvs', `${name}.csv`), 'utf-8'));
    const records = rows.map(({ cells }) =>
      Object.fromEntries(head?.cells.map((column, at) => [column, cells[at]]) ?? []),
    );
    const expected: unknown = JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8'));
    // One answer is no list, and has another telephone number than its question.
    if (name === 'location_coordinates')
      expect(records).toEqual([{ ...Object(expected), 'Contact Phone Number': '2095257564' }]);
    else expect(records).toEqual(expected);
  });
});
