import { fillText, type Language, LIMITS } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, readTable, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { codeSets } from '../policies.ts';
import {
  CODE_COLUMNS,
  CODES_OF_A_FILE,
  type CodeRow,
  type CodeRowFailure,
  checkCodeRows,
} from '../rules/check-code-rows.ts';
import { rowTexts } from '../texts.ts';
import { codeFileQuery, codeFileWire } from '../wire/code-file.ts';

/** Rows that one answer names; the others are counted. */
const FAILURES_SHOWN = 500;

/** Codes out of a spreadsheet as a draft, that people look at before it is published. Bad rows are listed by line. */
export const importCodes = defineAction({
  name: 'claims.import_codes',
  method: 'POST',
  path: '/v1/networks/{network}/code-sets/csv',
  summary: 'Draft a code set from a CSV file (slot, code, en, zh, noFaultFound), slots as in IRIS',
  permission: 'policies:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: codeFileQuery,
  body: z.undefined(),
  rawBody: { mediaTypes: ['text/csv'], limitBytes: LIMITS.csvBodyBytes },
  answers: { 201: codeFileWire },
  refusals: ['claims.file_malformed', 'claims.file_column_missing', 'claims.too_many_codes', 'claims.no_good_row'],
  async run({ load, commit, now, request, language }, { query }) {
    const rows = readRows(request.body);
    const { slots, failures } = checkCodeRows(rows);
    const accepted = rows.length - failures.length;
    if (accepted === 0) {
      const errors = failures.slice(0, LIMITS.fieldErrors).map(({ line, column, code, value }) => ({
        pointer: `/${line}/${column}`,
        code,
        params: { value },
      }));
      throw new Refusal('claims.no_good_row', { rows: rows.length }, { errors });
    }
    await load({});
    const { name, effectiveFrom, required } = query;
    const { policy, plan } = codeSets.planDraft({ name, effectiveFrom, content: { slots, required } }, now);
    return commit({
      ...plan,
      answer: {
        status: 201,
        headers: { Location: `${request.url.pathname.replace(/\/csv$/, '')}/${policy.id}`, ETag: toETag(1) },
        body: {
          codeSet: policy.id,
          rows: rows.length,
          accepted,
          failed: failures.length,
          failures: failures.slice(0, FAILURES_SHOWN).map((failure) => tell(failure, language)),
        },
      },
    });
  },
});

function tell({ line, column, code, value }: CodeRowFailure, language: Language) {
  const text = rowTexts[code]?.[language];
  const message = fillText(text?.detail ?? code, { value });
  return { line, column, code, value, message, cure: fillText(text?.mend ?? '', { value }) };
}

function readRows(bytes: Uint8Array): readonly CodeRow[] {
  const shape = { columns: CODE_COLUMNS, needed: ['slot', 'code', 'en', 'zh'], limit: CODES_OF_A_FILE };
  const read = readTable(bytes, shape, true);
  if (!('kind' in read)) return read;
  switch (read.kind) {
    case 'malformed':
      throw new Refusal('claims.file_malformed', { line: read.line, reason: read.reason });
    case 'column_missing':
      throw new Refusal('claims.file_column_missing', { column: read.column });
    case 'too_many_rows':
      throw new Refusal('claims.too_many_codes', { limit: read.limit });
  }
}
