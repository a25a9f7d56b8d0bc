import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../language.ts';

interface ShownOnceProps {
  title: string;
  detail: string;
  kept: () => void;
  children: ComponentChildren;
}

/** What is in one answer and nowhere else, until whoever asked for it has kept it. */
export function ShownOnce({ title, detail, kept, children }: ShownOnceProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section class="notice waiting fresh" aria-labelledby="fresh-title">
      <div class="notice-text">
        <h3 class="notice-title" id="fresh-title" ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <p>{detail}</p>
        {children}
        <button type="button" class="button" onClick={kept}>
          {say('client.fresh.kept')}
        </button>
      </div>
    </section>
  );
}
