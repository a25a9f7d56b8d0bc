/* Rows out of pieces: wherever a piece ends, the rows and their lines are the same, and the next piece begins at an exact byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FilePlace, readCells, readPiece } from './read-rows.ts';
import { splitRows } from './rules/split-rows.ts';
import type { RowFailure } from './words.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

interface ReadRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** As the job does it, but with pieces as short as one likes: one that has no whole row is read again, twice as long. */
function readAll(
  bytes: Uint8Array,
  pieceBytes: number,
  { format = 'csv', encoding = 'utf-8' }: Partial<Pick<FilePlace, 'format' | 'encoding'>> = {},
) {
  let place: FilePlace = { format, encoding, columns: null, position: 0, line: 1 };
  const rows: ReadRow[] = [];
  const failures: RowFailure[] = [];
  for (let length = pieceBytes; place.position < bytes.length; ) {
    const end = Math.min(bytes.length, place.position + length);
    const piece = readPiece(bytes.subarray(place.position, end), place, end === bytes.length);
    if (piece.fault !== null) return { rows, failures, fault: piece.fault, line: place.line };
    length = piece.consumed === 0 ? length * 2 : pieceBytes;
    rows.push(...piece.rows);
    failures.push(...piece.failures);
    place = { ...place, columns: piece.columns, position: place.position + piece.consumed, line: piece.line };
  }
  return { rows, failures, fault: null, line: place.line };
}

/** The cells alone, whatever the head says. */
function readTable(bytes: Uint8Array, pieceBytes: number): string[][] {
  const cells: string[][] = [];
  for (let position = 0, line = 1, length = pieceBytes; position < bytes.length; ) {
    const end = Math.min(bytes.length, position + length);
    const piece = bytes.subarray(position, end);
    const split = splitRows(piece, { format: 'csv', isLast: end === bytes.length, line, limit: 1000 });
    for (const row of readCells(piece, split.rows, { encoding: 'utf-8' })) {
      if ('code' in row) throw new Error(JSON.stringify(row));
      cells.push([...row.cells]);
    }
    length = split.consumed === 0 ? length * 2 : pieceBytes;
    position += split.consumed;
    line = split.line;
  }
  return cells;
}

const FILE = [
  '\uFEFF"serial",model,batch,colour\r\n',
  'A-1,SH-200,"two\r\nlines, ""quoted""",红\r\n',
  '\r\n',
  'A-2,SH-200,"x\ny",\n',
  'A-3,SH-200,,"" \n',
  'A-4,SH-200,5" pipe,\n',
  'A-5,SH-200,more,still,too\r\n',
  '"A-6",SH-200,"",blue\r',
  'A-7,SH-200,last,',
].join('');

test.each(Array.from({ length: 40 }, (_, at) => at + 1))('pieces of %i bytes', (pieceBytes) => {
  const { rows, failures } = readAll(utf8(FILE), pieceBytes);
  expect(rows).toEqual([
    { line: 2, values: { serial: 'A-1', model: 'SH-200', batch: 'two\r\nlines, "quoted"' } },
    { line: 5, values: { serial: 'A-2', model: 'SH-200', batch: 'x\ny' } },
    { line: 7, values: { serial: 'A-3', model: 'SH-200', batch: '' } },
    { line: 8, values: { serial: 'A-4', model: 'SH-200', batch: '5" pipe' } },
    { line: 10, values: { serial: 'A-6', model: 'SH-200', batch: '' } },
    { line: 11, values: { serial: 'A-7', model: 'SH-200', batch: 'last' } },
  ]);
  expect(failures.map(({ line, code }) => [line, code])).toEqual([[9, 'products.row_width']]);
});

test('any table reads back, wherever it is cut', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '中', '😀'), maxLength: 8 }),
    fc.string({ maxLength: 5 }),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );
  const quote = (text: string) => (/[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 50 }),
      (rows, end, ends, piece) => {
        const text = rows.map((cells) => cells.map(quote).join(',')).join(end) + (ends ? end : '');
        expect(readTable(utf8(text), piece)).toEqual(rows);
      },
    ),
    { numRuns: 500 },
  );
});

