import type { Language } from '@aftercare/kernel';
import { raw } from 'hono/html';
import { drawCode } from './draw-code.ts';
import { SHEETS, type Sheet } from './rules/lay-out-sheet.ts';
import { sheetTexts } from './texts.ts';
import type { Label, SheetName } from './words.ts';

export interface SheetFacts {
  readonly name: SheetName;
  readonly language: Language;
  /** Whose products these are. */
  readonly brand: string;
}

/** A page that is printed as it is, label by label: a square is drawn when the one before it has left. */
export function toLabelSheet(labels: readonly Label[], facts: SheetFacts): ReadableStream<Uint8Array> {
  const pieces = writeSheet(labels, facts);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
  });
}

function* writeSheet(labels: readonly Label[], { name, language, brand }: SheetFacts): Generator<string> {
  const sheet = SHEETS[name];
  const perPage = sheet.columns * sheet.rows;
  const words = sheetTexts[language];
  const head = (
    <head>
      <meta charset="utf-8" />
      <title>{`${words.title(labels.length)} · ${brand}`}</title>
      {/* Our own constant: escaping would break its quotes. */}
      <style>{raw(toStyle(sheet))}</style>
    </head>
  );
  yield `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}">${head.toString()}<body><p class="hint">${words.hint}</p>`;
  for (const [index, label] of labels.entries()) {
    const opens = index % perPage === 0 ? '<section>' : '';
    const closes = index % perPage === perPage - 1 || index === labels.length - 1 ? '</section>' : '';
    yield `${opens}${(<OneLabel label={label} brand={brand} />).toString()}${closes}\n`;
  }
  yield '</body></html>';
}

function OneLabel({ label, brand }: { label: Label; brand: string }) {
  return (
    <article>
      {raw(drawCode(label.url))}
      <div>
        <b>{brand}</b>
        <p>{label.serial}</p>
        {label.readable.map((line) => (
          <p class="code">{line}</p>
        ))}
      </div>
    </article>
  );
}

/**
 * Millimetres throughout, no margin of the printer's own, and nothing on paper but the labels. Beside the square there is
 * room for a line of 18 signs, which a GTIN has: the code is what a person types where the square was scratched, so none
 * of it is cut on the smallest label.
 */
function toStyle({ page, columns, rows, widthMm, heightMm, topMm, leftMm, gapMm }: Sheet): string {
  const square = Math.min(widthMm * 0.45, heightMm - 2);
  const text = Math.min(2.6, heightMm / 10);
  return `@page{size:${page};margin:0}*{box-sizing:border-box;margin:0}
body{font:${text}mm/1.25 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#000;background:#fff}
.hint{font-size:16px;padding:16px}
section{display:grid;grid-template-columns:repeat(${columns},${widthMm}mm);grid-auto-rows:${heightMm}mm;column-gap:${gapMm}mm;padding:${topMm}mm 0 0 ${leftMm}mm;break-after:page;height:${topMm + rows * heightMm}mm;overflow:hidden}
section:last-of-type{break-after:auto}
article{display:flex;align-items:center;gap:1mm;padding:1mm;overflow:hidden}
svg{flex:none;width:${square}mm;height:${square}mm}
div{min-width:0;overflow-wrap:anywhere}
b{display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.76em;white-space:pre-wrap}
@media print{.hint{display:none}}`;
}
