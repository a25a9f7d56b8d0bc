import { mayRead, networkSpace } from '@aftercare/network';
import { type Action, defineAction, linkHeader, Refusal, readCursorLike, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { readDocument } from '../document.ts';
import { findStatement, listLines, listPostingsOfStatement } from '../store.ts';
import {
  documentWire,
  lineListWire,
  linesQuery,
  statementParams,
  statementWire,
  toLineWire,
  toStatementWire,
} from '../wire.ts';
import type { StatementId } from '../words.ts';

const shared = {
  method: 'GET',
  permission: 'statements:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: statementParams,
  body: z.undefined(),
} as const;

export const showStatement: Action = defineAction({
  ...shared,
  name: 'settlement.show_statement',
  path: '/v1/networks/{network}/statements/{statement}',
  summary: 'One statement: where it stands, its sums, its promised pay day, its postings',
  query: z.strictObject({}),
  answers: { 200: statementWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.statement as StatementId;
    const { admitted, statement, postings } = await load({
      statement: findStatement({ id }),
      postings: listPostingsOfStatement({ statementId: id }),
    });
    if (statement === undefined || !mayRead(admitted, statement.memberTenantId)) throw new Refusal('request.not_found');
    return { status: 200, headers: { ETag: toETag(statement.version) }, body: toStatementWire(statement, postings) };
  },
});

export const listStatementLines: Action = defineAction({
  ...shared,
  name: 'settlement.list_statement_lines',
  path: '/v1/networks/{network}/statements/{statement}/lines',
  summary: 'The lines of a statement in their order, each with its source',
  query: linesQuery,
  answers: { 200: lineListWire },
  refusals: ['request.bad_cursor', 'request.not_found'],
  async run({ load, request }, { params, query }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.statement as StatementId;
    const after = Number(readCursorLike(query.cursor, /^\d{1,6}$/) ?? '0');
    const { admitted, statement, lines } = await load({
      statement: findStatement({ id }),
      lines: listLines({ statementId: id, after, limit: query.limit + 1 }),
    });
    if (statement === undefined || !mayRead(admitted, statement.memberTenantId)) throw new Refusal('request.not_found');
    const items = lines.slice(0, query.limit);
    const last = items.at(-1);
    const nextCursor =
      lines.length > query.limit && last !== undefined ? btoa(String(last.position)).replaceAll('=', '') : null;
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((line) => toLineWire(line, statement.currency)), nextCursor },
    };
  },
});

export const showDocument: Action = defineAction({
  ...shared,
  name: 'settlement.show_document',
  path: '/v1/networks/{network}/statements/{statement}/document',
  summary: 'The signed statement; anybody can verify it with the public document keys',
  query: z.strictObject({}),
  answers: { 200: documentWire },
  refusals: ['settlement.not_signed_yet', 'request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { admitted, statement } = await load({ statement: findStatement({ id: params.statement as StatementId }) });
    if (statement === undefined || !mayRead(admitted, statement.memberTenantId)) throw new Refusal('request.not_found');
    if (statement.document === null) throw new Refusal('settlement.not_signed_yet', { state: statement.state });
    return { status: 200, body: { ...readDocument(statement.document), jws: statement.document } };
  },
});
