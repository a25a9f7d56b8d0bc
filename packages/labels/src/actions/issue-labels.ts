import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import { drawCode } from '../draw-code.ts';
import { makeLabels } from '../make-labels.ts';
import { labelBody, labelQuery, labelWire } from '../wire.ts';

/**
 * Makes a printed code for each unit. Codes are stored hashed, so this answer is the only place where they can be
 * read; asking again makes further codes, and every code that was ever printed stays good.
 */
export const issueLabels = defineAction({
  name: 'labels.issue_labels',
  method: 'POST',
  path: '/v1/networks/{network}/labels',
  summary: 'Make QR codes for units; each code is shown once',
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  // The stored answer would keep the codes readable.
  idempotencyKey: 'none',
  params: networkParams,
  query: labelQuery,
  body: labelBody,
  answers: { 201: labelWire },
  refusals: ['products.serials_unknown'],
  example: { serials: ['2408-117-0342'] },
  async run(context, { params, query, body }) {
    const { labels, write } = await makeLabels(context, params, body.serials);
    const items = labels.map(({ readable, ...label }) => ({
      ...label,
      readable: [...readable],
      ...(query.svg === 'true' ? { svg: drawCode(label.url) } : {}),
    }));
    return context.commit({ writes: [write], history: [], answer: { status: 201, body: { items } } });
  },
});
