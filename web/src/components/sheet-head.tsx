import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface SheetHeadProps {
  back: string;
  /** For whoever does not see the arrow. */
  backText: string;
  title: ComponentChildren;
  chip: ComponentChildren;
  summary?: ComponentChildren;
  /** What can be done with it; nothing where somebody may not, or it is over. */
  verbs?: ComponentChildren;
}

/** The head of the one thing that takes the whole screen, with the way back to its list. */
export function SheetHead({ back, backText, title, chip, summary, verbs }: SheetHeadProps) {
  return (
    <header class="screen-head">
      <a class="icon-button" href={back}>
        <Icon name="back" />
        <span class="unseen">{backText}</span>
      </a>
      <h1>{title}</h1>
      {chip}
      {summary !== undefined && <p class="screen-summary">{summary}</p>}
      {verbs && <div class="verbs head-last">{verbs}</div>}
    </header>
  );
}
