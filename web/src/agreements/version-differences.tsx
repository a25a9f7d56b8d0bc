import { useLanguage, useSay } from '../language.ts';
import type { Differences } from './agreement.ts';

/** What is otherwise than in the version that was offered before; of the first one everything is new, and said below. */
export function VersionDifferences({ differences: { from, items } }: { differences: Differences }) {
  const say = useSay();
  const language = useLanguage();
  if (from === null) return <p class="quiet">{say('agreement.first')}</p>;
  return (
    <details class="tile explained" open>
      <summary>
        <span class="explained-name">{say('agreement.differences', { number: from, count: items.length })}</span>
      </summary>
      {items.length === 0 && <p class="soft">{say('agreement.differences.none')}</p>}
      {items.length > 0 && (
        <table class="diff">
          <thead>
            <tr>
              <th scope="col">{say('agreement.clause')}</th>
              <th scope="col">{say('agreement.number', { number: from })}</th>
              <th scope="col">{say('agreement.this')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ pointer, heading, before, after }, index) => (
              <tr key={`${pointer} ${index}`}>
                <th scope="row">{heading[language]}</th>
                <td>{before === null ? '—' : <del>{before[language]}</del>}</td>
                <td>{after === null ? '—' : <ins>{after[language]}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
