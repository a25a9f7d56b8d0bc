import { useState } from 'preact/hooks';
import { useSay } from '../language.ts';
import { isContent } from './place-in.ts';
import type { Content } from './policy.ts';

interface JsonSourceProps {
  content: Content;
  change: ((content: Content) => void) | null;
}

/** Everything that stands in it, also what the form does not show. What is no JSON is not taken over, and not lost. */
export function JsonSource({ content, change }: JsonSourceProps) {
  const say = useSay();
  const [text, setText] = useState(() => JSON.stringify(content, null, 2));
  const fault = findFault(text);
  return (
    <section class="tile" data-place="/content">
      <textarea
        class="source"
        aria-label={say('policies.view.source')}
        aria-invalid={fault === null ? undefined : 'true'}
        spellcheck={false}
        readOnly={change === null}
        rows={28}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          const next = readContent(currentTarget.value);
          if (next !== null) change?.(next);
        }}
      />
      {fault !== null && (
        <p class="field-problem" role="status">
          {say('policies.source.wrong', { fault })}
        </p>
      )}
    </section>
  );
}

function readContent(text: string): Content | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isContent(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function findFault(text: string): string | null {
  try {
    return isContent(JSON.parse(text)) ? null : '{ … }';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
