import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkParams } from '@aftercare/network';
import { directorySpace, outletQuery, readOutletCursor, readOutlets } from '@aftercare/onboarding';
import { choosePolicy } from '@aftercare/policies';
import { categoryNames } from '@aftercare/products';
import { defineAction, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { toAnswer } from '../document.tsx';
import { findMaker } from '../maker.ts';
import { toOutletsPage } from '../outlets-page.tsx';

const OUTLETS_OF_A_PAGE = 20;

/** The directory for people: one read, no script, Chinese unless asked otherwise. */
export const showOutlets = defineAction({
  name: 'pages.show_outlets',
  method: 'GET',
  path: '/outlets/{network}',
  summary: 'The page with the outlets of a network, by division and category',
  permission: null,
  space: directorySpace,
  idempotencyKey: 'none',
  params: networkParams,
  // A form sends its empty fields too, and apps that share a link add parameters of their own.
  query: z.object({
    lang: z.enum(['zh', 'en']).optional(),
    division: outletQuery.division,
    category: z.string().max(60).optional(),
    cursor: z.string().max(400).optional(),
  }),
  body: z.undefined(),
  answers: { 200: 'text/html' },
  refusals: ['request.bad_cursor'],
  async run({ load, language, platform, database, request, now }, { query }) {
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    const { division, category = '', cursor } = query;
    const asked = { division, category: category === '' ? '*' : category };
    const { rows, names } = await load({
      rows: readOutlets({ ...asked, ...readOutletCursor(cursor), limit: OUTLETS_OF_A_PAGE + 1 }),
      names: categoryNames.listBegun(today),
    });
    const { name: maker } = await findMaker(platform, database);
    const { items, nextCursor } = toPage(rows, OUTLETS_OF_A_PAGE);
    return toAnswer(
      200,
      toOutletsPage({
        language,
        url: request.url,
        maker,
        outlets: items,
        asked: { division, category },
        nextCursor,
        categories: choosePolicy(names, today)?.content.categories ?? [],
      }),
    );
  },
});
