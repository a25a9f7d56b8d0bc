import type { Language } from '@aftercare/client/sdk';
import { LOCALES, useSay } from '../language.ts';
import type { Problems } from '../policies/read-problems.ts';
import type { Clauses } from './agreement.ts';
import { faultsOf } from './place-faults.ts';

interface ClauseListProps {
  clauses: Clauses;
  /** One, or both of them side by side. */
  languages: readonly Language[];
  problems: Problems;
}

/** Numbered sentences; what was refused stands at its row. */
export function ClauseList({ clauses, languages, problems }: ClauseListProps) {
  const say = useSay();
  const pointers = clauses.items.map(({ pointer }) => pointer);
  return (
    <section class="tile" aria-labelledby="clauses-title">
      <div class="tile-head">
        <h2 id="clauses-title">{say('agreement.clauses')}</h2>
        <span class="tile-aside">{say('agreement.clauses.aside')}</span>
      </div>
      <ol class="clauses">
        {clauses.items.map(({ pointer, heading, text }) => {
          const faults = faultsOf(pointer, pointers, problems);
          return (
            <li key={pointer} data-place={pointer} class={faults.length > 0 ? 'faulty' : undefined}>
              <div class={languages.length > 1 ? 'clause-texts in-both' : 'clause-texts'}>
                {languages.map((language) => (
                  <div key={language} lang={LOCALES[language]}>
                    <p class="clause-heading">{heading[language]}</p>
                    <p>{text[language]}</p>
                  </div>
                ))}
              </div>
              {faults.map((fault) => (
                <p class="cure refused" role="alert" key={fault}>
                  {fault}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
