import { useLanguage, useSay } from '../language.ts';
import type { Problems } from '../policies/read-problems.ts';
import type { Clauses } from './agreement.ts';
import { faultsOf } from './place-faults.ts';

/** Numbered sentences in the language of the reader; what was refused stands at its row. */
export function ClauseList({ clauses, problems }: { clauses: Clauses; problems: Problems }) {
  const say = useSay();
  const language = useLanguage();
  const pointers = clauses.items.map(({ pointer }) => pointer);
  // Of two clauses about one place the first one has its faults.
  const isFirst = (pointer: string, index: number) => pointers.indexOf(pointer) === index;
  return (
    <section class="tile" aria-labelledby="clauses-title">
      <div class="tile-head">
        <h2 id="clauses-title">{say('agreement.clauses')}</h2>
        <span class="tile-aside">{say('agreement.clauses.aside')}</span>
      </div>
      <ol class="clauses">
        {clauses.items.map(({ pointer, heading, text }, index) => {
          const faults = isFirst(pointer, index) ? faultsOf(pointer, pointers, problems) : [];
          return (
            <li key={`${pointer} ${index}`} data-place={pointer} class={faults.length > 0 ? 'faulty' : undefined}>
              <p class="clause-heading">{heading[language]}</p>
              <p>{text[language]}</p>
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
