import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

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
}

/** A row of a list carries `data-item`. j and k walk the list, or from one to the next while one is open; Enter opens what has the focus; Escape closes. */
export function useListKeys({ list, openId, neighbours, open, close }: ListKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (event.key === 'Escape' && openId !== null) close();
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (step === 0) return;
      const neighbour = step === 1 ? neighbours.next : neighbours.previous;
      if (openId === null) moveFocus(list.current, step);
      else if (neighbour !== null) open(neighbour);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [list, openId, neighbours, open, close]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const links: (Element | null)[] = [...(list?.querySelectorAll('[data-claim], [data-item]') ?? [])];
  const now = links.indexOf(document.activeElement);
  const next = links[now === -1 ? 0 : Math.min(Math.max(now + step, 0), links.length - 1)];
  if (next instanceof HTMLElement) next.focus();
}
