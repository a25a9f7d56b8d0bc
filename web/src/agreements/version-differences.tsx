import type { Language } from '@aftercare/client/sdk';
import { LOCALES, useSay } from '../language.ts';
import type { Differences } from './agreement.ts';

interface VersionDifferencesProps {
  differences: Differences;
  languages: readonly Language[];
}

/** What is otherwise than in the version that was offered before; of the first one everything is new, and said below. */
export function VersionDifferences({ differences: { from, items }, languages }: VersionDifferencesProps) {
  const say = useSay();
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
            {items.map(({ pointer, heading, before, after }) => (
              <tr key={pointer}>
                <th scope="row">
                  {languages.map((language) => (
                    <p key={language} lang={LOCALES[language]}>
                      {heading[language]}
                    </p>
                  ))}
                </th>
                <td>
                  {before === null
                    ? '—'
                    : languages.map((language) => (
                        <p key={language} lang={LOCALES[language]}>
                          <del>{before[language]}</del>
                        </p>
                      ))}
                </td>
                <td>
                  {after === null
                    ? '—'
                    : languages.map((language) => (
                        <p key={language} lang={LOCALES[language]}>
                          <ins>{after[language]}</ins>
                        </p>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
