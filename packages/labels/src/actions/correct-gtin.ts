import { networkParams, networkSpace } from '@aftercare/network';
import { guardGtin, insertFormerGtins, updateModelGtin } from '@aftercare/products';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { claimGtins } from '../claim-gtins.ts';
import { findModelByCode } from '../store.ts';
import { gtinBody, gtinQuery, gtinWire, modelParams } from '../wire.ts';

/**
 * Gives a model another GTIN. Labels with the old one keep their unit: their links lead on to the new number, for ever. So a number
 * that once led to a model is never given to another one.
 */
export const correctGtin = defineAction({
  name: 'labels.correct_gtin',
  method: 'POST',
  path: '/v1/networks/{network}/models/{model}/gtin',
  summary: 'Correct the GTIN of a model; links with the old one lead on',
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams.extend(modelParams.shape),
  query: gtinQuery,
  body: gtinBody,
  answers: { 200: gtinWire },
  refusals: ['request.not_found', 'products.gtin_taken', 'labels.gtin_elsewhere', 'request.version_stale'],
  example: { gtin: '9521234543213' },
  async run({ load, commit, requireMatch, platform, database, now }, { params, body }) {
    const { gtin } = body;
    const { model } = await load({ model: findModelByCode({ code: params.model }) });
    if (model === undefined) throw new Refusal('request.not_found');
    requireMatch(model.version);
    const ours = await claimGtins(platform, database.tenantId, [gtin], now);
    if (!ours.has(gtin)) throw new Refusal('labels.gtin_elsewhere', { gtin });
    const isTaken = () => new Refusal('products.gtin_taken', { gtin });
    const version = model.version + 1;
    const replaced = model.gtin === null || model.gtin === gtin ? [] : [model.gtin];
    return commit({
      writes: [
        updateModelGtin({ id: model.id, gtin, version }),
        guardGtin({ modelId: model.id, gtin }),
        ...(replaced.length === 0
          ? []
          : [insertFormerGtins(replaced.map((old) => ({ gtin: old, modelId: model.id, replacedAt: now })))]),
      ],
      history: [{ subject: model.id, version, before: { gtin: model.gtin }, after: { gtin } }],
      refusals: { 'models.gtin': isTaken, GTIN_TAKEN: isTaken },
      answer: { status: 200, headers: { ETag: toETag(version) }, body: { model: model.code, gtin, version } },
    });
  },
});
