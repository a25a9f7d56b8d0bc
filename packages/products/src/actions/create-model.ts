import { newId } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { guardGtin, insertModel } from '../store.ts';
import { modelBody, modelWire } from '../wire.ts';

export const createModel = defineAction({
  name: 'products.create_model',
  method: 'POST',
  path: '/v1/networks/{network}/models',
  summary: 'Create a model with its components',
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: modelBody,
  answers: { 201: modelWire },
  refusals: ['products.model_taken', 'products.gtin_taken'],
  example: {
    code: 'SH-200',
    name: { en: 'Solar heater 200 l', zh: '太阳能热水器 200 升' },
    components: [{ code: 'tank', name: { en: 'Tank', zh: '水箱' } }],
  },
  async run({ load, commit, now }, { body }) {
    await load({});
    const model = {
      id: newId('mdl', now),
      ...body,
      gtin: body.gtin ?? null,
      category: body.category ?? null,
      createdAt: now,
      version: 1,
    };
    const isTaken = () => new Refusal('products.gtin_taken', { gtin: model.gtin });
    return commit({
      writes: [
        insertModel(model),
        ...(model.gtin === null ? [] : [guardGtin({ modelId: model.id, gtin: model.gtin })]),
      ],
      history: [{ subject: model.id, version: 1, before: null, after: { code: body.code, gtin: model.gtin } }],
      refusals: {
        'models.code': () => new Refusal('products.model_taken', { code: body.code }),
        'models.gtin': isTaken,
        GTIN_TAKEN: isTaken,
      },
      answer: {
        status: 201,
        headers: { ETag: toETag(1) },
        body: { ...body, id: model.id, gtin: model.gtin, category: model.category, version: 1 },
      },
    });
  },
});
