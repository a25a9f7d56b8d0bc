import type { Language } from '@aftercare/kernel';
import type { Problem } from '@aftercare/runtime';
import { toHtmlPage } from './document.tsx';
import { pageTexts } from './texts.ts';

/** What a customer sees instead of problem+json: the same title, reason and way out. */
export function toProblemPage(problem: Problem, language: Language, url: URL): Response {
  const { title, detail, mend, requestId } = readProblem(problem);
  const page = toHtmlPage(
    { language, title, brand: 'Aftercare', url },
    <section>
      <h1>{title}</h1>
      <p>{detail}</p>
      <h2>{pageTexts[language].back}</h2>
      <p>{mend}</p>
      <p class="soft">
        {pageTexts[language].requestId} <span class="serial">{requestId}</span>
      </p>
    </section>,
  );
  return new Response(page.data, {
    status: problem.status,
    headers: { ...problem.headers, ...page.headers, 'Content-Type': 'text/html; charset=utf-8' },
  });
}

function readProblem({ body }: Problem): Record<'title' | 'detail' | 'mend' | 'requestId', string> {
  const members: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
  const text = (name: string): string => (typeof members[name] === 'string' ? members[name] : '');
  return { title: text('title'), detail: text('detail'), mend: text('mend'), requestId: text('requestId') };
}