describe('encodings', () => {
  test('GB18030, with signs of two and of four bytes', () => {
    // “热水器” has two bytes a sign; 0x8139EF30 is U+3400, of four bytes, of which two are digits.
    const bytes = Uint8Array.from([
      ...utf8('serial,model,batch\nA-1,SH-200,'),
      ...[0xc8, 0xc8, 0xcb, 0xae, 0xc6, 0xf7, 0x81, 0x39, 0xee, 0x39],
      ...utf8('\nA-2,SH-200,x\n'),
    ]);
    for (let piece = 1; piece < 30; piece += 1) {
      const { rows } = readAll(bytes, piece, { encoding: 'gb18030' });
      expect(rows.map(({ values }) => values.batch)).toEqual(['热水器\u3400', 'x']);
    }
    const wrong = readAll(bytes, 100);
    expect(wrong.rows.map(({ line }) => line)).toEqual([3]);
    expect(wrong.failures).toMatchObject([{ line: 2, code: 'products.row_encoding' }]);
  });

  test('NDJSON with a byte order mark, empty lines and bad ones', () => {
    const lines = [
      '\uFEFF{"serial":"A-1","model":"SH-200","colour":7}',
      '',
      '{"serial":"A-2","model":"SH-200","batch":null}\r',
      '{not json',
      '["A-3"]',
      '{"serial":17,"model":"SH-200"}',
      '{"serial":"A-4","model":"中\\n"}',
    ];
    for (let piece = 1; piece < 60; piece += 7) {
      const { rows, failures } = readAll(utf8(lines.join('\n')), piece, { format: 'ndjson' });
      expect(rows).toEqual([
        { line: 1, values: { serial: 'A-1', model: 'SH-200' } },
        { line: 3, values: { serial: 'A-2', model: 'SH-200' } },
        { line: 7, values: { serial: 'A-4', model: '中\n' } },
      ]);
      expect(failures.map(({ line, code, column }) => [line, code, column])).toEqual([
        [4, 'products.row_malformed', null],
        [5, 'products.row_malformed', null],
        [6, 'products.value_no_text', 'serial'],
      ]);
    }
  });
});

describe('a quote that nobody closes', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => `B-${at},SH-200,x\n`).join('');

  test.each([100, 70_000, 200_000])('costs its own line, in pieces of %i bytes', (piece) => {
    const bytes = utf8(`serial,model,batch\nA-1,SH-200,"open\nA-2,SH-200,y\n${rows(9000)}`);
    const read = readAll(bytes, piece);
    expect(read.failures).toEqual([{ line: 2, code: 'products.row_open', column: null, value: null }]);
    expect(read.rows).toHaveLength(9001);
    expect(read.rows.at(-1)).toMatchObject({ line: 9003, values: { serial: 'B-8999' } });
  });

  test('at the end of the file', () => {
    const { rows: read, failures } = readAll(utf8('serial,model\nA-1,SH-200\n"A-2,SH-200\nA-3,SH-200'), 1000);
    expect(read.map(({ values }) => values.serial)).toEqual(['A-1', 'A-3']);
    expect(failures).toMatchObject([{ line: 3, code: 'products.row_open' }]);
  });
});

test.each([
  ['batch,model\nx,y', 'products.column_missing', 'serial'],
  ['serial\nx', 'products.column_missing', 'model'],
  ['serial,model,serial\nx,y,z', 'products.column_twice', 'serial'],
  ['\n\n', 'products.column_missing', 'serial'],
  ['"serial,model\nx', 'products.row_open', null],
])('a head that says nothing: %j', (text, code, column) => {
  expect(readAll(utf8(text), 3).fault).toMatchObject({ code, column });
});

const corpora = process.env.CORPORA_DIR;

describe.skipIf(!corpora)('corpora: csv-spectrum', () => {
  const folder = join(corpora ?? '', 'csv-spectrum');
  const names = () => readdirSync(join(folder, 'csvs')).filter((name) => name.endsWith('.csv'));

  test('has its twelve files', () => {
    expect(names().length).toBeGreaterThanOrEqual(12);
  });

  test.each(corpora ? names() : [])('%s, cut at every byte', (name) => {
    const bytes = readFileSync(join(folder, 'csvs', name));
    const told: unknown = JSON.parse(readFileSync(join(folder, 'json', name.replace('.csv', '.json')), 'utf8'));
    // One answer is no list, and has another telephone number than its question.
    const expected =
      name === 'location_coordinates.csv' ? [{ ...Object(told), 'Contact Phone Number': '2095257564' }] : told;
    for (let piece = 1; piece <= bytes.length; piece += 1) {
      const [head = [], ...rows] = readTable(bytes, piece);
      expect(rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])))).toEqual(
        expected,
      );
    }
  });
});
