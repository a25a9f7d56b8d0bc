import { Icon } from '../components/icon.tsx';
import { useSay } from '../language.ts';
import type { Label } from './product.ts';
import { type SheetName, splitIntoPages } from './sheets.ts';

interface LabelPreviewProps {
  labels: readonly Label[];
  sheet: SheetName;
  /** Whose products these are. */
  brand: string;
}

/** The labels as they leave the printer, in millimetres; of the whole screen only they are printed. */
export function LabelPreview({ labels, sheet, brand }: LabelPreviewProps) {
  const say = useSay();
  const pages = splitIntoPages(labels, sheet);
  return (
    <div class="label-preview">
      <header class="label-preview-head">
        <p role="status">
          {say('labels.ready', { count: labels.length, pages: pages.length })} · {say(`sheet.${sheet}`)}
        </p>
        <button type="button" class="button primary" onClick={() => print()}>
          <Icon name="statements" />
          {say('labels.print')}
        </button>
      </header>
      <p class="soft label-hint">{say('labels.print.detail')}</p>
      {/* Wider than a phone: it scrolls by itself, with the keys as well. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="label-pages" tabIndex={0} aria-label={say('labels.preview')}>
        {pages.map((page, index) => (
          <ol class={`label-page ${sheet}`} key={index}>
            {page.map((label) => (
              <li class="label" key={label.code}>
                <img src={`data:image/svg+xml,${encodeURIComponent(label.svg ?? '')}`} alt={label.url} />
                <div class="label-text">
                  <b>{brand}</b>
                  <span>{label.serial}</span>
                  {label.readable.map((line) => (
                    <span class="label-code" key={line}>
                      {line}
                    </span>
                  ))}
                </div>
              </li>
            ))}
          </ol>
        ))}
      </section>
    </div>
  );
}
