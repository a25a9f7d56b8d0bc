import { listFiles } from '@aftercare/evidence';
import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { checkSheet, listFilesOf } from '../rules/check-sheet.ts';
import { findModel, findModelSheet, putModelSheet, writeModel } from '../store.ts';
import {
  modelChangeBody,
  modelParams,
  modelSheetBody,
  modelWithSheetWire,
  toModelWithSheetWire,
  toSheet,
} from '../wire.ts';

const shared = {
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  params: modelParams,
  query: z.strictObject({}),
} as const;

/** Its code stays, by which terms and agreements know it; a number that was printed is corrected by an operation of its own. */
export const changeModel = defineAction({
  ...shared,
  name: 'products.change_model',
  method: 'PUT',
  path: '/v1/networks/{network}/models/{model}',
  summary: 'Change the names, components and category of a model',
  idempotencyKey: 'required',
  body: modelChangeBody,
  answers: { 200: modelWithSheetWire },
  refusals: ['products.sheet_refused', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch }, { params, body }) {
    const key = { code: params.model };
    const { model, sheet } = await load({ model: findModel(key), sheet: findModelSheet(key) });
    if (model === undefined) throw new Refusal('request.not_found');
    requireMatch(model.version);
    // What the sheet names has to be there still.
    const errors = checkSheet(toSheet(sheet), body.components, new Set(listFilesOf(toSheet(sheet))));
    if (errors.length > 0) throw new Refusal('products.sheet_refused', { count: errors.length }, { errors });
    const after = { ...model, ...body, category: body.category ?? null, version: model.version + 1 };
    return commit({
      writes: [writeModel(after)],
      history: [
        {
          subject: model.id,
          version: after.version,
          before: { name: { ...model.name }, components: model.components.map(({ code }) => code) },
          after: { name: { ...body.name }, components: body.components.map(({ code }) => code) },
        },
      ],
      answer: { status: 200, headers: { ETag: toETag(after.version) }, body: toModelWithSheetWire(after, sheet) },
    });
  },
});

/** The whole sheet at once: what is left out is gone. */
export const putSheet = defineAction({
  ...shared,
  name: 'products.put_model_sheet',
  method: 'PUT',
  path: '/v1/networks/{network}/models/{model}/sheet',
  summary: 'Set the parts list, labour operations, prices, manuals and safety notes of a model',
  idempotencyKey: 'required',
  body: modelSheetBody,
  answers: { 200: modelWithSheetWire },
  refusals: ['products.sheet_refused', 'request.not_found', 'request.version_stale'],
  example: {
    parts: [{ number: 'VLV-012', name: { en: 'Valve', zh: '阀门' }, quantity: 1, position: 'A1', component: 'pipes' }],
    operations: [{ code: 'replace-valve', name: { en: 'Replace the valve', zh: '更换阀门' }, minutes: 30 }],
    documents: [
      {
        kind: 'manual',
        name: { en: 'Manual', zh: '说明书' },
        at: { en: null, zh: { url: 'https://www.example.com/manuals/sh-200-zh.pdf' } },
      },
    ],
    prices: { list: 299_900, cap: 329_900, currency: 'CNY' },
  },
  async run({ load, commit, requireMatch }, { params, body }) {
    const { model, files } = await load({
      model: findModel({ code: params.model }),
      files: listFiles({ ids: JSON.stringify(listFilesOf(body)), limit: 100 }),
    });
    if (model === undefined) throw new Refusal('request.not_found');
    requireMatch(model.version);
    const errors = checkSheet(body, model.components, new Set(files.map(({ id }) => id)));
    if (errors.length > 0) throw new Refusal('products.sheet_refused', { count: errors.length }, { errors });
    const after = { ...model, version: model.version + 1 };
    const { parts, operations, documents, prices } = body;
    return commit({
      writes: [
        writeModel(after),
        putModelSheet({
          modelId: model.id,
          parts: JSON.stringify(parts),
          operations: JSON.stringify(operations),
          documents: JSON.stringify(documents),
          prices: prices === null ? null : JSON.stringify(prices),
        }),
      ],
      history: [
        {
          subject: model.id,
          version: after.version,
          before: null,
          after: {
            parts: parts.length,
            operations: operations.map(({ code, minutes }) => ({ code, minutes })),
            documents: documents.length,
            prices: prices === null ? null : { ...prices },
          },
        },
      ],
      answer: { status: 200, headers: { ETag: toETag(after.version) }, body: toModelWithSheetWire(after, body) },
    });
  },
});

/** Shops order parts and read manuals by it. */
export const showModel = defineAction({
  ...shared,
  name: 'products.show_model',
  method: 'GET',
  path: '/v1/networks/{network}/models/{model}',
  summary: 'One model with its parts list, labour operations, prices, manuals and safety notes',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'none',
  body: z.undefined(),
  answers: { 200: modelWithSheetWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    const key = { code: params.model };
    const { model, sheet } = await load({ model: findModel(key), sheet: findModelSheet(key) });
    if (model === undefined) throw new Refusal('request.not_found');
    return { status: 200, headers: { ETag: toETag(model.version) }, body: toModelWithSheetWire(model, sheet) };
  },
});
