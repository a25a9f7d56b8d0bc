import { type Action, type Catalogue, defineAction, Refusal } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { toHtmlPage } from '../document.tsx';

/** The page that a problem's `type` points to: what the code means and how to mend it, in both languages. */
export function showProblem(catalogue: Catalogue): Action {
  return defineAction({
    name: 'pages.show_problem',
    method: 'GET',
    path: '/problems/{code}',
    summary: 'What a problem code means',
    permission: null,
    space: publicSpace,
    idempotencyKey: 'none',
    params: z.strictObject({
      code: z
        .string()
        .regex(/^[a-z]+\.[a-z_]+$/)
        .max(80),
    }),
    query: z.strictObject({ lang: z.enum(['zh', 'en']).optional() }),
    body: z.undefined(),
    answers: { 200: 'text/html' },
    refusals: ['request.not_found'],
    async run({ language, request }, { params }) {
      const problem = catalogue.problems[params.code];
      const entry = problem ?? catalogue.findings[params.code];
      if (entry === undefined) throw new Refusal('request.not_found');
      const order = language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
      const page = toHtmlPage(
        { language, title: entry[language].title, brand: 'Aftercare', url: request.url },
        order.map((each) => (
          <section lang={each === 'zh' ? 'zh-CN' : 'en'}>
            <h1>{entry[each].title}</h1>
            <p class="soft serial">
              {params.code}
              {problem === undefined ? '' : ` · HTTP ${problem.status}`}
            </p>
            <p>{withoutValues(entry[each].detail)}</p>
            <p>{withoutValues(entry[each].mend)}</p>
          </section>
        )),
      );
      return { status: 200, headers: page.headers, content: { mediaType: page.mediaType, data: page.data } };
    },
  });
}

/** The page explains the code in general: where an answer has a value, it has a gap. */
function withoutValues(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}
