import { toCsvLine } from '@aftercare/csv';
import type { Language } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { type Database, defineAction, linkHeader, pageQuery, Refusal, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { toFailureWire } from '../failure-wire.ts';
import { findUnitFile, listUnitFileErrors, listUnitFileParts, listUnitFiles } from '../store.ts';
import { toUnitFilePartWire, toUnitFileWire, unitFileParams, unitFileWire, unitFileWithPartsWire } from '../wire.ts';
import type { UnitFileId } from '../words.ts';

const shared = {
  method: 'GET',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  body: z.undefined(),
} as const;

export const showUnitFile = defineAction({
  ...shared,
  name: 'products.show_file',
  path: '/v1/networks/{network}/unit-files/{file}',
  summary: 'How far a file of units is, and which parts of it have come',
  params: unitFileParams,
  query: z.strictObject({}),
  answers: { 200: unitFileWithPartsWire },
  refusals: ['request.not_found'],
  async run({ load, language }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.file as UnitFileId;
    const { file, parts } = await load({ file: findUnitFile({ id }), parts: listUnitFileParts({ id }) });
    if (file === undefined) throw new Refusal('request.not_found');
    return { status: 200, body: { ...toUnitFileWire(file, language), parts: parts.map(toUnitFilePartWire) } };
  },
});

export const listUnitFilesOf = defineAction({
  ...shared,
  name: 'products.list_files',
  path: '/v1/networks/{network}/unit-files',
  summary: 'Files of units, newest first',
  params: networkParams,
  query: z.strictObject(pageQuery),
  answers: { 200: z.strictObject({ items: z.array(unitFileWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request, language }, { query }) {
    // '~' sorts behind every id.
    const before = readCursor(query.cursor, 'ufl') ?? '~';
    const { rows } = await load({ rows: listUnitFiles({ before, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((file) => toUnitFileWire(file, language)), nextCursor },
    };
  },
});

/** Slices whose refused rows are read at once. */
const SLICES_AT_ONCE = 4;

/** Streamed slice by slice: a file of a million bad rows is no more in memory than one of ten. */
export const listUnitFileErrorsOf = defineAction({
  ...shared,
  name: 'products.list_file_errors',
  path: '/v1/networks/{network}/unit-files/{file}/errors',
  summary: 'Rows of a file that were refused, by line, as CSV',
  params: unitFileParams,
  query: z.strictObject({}),
  answers: { 200: 'text/csv' },
  refusals: ['request.not_found'],
  async run({ load, database, language }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.file as UnitFileId;
    const { file } = await load({ file: findUnitFile({ id }) });
    if (file === undefined) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { 'Content-Disposition': `attachment; filename="${id}-errors.csv"` },
      content: { mediaType: 'text/csv', data: streamErrors(database, id, language) },
    };
  },
});

function streamErrors(database: Database, id: UnitFileId, language: Language): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after = -1;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode('line,code,column,value,detail,mend\r\n'));
    },
    async pull(controller) {
      const { slices } = await database.load({ slices: listUnitFileErrors({ id, after, limit: SLICES_AT_ONCE }) });
      const last = slices.at(-1);
      if (last === undefined) return controller.close();
      after = last.position;
      const lines = slices.flatMap(({ failures }) =>
        failures.map((failure) => {
          const { line, code, column, value, detail, mend } = toFailureWire(failure, language);
          return `${toCsvLine([line, code, column ?? '', value ?? '', detail, mend])}\r\n`;
        }),
      );
      controller.enqueue(encoder.encode(lines.join('')));
    },
  });
}
