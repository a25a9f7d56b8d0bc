import type { Language } from '@aftercare/client/sdk';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { LOCALES, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, moveOnTo, type PlaceRoute } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { compareVersions, type Differences, type ReadAgreement } from './agreement.ts';

interface VersionDifferencesProps {
  network: ShownNetwork;
  read: ReadAgreement;
  /** `show` is the version that it is compared with, where the reader chose one. */
  shown: PlaceRoute;
  languages: readonly Language[];
}

/** What is otherwise than in the version that was offered before, or in any other that the reader chooses. */
export function VersionDifferences({ network, read, shown, languages }: VersionDifferencesProps) {
  const say = useSay();
  const { agreement, versions } = read;
  const others = versions.filter(({ id }) => id !== agreement.id);
  const loaded = useLoaded(`differences ${network.slug} ${agreement.id} ${shown.show} ${agreement.version}`, () =>
    compareVersions(network.slug, agreement.id, shown.show),
  );
  if (others.length === 0) return <p class="quiet">{say('agreement.first')}</p>;
  const differences = loaded.status === 'ready' ? loaded.value : null;
  const chosen = shown.show ?? others.find(({ number }) => number === differences?.from)?.id ?? '';
  return (
    <details class="tile explained" open>
      <summary>
        <span class="explained-name">
          {differences === null || differences.from === null
            ? say('agreement.compared')
            : say('agreement.differences', { number: differences.from, count: differences.items.length })}
        </span>
      </summary>
      <div class="typed-field compared-with">
        <label for="agreement-compared">{say('agreement.compared_with')}</label>
        <select
          id="agreement-compared"
          value={chosen}
          onChange={({ currentTarget }) =>
            moveOnTo(
              formatPlace('agreements', {
                network: shown.network,
                id: agreement.id,
                show: currentTarget.value || null,
              }),
            )
          }
        >
          {chosen === '' && <option value="">{say('agreement.compared.none')}</option>}
          {others.map(({ id, number, state }) => (
            <option key={id} value={id}>
              {say('agreement.number', { number })} · {say(`agreement.${state}`)}
            </option>
          ))}
        </select>
      </div>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {differences !== null && differences.from !== null && (
        <DifferenceTable differences={differences} languages={languages} from={differences.from} />
      )}
    </details>
  );
}

interface DifferenceTableProps {
  differences: Differences;
  from: number;
  languages: readonly Language[];
}

function DifferenceTable({ differences: { items, to }, from, languages }: DifferenceTableProps) {
  const say = useSay();
  if (items.length === 0) return <p class="soft">{say('agreement.differences.none')}</p>;
  return (
    <table class="diff">
      <thead>
        <tr>
          <th scope="col">{say('agreement.clause')}</th>
          <th scope="col">{say('agreement.number', { number: from })}</th>
          <th scope="col">
            {say('agreement.this')} ({to})
          </th>
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
  );
}
