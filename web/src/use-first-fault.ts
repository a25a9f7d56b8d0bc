import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** After what was wrong has been drawn: the first of it is where one goes on. The answer asks for it. */
export function useFirstFault(form: RefObject<HTMLElement | null>): () => void {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [turn, form]);
  return () => setTurn((count) => count + 1);
}
