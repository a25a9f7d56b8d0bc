import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from './is-typing.ts';

/** A letter that does something while nobody types; null does nothing. */
export function useKey(name: string | null, press: () => unknown): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    if (name === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (event.key.toLowerCase() !== name) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [name]);
}
