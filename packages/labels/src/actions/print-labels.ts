import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import { toLabelSheet } from '../label-sheet.tsx';
import { makeLabels } from '../make-labels.ts';
import { sheetBody, sheetQuery } from '../wire.ts';

/**
 * The same codes as a page to print, streamed while it is drawn. It comes as a file to save: the codes in it cannot be shown
 * again, and where it stops half-way the labels are printed anew.
 */
export const printLabels = defineAction({
  name: 'labels.print_labels',
  method: 'POST',
  path: '/v1/networks/{network}/label-sheets',
  summary: 'A page of labels to print; each code is shown once',
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: sheetQuery,
  body: sheetBody,
  answers: { 201: 'text/html' },
  refusals: ['products.serials_unknown'],
  example: { serials: ['2408-117-0342'] },
  async run(context, { params, query, body }) {
    const { labels, write, maker } = await makeLabels(context, params, body.serials);
    const { language } = context;
    return context.commit({
      writes: [write],
      history: [],
      answer: {
        status: 201,
        headers: { 'Content-Disposition': 'attachment; filename="labels.html"' },
        content: {
          mediaType: 'text/html; charset=utf-8',
          data: toLabelSheet(labels, { name: query.sheet, language, brand: maker.name }),
        },
      },
    });
  },
});
