import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isTyping } from './is-typing.ts';

export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

interface ListKeys {
  readonly list: RefObject<HTMLElement | null>;
  readonly openId: string | null;
  readonly neighbours: Neighbours;
  readonly open: (id: string) => void;
  readonly close: () => void;
  /** Where several can be chosen. */
  readonly choose?: (id: string) => void;
  readonly clear?: (() => void) | null;
}

/**
 * A row of a list carries `data-item`. j and k walk the list, or from one to the next while one is open; Enter opens what
 * has the focus; Escape closes. Where rows can be chosen, x or space does, and Escape with nothing open chooses none.
 */
export function useListKeys({ list, openId, neighbours, open, close, choose, clear = null }: ListKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (event.key === 'Escape') (openId === null ? clear : close)?.();
      if ((event.key === 'x' || event.key === ' ') && choose !== undefined) {
        const focused = document.activeElement?.getAttribute('data-claim') ?? null;
        const chosen = focused ?? (event.key === 'x' ? openId : null);
        if (chosen === null) return;
        event.preventDefault();
        choose(chosen);
      }
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (step === 0) return;
      const neighbour = step === 1 ? neighbours.next : neighbours.previous;
      if (openId === null) moveFocus(list.current, step);
      else if (neighbour !== null) open(neighbour);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [list, openId, neighbours, open, close, choose, clear]);
}

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const links: (Element | null)[] = [...(list?.querySelectorAll('[data-claim], [data-item]') ?? [])];
  const now = links.indexOf(document.activeElement);
  const next = links[now === -1 ? 0 : Math.min(Math.max(now + step, 0), links.length - 1)];
  if (next instanceof HTMLElement) next.focus();
}
