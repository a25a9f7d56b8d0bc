/** Links between the project's own pages and files lead somewhere. Links to the outside are not tried. */
import { dirname, join } from 'node:path/posix';
import { type Finding, lineAt, type Source } from './finding.ts';

export function checkLinks(sources: Source[]): Finding[] {
  const files = new Set(sources.map(({ file }) => file));
  const folders = new Set(sources.flatMap(({ file }) => parents(file)));
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  return sources
    .filter(({ file }) => file.endsWith('.md'))
    .flatMap((source) =>
      [...withoutCode(source.text).matchAll(/\]\(([^()\s]+)\)/g)].flatMap((match) => {
        const link = match[1] ?? '';
        if (/^[a-z]+:/.test(link)) return [];
        const [path = '', anchor] = link.split('#');
        const target =
          path === ''
            ? source.file
            : join(path.startsWith('/') ? '' : dirname(source.file), path).replace(/^\/|\/$/g, '');
        const there = files.has(target) || folders.has(target);
        const heading = !anchor || !target.endsWith('.md') || anchors(texts.get(target) ?? '').has(anchor);
        if (there && heading) return [];
        const message = there ? `No heading of ${target} is called #${anchor}.` : `${link} leads nowhere.`;
        return [
          {
            file: source.file,
            line: lineAt(source.text, match.index),
            message,
            mend: 'Correct the link or remove it.',
          },
        ];
      }),
    );
}

function parents(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

/** Code keeps its length, so that offsets stay. */
function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));
}

/** Headings as the usual renderers anchor them. */
function anchors(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6}\s+(.+)$/gm)].map((match) => match[1] ?? '');
  return new Set(
    headings.map((heading) =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}
