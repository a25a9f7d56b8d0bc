import { formatBytes } from '../components/format-bytes.ts';
import { formatCount } from '../components/format-count.ts';
import { useLanguage, useSay } from '../language.ts';
import type { UnitFileWithParts } from './product.ts';

/** By bytes, which are known from the start, and by rows as they come. */
export function ImportProgress({ file }: { file: UnitFileWithParts }) {
  const say = useSay();
  const language = useLanguage();
  const { state, sizeBytes, doneBytes, rows, imported, failed } = file;
  const told = say('imports.progress', {
    done: formatBytes(doneBytes, language),
    total: formatBytes(sizeBytes, language),
  });
  return (
    <section class="import-progress">
      {state === 'importing' && (
        <>
          <p role="status">{told}</p>
          <progress max={Math.max(1, sizeBytes)} value={doneBytes} aria-label={told} />
        </>
      )}
      <dl class="import-counts">
        {(
          [
            ['imports.rows', rows],
            ['imports.column.taken', imported],
            ['imports.column.refused', failed],
          ] as const
        ).map(([key, count]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{formatCount(count, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
