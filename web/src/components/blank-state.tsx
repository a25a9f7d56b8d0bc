import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Nothing to show, and what to do next. */
export function BlankState({
  title,
  detail,
  children,
}: {
  title: string;
  detail: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="blank">
      <span class="blank-mark">
        <Icon name="inbox" />
      </span>
      <p class="blank-title">{title}</p>
      <p class="blank-detail">{detail}</p>
      {children}
    </div>
  );
}
