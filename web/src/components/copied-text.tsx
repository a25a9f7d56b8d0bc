import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../language.ts';

interface CopiedTextProps {
  label: string;
  text: string;
  /** Several lines that belong together. */
  isBlock?: boolean;
}

const SAID_MS = 4000;

/** A text that is taken elsewhere, one press away. Where the browser does not let it be copied, it is selected. */
export function CopiedText({ label, text, isBlock = false }: CopiedTextProps) {
  const say = useSay();
  const code = useRef<HTMLElement>(null);
  const [done, setDone] = useState<'copied' | 'select' | null>(null);
  useEffect(() => {
    if (done === null) return;
    const passing = setTimeout(() => setDone(null), SAID_MS);
    return () => clearTimeout(passing);
  }, [done]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      if (code.current !== null) getSelection()?.selectAllChildren(code.current);
      setDone('select');
    }
  };
  return (
    <div class={isBlock ? 'copied block' : 'copied'}>
      <span class="copied-label">{label}</span>
      <code class="copied-text" ref={code}>
        {text}
      </code>
      <button type="button" class="button" aria-label={say('copy.what', { what: label })} onClick={copy}>
        {say(done === null ? 'copy.copy' : `copy.${done}`)}
      </button>
      <span class="unseen" role="status">
        {done !== null && say(`copy.${done}`)}
      </span>
    </div>
  );
}
