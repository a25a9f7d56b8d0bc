import { useLanguage, useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { nameDivision } from './division-names.ts';
import type { Territory } from './list-territories.ts';

const TONES = { A: 'passed', B: 'passed', C: 'reduced', D: 'refused' } as const;

/** Who serves which city; the colour is the best grade there. The table of members says the same. */
export function TerritoryTiles({ territories, openId }: { territories: readonly Territory[]; openId: string | null }) {
  const say = useSay();
  const language = useLanguage();
  if (territories.length === 0) return null;
  return (
    <section class="partners-part">
      <h2 class="part-head">{say('partners.territory')}</h2>
      <ul class="tiles">
        {territories.map(({ division, members }) => {
          const grade = members.flatMap((member) => member.grade ?? []).sort()[0];
          const isOpen = members.some(({ id }) => id === openId);
          return (
            <li
              key={division}
              class={`territory ${grade === undefined ? 'neutral' : TONES[grade]}${isOpen ? ' open' : ''}`}
            >
              <p class="territory-name">
                {nameDivision(division, language)} <span class="territory-code">{division}</span>
              </p>
              {members.map(({ id, legalName, grade: own }) => (
                <a key={id} class="territory-member" href={formatPlace('partners', { id })}>
                  {legalName} {own !== null && <b>{own}</b>}
                </a>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
